#include "diff/list_diff.h"

#include "core/random_storyboard.h"
#include "test_main.h"

using namespace foreframe;
using List = std::vector<std::string>;
using Kind = ListStep::Kind;

namespace {

List numbered(std::size_t count) {
    List list;
    for (std::size_t i = 0; i < count; ++i)
        list.push_back("id" + std::to_string(i));
    return list;
}

/// As a view replays it.
List replay(List list, const std::vector<ListStep>& steps) {
    const auto at = [&list](std::size_t i) {
        return list.begin() + static_cast<std::ptrdiff_t>(i);
    };
    for (const ListStep& step : steps) {
        if (step.kind == Kind::Insert) {
            list.insert(at(step.index), step.id);
            continue;
        }
        if (list.at(step.index) != step.id)
            qFatal("the step speaks of another entry");
        list.erase(at(step.index));
        if (step.kind == Kind::Move)
            list.insert(at(step.to), step.id);
    }
    return list;
}

void shuffle(List& list, test::Random& random) {
    for (std::size_t i = list.size(); i > 1; --i)
        std::swap(list[i - 1], list[random.below(i)]);
}

} // namespace

class ListDiffTest : public test::TestCase {
    Q_OBJECT
private slots:
    void equalListsNeedNoStep() { QVERIFY(diffLists(numbered(5), numbered(5)).empty()); }

    void eachKindOfStep() {
        QCOMPARE(diffLists({"a", "b"}, {"b"}), (std::vector<ListStep>{{Kind::Remove, 0, 0, "a"}}));
        QCOMPARE(diffLists({"a"}, {"a", "b"}), (std::vector<ListStep>{{Kind::Insert, 1, 0, "b"}}));
        QCOMPARE(diffLists({"a", "b", "c"}, {"c", "a", "b"}),
                 (std::vector<ListStep>{{Kind::Move, 2, 0, "c"}}));
    }

    void anyListBecomesAnyOther() {
        test::forManySeeds(2000, [](test::Random& random, int seed) {
            List before = numbered(random.below(20));
            List after;
            for (const std::string& id : before)
                if (random.chance(70))
                    after.push_back(id);
            for (std::size_t n = random.below(8); n > 0; --n)
                after.push_back("new" + std::to_string(n));
            if (random.chance(80))
                shuffle(after, random);
            shuffle(before, random);
            QVERIFY2(replay(before, diffLists(before, after)) == after,
                     qPrintable(QString::number(seed)));
        });
    }

    void movingFewAmongManyIsFewSteps() {
        test::forManySeeds(200, [](test::Random& random, int) {
            const List before = numbered(500);
            List after = before;
            const std::size_t count = 1 + random.below(5);
            for (std::size_t n = 0; n < count; ++n) {
                const auto from = static_cast<std::ptrdiff_t>(random.below(after.size()));
                const std::string id = after[static_cast<std::size_t>(from)];
                after.erase(after.begin() + from);
                after.insert(after.begin() + static_cast<std::ptrdiff_t>(random.below(499)), id);
            }
            const auto steps = diffLists(before, after);
            QVERIFY(steps.size() <= count);
            QVERIFY(replay(before, steps) == after);
        });
    }
};

FOREFRAME_TEST(ListDiffTest)
#include "list_diff_test.moc"
