#include "session/session.h"

#include "session/said.h"
#include "session/shot_clipboard.h"

#include "test_main.h"

#include <QSignalSpy>

using namespace foreframe;

namespace {

Storyboard twoShots() {
    Storyboard storyboard;
    Scene scene;
    scene.id = "sc1";
    for (const char* id : {"a", "b"}) {
        Shot shot;
        shot.id = id;
        scene.shots.emplace_back(shot);
    }
    storyboard.scenes.emplace_back(scene);
    return storyboard;
}

/// Each of its shots is empty, which is an error; so long that it is checked behind.
Storyboard longFilm() {
    Storyboard storyboard;
    Scene scene;
    scene.id = "sc1";
    for (int i = 0; i < 3000; ++i) {
        Shot shot;
        shot.id = std::string("s").append(std::to_string(i));
        scene.shots.emplace_back(shot);
    }
    storyboard.scenes.emplace_back(scene);
    return storyboard;
}

Edit titled(const std::string& title) {
    return [title](const Storyboard& s) {
        return edit::changeShot(s, "a", [&](Shot& shot) { shot.title = title; });
    };
}

} // namespace

class SessionTest : public test::TestCase {
    Q_OBJECT
private slots:
    void oneActIsOneChangeAndOneUndo() {
        Session session;
        session.open(twoShots(), {}, {});
        session.select({QStringLiteral("a")});
        QSignalSpy changed(&session, &Session::changed);
        QVERIFY(session.apply(QStringLiteral("Rename"), titled("Dawn"), {}, {QStringLiteral("b")}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.currentShot(), QStringLiteral("b"));
        QCOMPARE(session.undoLabel(), QStringLiteral("Rename"));
        session.undo();
        QCOMPARE(session.storyboard(), twoShots());
        QCOMPARE(session.selection(), QStringList{QStringLiteral("a")});
        session.redo();
        QCOMPARE(session.selection(), QStringList{QStringLiteral("b")});
    }

    void whatIsHeldBecomesAStepBeforeAnythingElse_data() {
        QTest::addColumn<int>("act");
        int act = 0;
        for (const char* name : {"settle", "apply", "select", "media"})
            QTest::newRow(name) << act++;
    }
    void whatIsHeldBecomesAStepBeforeAnythingElse() {
        QFETCH(int, act);
        Session session;
        session.open(twoShots(), {}, {});
        session.select({QStringLiteral("b")});
        session.hold(QStringLiteral("Type"), titled("A"));
        session.hold(QStringLiteral("Rename"), titled("Anna"));
        QCOMPARE(session.storyboard(), twoShots());
        QCOMPARE(session.undoLabel(), QStringLiteral("Rename"));
        const Edit other = [](const Storyboard& s) {
            return edit::changeShot(s, "b", [](Shot& shot) { shot.title = "Other"; });
        };
        act == 0   ? session.settle()
        : act == 1 ? void(session.apply(QStringLiteral("Other"), other))
        : act == 2 ? session.select({QStringLiteral("a")})
                   : session.renameMedia({{"x", "y"}});
        QCOMPARE(session.storyboard().scenes[0]->shots[0]->title, std::string("Anna"));
        QVERIFY(!session.isHolding());
        if (act == 1)
            session.undo();
        session.undo();
        QCOMPARE(session.storyboard(), twoShots());
        QVERIFY(!session.canUndo());
    }

    void whatIsLetGoWasNeverThere() {
        Session session;
        session.open(twoShots(), QStringLiteral("/f.foreframe"), {});
        session.hold(QStringLiteral("Rename"), titled("Anna"));
        QVERIFY(session.modified());
        session.letGo();
        session.settle();
        QCOMPARE(session.storyboard(), twoShots());
        QVERIFY(!session.modified() && !session.canUndo());
    }

    void undoTakesBackWhatIsHeldAndRedoBringsIt() {
        Session session;
        session.open(twoShots(), {}, {});
        session.hold(QStringLiteral("Rename"), titled("Anna"));
        session.undo();
        QCOMPARE(session.storyboard(), twoShots());
        session.redo();
        QCOMPARE(session.storyboard().scenes[0]->shots[0]->title, std::string("Anna"));
    }

    void anEditThatChangesNothingIsSilent() {
        Session session;
        session.open(twoShots(), {}, {});
        QSignalSpy changed(&session, &Session::changed);
        QVERIFY(!session.apply(QStringLiteral("Rename"), titled("")));
        QCOMPARE(changed.count(), 0);
        QVERIFY(!session.canUndo());
    }

    void aLongFilmIsThereBeforeItsFindings() {
        Session session;
        QSignalSpy findings(&session, &Session::findingsChanged);
        session.open(longFilm(), {}, {});
        QVERIFY(!session.isChecked());
        QCOMPARE(session.findings().count.errors, 0);
        // What is edited meanwhile is judged as it is at the end, and stays judged.
        session.apply(QStringLiteral("Act"), [](const Storyboard& s) {
            return edit::changeShot(s, "s7", [](Shot& shot) { shot.action = "a gull lands"; });
        });
        QVERIFY(!session.findingsAreCurrent());
        QTRY_VERIFY(session.findingsAreCurrent());
        QCOMPARE(session.findings().count.errors, 2999);
        QVERIFY(session.findings().of("s7").empty() ||
                session.findings().of("s7").front().severity != Severity::Error);
        QVERIFY(findings.count() >= 2);
        session.undo();
        QCOMPARE(session.findings().count.errors, 3000);
        QVERIFY(session.findingsAreCurrent());
    }

    void whatConcernsEveryShotIsJudgedBehind() {
        Session session;
        session.open(longFilm(), {}, {});
        QTRY_VERIFY(session.findingsAreCurrent());
        session.apply(QStringLiteral("Silence"), [](Storyboard s) {
            s.nativeAudio = false;
            return s;
        });
        QVERIFY(session.isChecked()); // what was known is shown until then
        QVERIFY(!session.findingsAreCurrent());
        QTRY_VERIFY(session.findingsAreCurrent());
        QCOMPARE(*session.findings().checked, session.storyboard());
    }

    void findingsOfAnEarlierFilmAreDropped() {
        Session session;
        session.open(longFilm(), {}, {});
        session.open(twoShots(), {}, {});
        QTRY_VERIFY(session.findingsAreCurrent());
        QCOMPARE(session.findings().count.errors, 2);
    }

    void selectionIsInFilmOrderAndDropsWhatIsGone() {
        Session session;
        session.open(twoShots(), {}, {});
        session.select({QStringLiteral("b"), QStringLiteral("nobody"), QStringLiteral("a")});
        QCOMPARE(session.selection(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(session.currentShot(), QStringLiteral("a"));
        session.apply(QStringLiteral("Delete"),
                      [](const Storyboard& s) { return edit::removeShots(s, {"a"}); });
        QCOMPARE(session.selection(), QStringList{QStringLiteral("b")});
    }

    void pastedPromptsSayWhatWasUnderstood_data() {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a dialogue")
            << "Rain falls on the empty pier. [Agent] says: \"Where is it?\" [Girl] says: "
               "\"Gone.\" Ambient sound: waves."
            << "1 shot: 2 lines, 2 characters, 1 sound; 6 words stayed in the action.";
        QTest::newRow("a list of shots")
            << "Shot 1 (3s): A gull lands on the railing.\nShot 2 (4s): The gull takes off."
            << "2 shots; 2 words stayed in the action.";
    }
    void pastedPromptsSayWhatWasUnderstood() {
        QFETCH(QString, prompt);
        QFETCH(QString, sentence);
        Session session;
        session.open(twoShots(), {}, {});
        QSignalSpy said(&saidOf(session), &Said::said);
        QVERIFY(pastePrompts(session, prompt));
        QCOMPARE(said.count(), 1);
        QCOMPARE(said[0][0].toString(), sentence);
        QVERIFY(!pastePrompts(session, QStringLiteral("  ")));
        QCOMPARE(said.count(), 1);
    }

    void savedIsNotModifiedUntilItDiffers() {
        Session session;
        session.open(twoShots(), QStringLiteral("/x/film.foreframe"), QStringLiteral("/x"));
        QVERIFY(!session.modified());
        session.apply(QStringLiteral("Rename"), titled("Dawn"));
        QVERIFY(session.modified());
        session.undo();
        QVERIFY(!session.modified());
    }
};

FOREFRAME_TEST(SessionTest)
#include "session_test.moc"
