#include "history/history.h"

#include "edit/edit.h"
#include "test_main.h"

using namespace foreframe;
using namespace std::chrono_literals;

namespace {

Shared<Storyboard> titled(const std::string& title) {
    Storyboard storyboard;
    storyboard.title = title;
    return Shared<Storyboard>(storyboard);
}

Moment act(const std::string& title, const std::string& key = {}) {
    return {titled(title), {"before " + title}, {"after " + title}, "Type " + title, key};
}

} // namespace

class HistoryTest : public test::TestCase {
    Q_OBJECT
private slots:
    void undoRestoresStateAndSelection() {
        History history(titled("a"));
        history.push(act("b"));
        history.push(act("c"));
        QCOMPARE(history.undoLabel(), std::string("Type c"));
        QCOMPARE(history.undo(), (std::vector<std::string>{"before c"}));
        QCOMPARE(history.current()->title, std::string("b"));
        QCOMPARE(history.redoLabel(), std::string("Type c"));
        QCOMPARE(history.redo(), (std::vector<std::string>{"after c"}));
        QCOMPARE(history.current()->title, std::string("c"));
        QVERIFY(!history.canRedo());
    }

    void typingMergesWithinThePause() {
        History history(titled(""));
        const auto start = History::Clock::now();
        history.push(act("p", "title"), start);
        history.push(act("pi", "title"), start + 500ms);
        history.push(act("pie", "title"), start + 500ms + History::mergePause + 1ms);
        history.undo();
        QCOMPARE(history.current()->title, std::string("pi"));
        history.undo();
        QCOMPARE(history.current()->title, std::string());
        QVERIFY(!history.canUndo());
        QCOMPARE(history.redo(), (std::vector<std::string>{"after pi"}));
    }

    void otherKeysAndSavesAndUndoBreakTheMerge() {
        History history(titled(""));
        const auto now = History::Clock::now();
        history.push(act("a", "x"), now);
        history.push(act("b", "y"), now);
        history.markSaved();
        history.push(act("c", "y"), now);
        history.undo();
        QCOMPARE(history.current()->title, std::string("b"));
        QVERIFY(!history.modified());
        history.push(act("d", "y"), now);
        history.undo();
        QCOMPARE(history.current()->title, std::string("b"));
    }

    void theSameValueIsNoStep() {
        History history(titled("a"));
        QVERIFY(!history.push(act("a")));
        QVERIFY(!history.canUndo());
    }

    void modifiedComparesValues() {
        History history(titled("a"));
        QVERIFY(history.modified()); // never saved
        history.markSaved();
        QVERIFY(!history.modified());
        history.push(act("b"));
        QVERIFY(history.modified());
        history.push(act("a"));
        QVERIFY(!history.modified()); // typed back to what is on disk
    }

    void aNewActForgetsWhatWasUndone() {
        History history(titled("a"));
        history.push(act("b"));
        history.undo();
        history.push(act("c"));
        QVERIFY(!history.canRedo());
        history.undo();
        QCOMPARE(history.current()->title, std::string("a"));
    }

    void whatWasWrittenMayBeAnEarlierState() {
        History history(titled("a"));
        history.push(act("b"));
        const Shared<Storyboard> written = history.current();
        history.push(act("c"));
        history.markSaved(written);
        QVERIFY(history.modified());
        history.undo();
        QVERIFY(!history.modified());
        history.markUnsaved();
        QVERIFY(history.modified());
    }

    void everyStateFollowsWhereTheMediaWent() {
        History history(titled("a"));
        history.markSaved();
        history.push(act("b"));
        QCOMPARE(history.states().size(), std::size_t(2));
        history.rewrite([](const Storyboard& film) {
            Storyboard next = film;
            next.title += " moved";
            return next;
        });
        QCOMPARE(history.current()->title, std::string("b moved"));
        QVERIFY(history.modified());
        history.undo();
        QCOMPARE(history.current()->title, std::string("a moved"));
        QVERIFY(!history.modified());
    }
};

FOREFRAME_TEST(HistoryTest)
#include "history_test.moc"
