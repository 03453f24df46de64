// Opening and saving, beside what nlohmann_json takes to parse and to write the same file.
#include "bench.h"

#include "format/format.h"
#include "format/tape.h"

#include <nlohmann/json.hpp>

namespace foreframe::bench {

namespace {

void jsonParse(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(nlohmann::json::parse(bytes()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes().size()));
}
FOREFRAME_BASELINE(jsonParse);

void scanBytes(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(scan(bytes()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes().size()));
}
FOREFRAME_BENCH(scanBytes, jsonParse);

void decodeFile(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(decode(bytes()));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes().size()));
}
FOREFRAME_BENCH(decodeFile, jsonParse);

void jsonDump(benchmark::State& state) {
    const auto json = nlohmann::json::parse(bytes());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(json.dump(2));
}
FOREFRAME_BASELINE(jsonDump);

void encodeFile(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(encode(film()));
}
FOREFRAME_BENCH(encodeFile, jsonDump);

} // namespace

} // namespace foreframe::bench
