// The official dialect: each row of its table, in words a filmmaker would type.
#include "core/composing.h"
#include "test_main.h"

using namespace foreframe;
using test::promptOf;

class OfficialTest : public test::TestCase {
    Q_OBJECT
private slots:
    void theLastFerry() {
        const auto composed =
            test::composeFirst(test::readFile(test::fixture("compose/the-last-ferry.foreframe")));
        QCOMPARE(QString::fromStdString(composed.text) + "\n",
                 QString::fromUtf8(test::readFile(test::fixture("compose/the-last-ferry.txt"))));
    }
};

FOREFRAME_TEST(OfficialTest)
#include "official_test.moc"
