#include "session/session.h"

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

    void anEditThatChangesNothingIsSilent() {
        Session session;
        session.open(twoShots(), {}, {});
        QSignalSpy changed(&session, &Session::changed);
        QVERIFY(!session.apply(QStringLiteral("Rename"), titled("")));
        QCOMPARE(changed.count(), 0);
        QVERIFY(!session.canUndo());
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
