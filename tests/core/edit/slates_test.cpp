#include "edit/slates.h"

#include "core/film.h"
#include "core/random_storyboard.h"
#include "test_main.h"

#include <set>

using namespace foreframe;
using namespace foreframe::edit;
using test::filmOf;
using test::orderOf;

namespace {

/// "1A 1B | 2A".
std::string slates(const Storyboard& film) {
    std::string out;
    for (std::size_t i = 0; i < film.scenes.size(); ++i) {
        out += i == 0 ? "" : " |";
        for (std::size_t j = 0; j < film.scenes[i]->shots.size(); ++j)
            out += (out.empty() ? "" : " ") + slateOf(film, {i, j});
    }
    return out;
}

Storyboard inserted(const Storyboard& film, const Gap& gap, std::string slate = {}) {
    Shot shot;
    shot.slate = std::move(slate);
    return slateNewShots(film, insertShots(film, gap, {shot}));
}

} // namespace

class SlatesTest : public test::TestCase {
    Q_OBJECT
private slots:
    void lockedSlatesStayWithTheirShots() {
        const Storyboard film = filmOf({{"a", "b", "c"}, {"d"}});
        QVERIFY(!slatesLocked(film));
        const Storyboard locked = lockSlates(film);
        QVERIFY(slatesLocked(locked));
        QCOMPARE(slates(moveShots(locked, {"c"}, {"s1", 0})), std::string("1C 1A 1B | 2A"));
        QCOMPARE(lockSlates(locked), locked);
        QCOMPARE(unlockSlates(locked), film);
        QVERIFY(!slatesLocked(Storyboard()));
    }

    void newShotsGetSlatesBetween() {
        const Storyboard locked = lockSlates(filmOf({{"a", "b"}, {"c"}}));
        Storyboard film = inserted(locked, {"s1", 1});
        QCOMPARE(slates(film), std::string("1A 1A-1 1B | 2A"));
        film = inserted(film, {"s1", 2});
        QCOMPARE(slates(film), std::string("1A 1A-1 1A-2 1B | 2A"));
        film = inserted(film, {"s2", 0});
        QCOMPARE(slates(film), std::string("1A 1A-1 1A-2 1B | 2-1 2A"));
        QVERIFY(slatesLocked(film));
    }

    void whatFollowsTheOrderGoesOnDoingSo() {
        const Storyboard film = filmOf({{"a", "b"}});
        QCOMPARE(slates(inserted(film, {"s1", 1})), std::string("1A 1B 1C"));
    }

    void noSlateIsGivenTwice() {
        const Storyboard locked = lockSlates(filmOf({{"a", "b"}}));
        QCOMPARE(slates(inserted(locked, {"s1", 2}, "1A")), std::string("1A 1B 1B-1"));
        QCOMPARE(slates(inserted(locked, {"s1", 2}, "9Z")), std::string("1A 1B 9Z")); // is free
        test::forManySeeds(60, [](test::Random& random, int seed) {
            Storyboard film = lockSlates(unlockSlates(random.storyboard()));
            if (film.scenes.empty())
                return;
            for (int i = 0; i < 12; ++i)
                film = inserted(film, random.someGap(film));
            std::set<std::string> seen;
            for (std::size_t s = 0; s < film.scenes.size(); ++s)
                for (const auto& shot : film.scenes[s]->shots)
                    if (!shot->slate.empty())
                        QVERIFY2(seen.insert(shot->slate).second, QByteArray::number(seed));
        });
    }

    void renumberingSaysBeforehandWhatItDoes() {
        const Storyboard locked = lockSlates(filmOf({{"a", "b"}, {"c"}}));
        const Storyboard film = inserted(moveShots(locked, {"c"}, {"s1", 0}), {"s1", 2});
        QCOMPARE(slates(film), std::string("2A 1A 1A-1 1B |"));
        const auto changes = newSlates(film);
        QCOMPARE(changes.size(), std::size_t{4});
        QCOMPARE(changes[0], (NewSlate{"c", "2A", "1A"}));
        QCOMPARE(changes[3], (NewSlate{"b", "1B", "1D"}));
        const Storyboard renumbered = renumberSlates(film);
        QCOMPARE(slates(renumbered), std::string("1A 1B 1C 1D |"));
        QVERIFY(slatesLocked(renumbered));
        QVERIFY(newSlates(renumbered).empty());
        QCOMPARE(orderOf(renumbered), orderOf(film)); // ids never change
    }
};

FOREFRAME_TEST(SlatesTest)
#include "slates_test.moc"
