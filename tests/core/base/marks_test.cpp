#include "base/marks.h"

#include "test_main.h"

using namespace foreframe;

class MarksTest : public test::TestCase {
    Q_OBJECT
private slots:
    void findsWhereAQuotationOrABracketEnds() {
        QCOMPARE(marks::behindPair("a \"b\" c", 2), std::size_t{5});
        QCOMPARE(marks::behindPair("“b” c", 0), std::string("“b”").size());
        QCOMPARE(marks::behindPair("[b] [c]", 0), std::size_t{3});
        QCOMPARE(marks::behindPair("[b", 0), std::size_t{0});
        QCOMPARE(marks::behindPair("b]", 0), std::size_t{0});
    }
};

FOREFRAME_TEST(MarksTest)
#include "marks_test.moc"
