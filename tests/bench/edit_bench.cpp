// One edit in a long film, the step it takes to follow it on screen, and the undo. The baseline is
// what a program without shared values would do: copy the whole film.
#include "bench.h"

#include "diff/list_diff.h"
#include "edit/edit.h"
#include "history/history.h"

namespace foreframe::bench {

namespace {

using edit::Ids;

const std::string& middleShot() {
    static const std::string id = [] {
        const auto& scenes = film().scenes;
        return scenes[scenes.size() / 2]->shots.front()->id;
    }();
    return id;
}

std::vector<std::string> idsOf(const Storyboard& storyboard) {
    std::vector<std::string> ids;
    for (const auto& scene : storyboard.scenes)
        for (const auto& shot : scene->shots)
            ids.push_back(shot->id);
    return ids;
}

void deepCopy(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        Storyboard copy = film();
        for (Shared<Scene>& scene : copy.scenes)
            scene = scene.with([](Scene& s) {
                for (Shared<Shot>& shot : s.shots)
                    shot = shot.with([](Shot&) {});
            });
        benchmark::DoNotOptimize(copy);
    }
}
FOREFRAME_BASELINE(deepCopy);

void changeOneShot(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            edit::changeShot(film(), middleShot(), [](Shot& shot) { shot.duration = 5; }));
}
FOREFRAME_BENCH(changeOneShot, deepCopy);

void moveOneShot(benchmark::State& state) {
    const edit::Gap start{film().scenes.front()->id, 0};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(edit::moveShots(film(), {middleShot()}, start));
}
FOREFRAME_BENCH(moveOneShot, deepCopy);

void insertOneShot(benchmark::State& state) {
    const edit::Gap start{film().scenes.front()->id, 0};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(edit::insertShots(film(), start, {Shot{}}));
}
FOREFRAME_BENCH(insertOneShot, deepCopy);

void renameCharacter(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            edit::renameCharacter(film(), film().characters.front()->id, "Old Miller"));
}
FOREFRAME_BENCH(renameCharacter, deepCopy);

void pushAndUndo(benchmark::State& state) {
    History history{Shared<Storyboard>(film())};
    const Shared<Storyboard> next(
        edit::changeShot(film(), middleShot(), [](Shot& shot) { shot.duration = 5; }));
    for ([[maybe_unused]] auto _ : state) {
        history.push({next, {}, {}, "Change the length", {}});
        history.undo();
    }
}
FOREFRAME_BENCH(pushAndUndo, deepCopy);

void diffAfterMove(benchmark::State& state) {
    const auto before = idsOf(film());
    const auto after =
        idsOf(edit::moveShots(film(), {middleShot()}, {film().scenes.front()->id, 0}));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(diffLists(before, after));
}
FOREFRAME_BENCH(diffAfterMove, deepCopy);

} // namespace

} // namespace foreframe::bench
