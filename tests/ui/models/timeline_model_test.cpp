#include "models/timeline_model.h"

#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace foreframe;

namespace {

Shot shotOf(const std::string& id) {
    Shot shot;
    shot.id = id;
    shot.title = "Title " + id;
    shot.subject = "a lamp";
    return shot;
}

/// Scenes of shots a1, a2 ... b1, b2 ...
Storyboard film(std::initializer_list<int> counts) {
    Storyboard storyboard;
    char letter = 'a';
    for (const int count : counts) {
        Scene scene;
        scene.id = std::string("scene-") + letter;
        scene.heading = std::string("INT. ROOM ") + letter;
        for (int i = 1; i <= count; ++i)
            scene.shots.emplace_back(shotOf(letter + std::to_string(i)));
        storyboard.scenes.emplace_back(std::move(scene));
        ++letter;
    }
    return storyboard;
}

/// A model of a film, watched for every broken promise to its views.
struct Watched {
    explicit Watched(Storyboard storyboard) { session.open(std::move(storyboard), {}, {}); }
    Session session;
    TimelineModel model{session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QStringList ids() const {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list += model.index(row).data(TimelineModel::IdRole).toString();
        return list;
    }
    QStringList expected() const {
        QStringList list;
        for (const auto& scene : session.storyboard().scenes) {
            list += qt(scene->id);
            for (const auto& shot : scene->shots)
                list += qt(shot->id);
        }
        return list;
    }
    QStringList slates() const {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            if (!model.isScene(row))
                list += model.card(row).slate;
        return list;
    }
    void move(const edit::Ids& ids, const edit::Gap& gap) {
        session.apply(QStringLiteral("Move"),
                      [&](const Storyboard& s) { return edit::moveShots(s, ids, gap); });
    }
};

} // namespace

class TimelineModelTest : public test::TestCase {
    Q_OBJECT
private slots:
    void rowsAreHeadersAndTheirShots() {
        Watched w(film({2, 0, 1}));
        QCOMPARE(w.ids(), QStringList({QStringLiteral("scene-a"), QStringLiteral("a1"),
                                       QStringLiteral("a2"), QStringLiteral("scene-b"),
                                       QStringLiteral("scene-c"), QStringLiteral("c1")}));
        QVERIFY(w.model.isScene(3));
        QCOMPARE(w.model.shotsIn(0), 2);
        QCOMPARE(w.model.shotsIn(1), 0);
        QCOMPARE(w.model.rowOf({2, 0}), 5);
        QVERIFY(w.model.flags(w.model.index(1)) & Qt::ItemIsSelectable);
        QVERIFY(!(w.model.flags(w.model.index(0)) & Qt::ItemIsSelectable));
    }

    void aMoveKeepsTheRowsAndRenamesTheSlates() {
        Watched w(film({3, 2}));
        const QPersistentModelIndex moved = w.model.index(1);
        const QPersistentModelIndex stays = w.model.index(3);
        QSignalSpy reset(&w.model, &QAbstractItemModel::modelReset);
        w.move({"a1", "a2"}, {"scene-b", 1});
        QCOMPARE(w.ids(), w.expected());
        QCOMPARE(moved.data(TimelineModel::IdRole).toString(), QStringLiteral("a1"));
        QCOMPARE(w.model.card(moved.row()).slate, QStringLiteral("2B"));
        QCOMPARE(w.model.card(stays.row()).slate, QStringLiteral("1A"));
        w.session.undo();
        QCOMPARE(moved.row(), 1);
        QCOMPARE(stays.row(), 3);
        QCOMPARE(w.slates(),
                 QStringList({QStringLiteral("1A"), QStringLiteral("1B"), QStringLiteral("1C"),
                              QStringLiteral("2A"), QStringLiteral("2B")}));
        QCOMPARE(reset.count(), 0);
    }

    void neighboursMoveTogether() {
        Watched w(film({6}));
        QSignalSpy moves(&w.model, &QAbstractItemModel::rowsMoved);
        w.move({"a2", "a3", "a4"}, {"scene-a", 0});
        QCOMPARE(moves.count(), 1);
        w.session.undo();
        QCOMPARE(moves.count(), 2);
        QCOMPARE(w.ids(), w.expected());
    }

    void onlyWhatChangedIsSaidAgain() {
        Watched w(film({3}));
        const quint64 before = w.model.revision(1);
        const quint64 untouched = w.model.revision(2);
        QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
        w.session.apply(QStringLiteral("Title"), [](const Storyboard& s) {
            return edit::changeShot(s, "a1", [](Shot& shot) { shot.title = "Dawn"; });
        });
        QCOMPARE(w.model.card(1).title, QStringLiteral("Dawn"));
        QVERIFY(w.model.revision(1) != before);
        QCOMPARE(w.model.revision(2), untouched);
        for (const auto& signal : changed)
            QVERIFY(signal.at(1).toModelIndex().row() <= 2);
    }

    void theCastIsNamedOnEveryCard() {
        Storyboard storyboard = film({1});
        Character ilse;
        ilse.id = "ilse";
        ilse.label = "Ilse";
        storyboard.characters.emplace_back(ilse);
        storyboard = edit::changeShot(storyboard, "a1", [](Shot& shot) {
            DialogueLine line;
            line.character = "ilse";
            line.line = "Then light it again.";
            shot.dialogue.push_back(line);
        });
        Watched w(storyboard);
        QCOMPARE(w.model.card(1).lines.at(0).speaker, QStringLiteral("Ilse"));
        w.session.apply(QStringLiteral("Rename"), [](const Storyboard& s) {
            return edit::renameCharacter(s, "ilse", "Ilsa");
        });
        QCOMPARE(w.model.card(1).lines.at(0).speaker, QStringLiteral("Ilsa"));
    }

    void theActionNamesWhoActs_data() {
        QTest::addColumn<QStringList>("cast");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("card");
        const auto row = [](const char* name, const QStringList& cast, const char* subject,
                            const char* action, const char* card) {
            QTest::newRow(name) << cast << QString::fromUtf8(subject) << QString::fromUtf8(action)
                                << QString::fromUtf8(card);
        };
        const QString ilse = QStringLiteral("Ilse");
        const QString bram = QStringLiteral("Bram");
        row("one", {ilse}, "", "walks up the worn path", "Ilse walks up the worn path.");
        row("the first", {ilse, bram}, "", "turns slowly", "Ilse turns slowly.");
        row("all", {ilse, bram}, "", "both turn to the door",
            "Ilse and Bram both turn to the door.");
        row("doing", {ilse}, "", "turning slowly", "Ilse is turning slowly.");
        row("named", {ilse}, "", "Ilse walks", "Ilse walks.");
        row("its own", {ilse}, "", "the wind rises", "The wind rises.");
        row("nobody", {}, "", "walks up the path", "Walks up the path.");
        row("a thing", {}, "a lamp", "sways in the wind", "A lamp sways in the wind.");
        row("both", {ilse}, "wet stones", "walks on", "Wet stones. Ilse walks on.");
        row("chinese", {QStringLiteral("小满")}, "", "走向面摊", "小满走向面摊。");
    }
    void theActionNamesWhoActs() {
        QFETCH(QStringList, cast);
        QFETCH(QString, subject);
        QFETCH(QString, action);
        Storyboard storyboard = film({1});
        for (const QString& label : cast) {
            Character character;
            character.id = utf8(label);
            character.label = utf8(label);
            storyboard.characters.emplace_back(character);
        }
        Watched w(edit::changeShot(storyboard, "a1", [&](Shot& shot) {
            shot.mode = mode::imageToVideo;
            shot.characters = utf8(cast);
            shot.subject = utf8(subject);
            shot.action = utf8(action);
        }));
        QTEST(w.model.card(1).action, "card");
    }

    void theChainNamesTheShotBefore() {
        Watched w(edit::changeShot(film({2, 1}), "b1", [](Shot& shot) {
            shot.mode = mode::imageToVideo;
            shot.continuesPrevious = true;
        }));
        QCOMPARE(w.model.card(4).chainedTo, QStringLiteral("1B"));
        w.session.apply(QStringLiteral("Delete"),
                        [](const Storyboard& s) { return edit::removeShots(s, {"a2"}); });
        QCOMPARE(w.model.card(3).chainedTo, QStringLiteral("1A"));
    }

    void renamingIsOneUndoableAct() {
        Watched w(film({1}));
        QVERIFY(w.model.setData(w.model.index(0), QStringLiteral(" EXT. PIER "), Qt::EditRole));
        QVERIFY(w.model.setData(w.model.index(1), QStringLiteral("Arrival"), Qt::EditRole));
        QCOMPARE(w.model.heading(0).heading, QStringLiteral("EXT. PIER"));
        QCOMPARE(w.model.card(1).title, QStringLiteral("Arrival"));
        w.session.undo();
        QCOMPARE(w.model.card(1).title, QStringLiteral("Title a1"));
        w.session.undo();
        QCOMPARE(w.session.storyboard(), film({1}));
    }

    void cardsAreNamedForThoseWhoHear() {
        Watched w(film({2}));
        const QString name = w.model.index(2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(name.startsWith(QStringLiteral("Shot 1B, Title a2, 5 seconds")), qPrintable(name));
        QVERIFY(w.model.index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Scene 1, INT. ROOM a, 2 shots, 0:10")));
    }

    /// Any acts in any order, and back: the rows are always the film's.
    void randomActsAndTheWayBack() {
        Watched w(film({4, 0, 6, 3}));
        QRandomGenerator random(7);
        const auto anyShot = [&] {
            edit::Ids ids;
            for (const auto& scene : w.session.storyboard().scenes)
                for (const auto& shot : scene->shots)
                    ids.push_back(shot->id);
            return ids.empty() ? std::string("none") : ids[random.bounded(quint32(ids.size()))];
        };
        for (int i = 0; i < 300; ++i) {
            const Storyboard& now = w.session.storyboard();
            const auto scene = std::size_t(random.bounded(quint32(now.scenes.size())));
            const edit::Gap gap{
                now.scenes[scene]->id,
                std::size_t(random.bounded(quint32(now.scenes[scene]->shots.size() + 1)))};
            const std::string one = anyShot();
            const std::string two = anyShot();
            const std::string three = anyShot();
            const int act = random.bounded(8);
            w.session.apply(QStringLiteral("Act"), [&](const Storyboard& s) {
                switch (act) {
                case 0:
                    return edit::removeShots(s, {one});
                case 1:
                    return edit::insertShots(s, gap, {shotOf({}), shotOf({})});
                case 2:
                    return edit::moveScene(s, gap.sceneId, gap.index % s.scenes.size());
                case 3:
                    return edit::changeShot(s, one, [&](Shot& x) { x.title += "!"; });
                case 4:
                    return edit::duplicateShots(s, {one, two});
                default:
                    return edit::moveShots(s, {one, two, three}, gap);
                }
            });
            QCOMPARE(w.ids(), w.expected());
            if (random.bounded(4) == 0) {
                w.session.undo();
                QCOMPARE(w.ids(), w.expected());
            }
        }
        while (w.session.canUndo())
            w.session.undo();
        QCOMPARE(w.ids(), w.expected());
        TimelineModel afresh(w.session);
        for (int row = 0; row < afresh.rowCount(); ++row)
            if (!afresh.isScene(row))
                QCOMPARE(w.model.card(row).slate, afresh.card(row).slate);
    }

    void lighterFindingsAreNotSpokenOfBelowTheFloor() {
        Watched w(film({1}));
        QVERIFY(w.model.card(1).findings.warnings + w.model.card(1).findings.advice > 0);
        QCOMPARE(w.model.card(1).findings.errors, 0);
        QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
        w.model.setFloor(Severity::Error);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(w.model.card(1).findings, Count());
        QVERIFY(w.model.card(1).problems.isEmpty());
        QVERIFY(!w.model.card(1).checked); // nor is it called free of findings
        QCOMPARE(w.model.heading(0).findings, Count());
        w.model.setFloor(Severity::Advice);
        QVERIFY(w.model.card(1).checked && w.model.card(1).findings.total() > 0);
    }
};

FOREFRAME_TEST(TimelineModelTest)
#include "timeline_model_test.moc"
