// The prompts of the whole film and of one shot, beside what nlohmann_json takes to parse it.
#include "bench.h"

#include "compose/dialect.h"
#include "exporters/exporter.h"
#include "exporters/selection.h"

namespace foreframe::bench {

namespace {

void composeFilm(benchmark::State& state) {
    const Cast cast(film());
    const Profile& profile = profileFor(film().model);
    const std::vector<Place> places = allShots(film());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(exportShots(film(), cast, profile, places));
}
FOREFRAME_BENCH(composeFilm, jsonParse);

/// What the prompt beside a shot costs after each key.
void composeShot(benchmark::State& state) {
    const Cast cast(film());
    const Scene& scene = *film().scenes.front();
    const ShotInput input =
        inputFor(film(), scene, *scene.shots.front(), cast, profileFor(film().model));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(compose(input, dialects::official));
}
FOREFRAME_BENCH(composeShot, jsonParse);

} // namespace

} // namespace foreframe::bench
