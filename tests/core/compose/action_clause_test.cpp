#include "compose/action_clause.h"

#include "test_main.h"

using namespace foreframe;

class ActionClauseTest : public test::TestCase {
    Q_OBJECT
private slots:
    void chineseFollowsWithoutAGap() {
        QCOMPARE(wordGap("转身离开", Language::Chinese), std::string_view(""));
        QCOMPARE(wordGap("turns away", Language::Chinese), std::string_view(" "));
        QCOMPARE(wordGap("转身离开", Language::English), std::string_view(" "));
    }

    void nothingIsNoWordToLookAt() {
        QCOMPARE(wordGap({}, Language::Chinese), std::string_view(" "));
    }
};

FOREFRAME_TEST(ActionClauseTest)
#include "action_clause_test.moc"
