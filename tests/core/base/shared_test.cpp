#include "base/shared.h"

#include "test_main.h"

using namespace foreframe;

class SharedTest : public test::TestCase {
    Q_OBJECT
private slots:
    void copiesAreTheVerySameAndChangesAreNot() {
        const Shared<std::string> first(std::string("north"));
        const Shared<std::string> copy = first;
        QVERIFY(copy.same(first));
        const auto changed = first.with([](std::string& s) { s += "west"; });
        QCOMPARE(*changed, std::string("northwest"));
        QCOMPARE(*first, std::string("north"));
        QVERIFY(!changed.same(first));
    }

    void equalValuesAreEqualWithoutBeingTheSame() {
        const Shared<std::string> a(std::string("x"));
        const Shared<std::string> b(std::string("x"));
        QVERIFY(a == b);
        QVERIFY(!a.same(b));
        QVERIFY(!(a == Shared<std::string>(std::string("y"))));
    }
};

FOREFRAME_TEST(SharedTest)
#include "shared_test.moc"
