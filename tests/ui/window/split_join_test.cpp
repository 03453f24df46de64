#include "test_main.h"
#include "ui/open_window.h"
#include "ui/small_film.h"

#include <QMenu>
#include <QStatusBar>

using namespace foreframe;

namespace {

Storyboard talk(std::initializer_list<const char*> lines) {
    return edit::changeShot(test::smallFilm(), "a", [&](Shot& shot) {
        shot.mode = mode::imageToVideo;
        shot.duration = 10;
        for (const char* words : lines) {
            DialogueLine line;
            line.character = "maren";
            line.line = words;
            shot.dialogue.push_back(line);
        }
    });
}

constexpr auto longLine = "I went out on the pier that night because I could not bear to hear the "
                          "wind in the house any longer, and there it was.";

} // namespace

class SplitJoinTest : public test::TestCase {
    Q_OBJECT

    struct Open : test::OpenWindow {
        explicit Open(Storyboard film)
            : OpenWindow(std::move(film)) {
            OpenWindow::film()->setFocus();
        }
        const Shot& shot(std::size_t index) {
            return *session.storyboard().scenes[0]->shots[index];
        }
        QMenu* menu() {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu;
        }
    };

private slots:
    void severalLinesAskWhere() {
        Open open(talk({"No.", "Wait.", longLine}));
        open.key(Qt::Key_B, Qt::ControlModifier);
        QMenu* menu = open.menu();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions()[1]->text(), QStringLiteral("After Maren: “Wait.”"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(open.shot(0).dialogue.size(), std::size_t(2));
        QCOMPARE(open.shot(1).dialogue.size(), std::size_t(1));
        QCOMPARE(open.shot(0).duration, 5.0); // each as long as its lines need
        QCOMPARE(open.shot(1).duration, 10.0);
        QVERIFY(open.shot(1).continuesPrevious);
        QCOMPARE(open.session.currentShot(), qt(open.shot(1).id));
        open.session.undo();
        QCOMPARE(open.shot(0).dialogue.size(), std::size_t(3));
        QCOMPARE(open.shot(0).duration, 10.0);
    }

    void escapeSplitsNothing() {
        Open open(talk({"One.", "Two.", "Three."}));
        open.key(Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(open.menu(), Qt::Key_Escape);
        QVERIFY(!open.session.canUndo());
    }

    void twoLinesHaveOnePlaceToPart() {
        Open open(talk({"One.", "Two."}));
        open.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!open.menu());
        QCOMPARE(open.shot(0).dialogue.size(), std::size_t(1));
        QCOMPARE(open.shot(1).dialogue[0].line, std::string("Two."));
    }

    void neighboursJoinAndSayWhatIsLeftBehind() {
        Open open(edit::changeShot(talk({"One."}), "b", [](Shot& shot) {
            shot.mode = mode::imageToVideo;
            shot.startFrame.image = "media/pier.png";
        }));
        open.session.select({QStringLiteral("a"), QStringLiteral("b")});
        open.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(open.session.undoLabel(), QStringLiteral("Join 2 shots"));
        QCOMPARE(open.shot(0).dialogue.size(), std::size_t(3));
        QCOMPARE(open.shot(0).action, std::string("walks on, sits down"));
        QCOMPARE(open.session.selection(), QStringList{QStringLiteral("a")});
        const QString said = open.window.statusBar()->currentMessage();
        QVERIFY2(said.contains(QStringLiteral("the frames in between")), qPrintable(said));
        open.session.undo();
        QCOMPARE(open.shot(1).id, std::string("b"));
    }

    void onlyNeighboursCanBeJoined() {
        Open open(test::smallFilm());
        QVERIFY(!open.window.action(QStringLiteral("join"))->isEnabled());
        open.session.select({QStringLiteral("c"), QStringLiteral("d")}); // two scenes
        QVERIFY(!open.window.action(QStringLiteral("join"))->isEnabled());
        open.session.select({QStringLiteral("b"), QStringLiteral("c")});
        QVERIFY(open.window.action(QStringLiteral("join"))->isEnabled());
    }
};

FOREFRAME_TEST(SplitJoinTest)
#include "split_join_test.moc"
