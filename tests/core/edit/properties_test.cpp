// What holds for every edit, on any storyboard.
#include "edit/edit.h"
#include "edit/join.h"

#include "core/random_storyboard.h"
#include "history/history.h"
#include "test_main.h"

#include <algorithm>
#include <map>

using namespace foreframe;

namespace {

constexpr int seeds = 150;
constexpr int actsPerSeed = 25;

std::map<std::string, Shot> shotsById(const Storyboard& storyboard) {
    std::map<std::string, Shot> shots;
    for (const auto& scene : storyboard.scenes)
        for (const auto& shot : scene->shots)
            shots.emplace(shot->id, *shot);
    return shots;
}

bool idsAreUnique(const Storyboard& storyboard) {
    std::vector<std::string> film;
    for (const auto& scene : storyboard.scenes) {
        film.push_back(scene->id);
        for (const auto& shot : scene->shots)
            film.push_back(shot->id);
    }
    const auto idsOf = [](const auto& list) {
        std::vector<std::string> ids;
        for (const auto& entry : list)
            ids.push_back(entry->id);
        return ids;
    };
    for (std::vector<std::string> ids : {film, idsOf(storyboard.characters),
                                         idsOf(storyboard.voices), idsOf(storyboard.locations)}) {
        std::sort(ids.begin(), ids.end());
        if (std::adjacent_find(ids.begin(), ids.end()) != ids.end() ||
            (!ids.empty() && ids.front().empty()))
            return false;
    }
    return true;
}

QByteArray where(int seed, const std::string& act) {
    return QByteArray("seed ") + QByteArray::number(seed) + ", " + act.c_str();
}

} // namespace

class EditPropertiesTest : public test::TestCase {
    Q_OBJECT
private slots:
    void whatIsUndoneIsTheStartAndWhatIsRedoneTheEnd() {
        test::forManySeeds(seeds, [](test::Random& random, int seed) {
            const Storyboard start = random.storyboard();
            History history{Shared<Storyboard>(start)};
            std::vector<Storyboard> states{start};
            for (int i = 0; i < actsPerSeed; ++i) {
                const auto act = random.act(*history.current());
                if (history.push(
                        {Shared<Storyboard>(act.edit(*history.current())), {}, {}, act.name, {}}))
                    states.push_back(*history.current());
            }
            for (std::size_t i = states.size(); i-- > 0; history.undo())
                QVERIFY2(*history.current() == states[i], where(seed, history.undoLabel()));
            QVERIFY(!history.canUndo());
            for (std::size_t i = 0; i < states.size(); ++i, history.redo())
                QVERIFY2(*history.current() == states[i], where(seed, history.redoLabel()));
            QVERIFY(!history.canRedo());
        });
    }

    void idsStayUniqueAndAnEditIsTheSameTwice() {
        test::forManySeeds(seeds, [](test::Random& random, int seed) {
            Storyboard at = random.storyboard();
            for (int i = 0; i < actsPerSeed; ++i) {
                const auto act = random.act(at);
                const Storyboard next = act.edit(at);
                QVERIFY2(idsAreUnique(next), where(seed, act.name));
                QVERIFY2(act.edit(at) == next, where(seed, act.name));
                at = next;
            }
        });
    }

    void movesAndNudgesKeepEveryShotAsItIs() {
        test::forManySeeds(seeds, [](test::Random& random, int seed) {
            const Storyboard film = random.storyboard();
            const auto shots = shotsById(film);
            const auto ids = random.someShots(film);
            const auto gap = random.someGap(film);
            QVERIFY2(shotsById(edit::moveShots(film, ids, gap)) == shots, where(seed, "move"));
            QVERIFY2(shotsById(edit::nudgeShots(film, ids, 1)) == shots, where(seed, "nudge"));
            QVERIFY2(shotsById(edit::nudgeShots(film, ids, -1)) == shots, where(seed, "nudge"));
            QVERIFY2(shotsById(edit::moveScene(film, gap.sceneId, random.below(6))) == shots,
                     where(seed, "scene"));
        });
    }

    void copiesAddExactlyWhatWasCopied() {
        test::forManySeeds(seeds, [](test::Random& random, int seed) {
            const Storyboard film = random.storyboard();
            const auto before = shotsById(film);
            auto after = shotsById(edit::duplicateShots(film, random.someShots(film)));
            const std::size_t copies = after.size() - before.size();
            for (const auto& [id, shot] : before) {
                QVERIFY2(after.at(id) == shot, where(seed, id));
                after.erase(id);
            }
            QCOMPARE(after.size(), copies);
            for (const auto& [id, copy] : after)
                QVERIFY2(std::any_of(before.begin(), before.end(),
                                     [&copied = copy](const auto& entry) {
                                         Shot original = entry.second;
                                         original.id = copied.id;
                                         original.slate.clear();
                                         return original == copied;
                                     }),
                         where(seed, id));
        });
    }

    void splitShotsSayEveryLineOnce() {
        test::forManySeeds(seeds, [](test::Random& random, int seed) {
            const Storyboard film = random.storyboard();
            for (const auto& [id, shot] : shotsById(film)) {
                const Storyboard next = edit::splitShot(film, id, random.below(5));
                const Place place = *findShot(next, id);
                std::vector<DialogueLine> lines = shotAt(next, place).dialogue;
                const auto& rest = shotAt(next, {place.scene, place.shot + 1}).dialogue;
                lines.insert(lines.end(), rest.begin(), rest.end());
                QVERIFY2(lines == shot.dialogue, where(seed, id));
                QCOMPARE(shotCount(next), shotCount(film) + 1);
            }
        });
    }

    void whatWasSplitAndJoinedSaysTheSame() {
        test::forManySeeds(seeds, [](test::Random& random, int seed) {
            const Storyboard film = random.storyboard();
            for (auto& [id, shot] : shotsById(film)) {
                const Storyboard parted = edit::splitShot(film, id, random.below(5));
                const Place place = *findShot(parted, id);
                const Shot& second = shotAt(parted, {place.scene, place.shot + 1});
                const auto joined = edit::joinShots(parted, {id, second.id}, shot.duration);
                QVERIFY2(joined.lost.empty(), where(seed, id));
                Shot expected = shot;
                expected.status = status::draft; // what was made is not of this shot any more
                for (Take& take : expected.takes)
                    take.chosen = false;
                // An effect is in one of the halves, and so may come later in the list.
                Shot whole = shotAt(joined.storyboard, place);
                QVERIFY2(std::is_permutation(whole.audio.begin(), whole.audio.end(),
                                             expected.audio.begin(), expected.audio.end()),
                         where(seed, id));
                whole.audio = expected.audio;
                QVERIFY2(whole == expected, where(seed, id));
                QCOMPARE(shotCount(joined.storyboard), shotCount(film));
            }
        });
    }
};

FOREFRAME_TEST(EditPropertiesTest)
#include "properties_test.moc"
