#include "base/word_text.h"

#include "test_main.h"

using namespace foreframe;

class WordTextTest : public test::TestCase {
    Q_OBJECT
private slots:
    void ownWordsStandBehindTheProgramsOwn() {
        const std::string before(wordText("praise"));
        QVERIFY(!before.empty());
        QVERIFY(addOwnWords("praise", "frabjous"));
        QVERIFY(addOwnWords("praise", "-beautiful"));
        QCOMPARE(std::string(wordText("praise")), before + "\nfrabjous\n-beautiful");
    }

    void onlyListsOfWordsCanBeExtended() {
        QVERIFY(!addOwnWords("no-such-list", "frabjous"));
        QVERIFY(!addOwnWords("acting.en", "frabjous"));
        QVERIFY(wordText("no-such-list").empty());
    }
};

FOREFRAME_TEST(WordTextTest)
#include "word_text_test.moc"
