// Checking the whole film and checking after one edit, beside what nlohmann_json takes to parse it.
#include "bench.h"

#include "check/checker.h"
#include "edit/edit.h"

namespace foreframe::bench {

namespace {

void checkFilm(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(checkAll(film(), {}).count);
}
FOREFRAME_BENCH(checkFilm, jsonParse);

/// One shot is typed in; the film around it stays.
void checkEdit(benchmark::State& state) {
    const Shared<MediaFacts> media;
    const Shared<Storyboard> before(film());
    const Shared<Scene>& scene = before->scenes[before->scenes.size() / 2];
    const std::string shotId = scene->shots[scene->shots.size() / 2]->id;
    const Shared<Storyboard> after(
        edit::changeShot(*before, shotId, [](Shot& shot) { shot.action += " again"; }));
    Checker checker;
    checker.check(before, media);
    bool edited = false;
    for ([[maybe_unused]] auto _ : state) {
        edited = !edited;
        benchmark::DoNotOptimize(checker.check(edited ? after : before, media).count);
    }
}
FOREFRAME_BENCH(checkEdit, jsonParse);

/// A shot is carried from the film's beginning to its end.
void checkMove(benchmark::State& state) {
    const Shared<MediaFacts> media;
    const Shared<Storyboard> before(film());
    const Scene& last = *before->scenes.back();
    const Shared<Storyboard> after(edit::moveShots(
        *before, {before->scenes.front()->shots.front()->id}, {last.id, last.shots.size()}));
    Checker checker;
    checker.check(before, media);
    bool moved = false;
    for ([[maybe_unused]] auto _ : state) {
        moved = !moved;
        benchmark::DoNotOptimize(checker.check(moved ? after : before, media).count);
    }
}
FOREFRAME_BENCH(checkMove, jsonParse);

} // namespace

} // namespace foreframe::bench
