// The film all benchmarks work on, and how a measure names the baseline it is read against.
#pragma once
#include "model/storyboard.h"

#include <benchmark/benchmark.h>

namespace foreframe::bench {

/// 10,000 shots, or as many as --shots says.
const Storyboard& film();
/// The film as its file's bytes.
const std::string& bytes();

} // namespace foreframe::bench

/// Measures `Function` by the clock and by the work of all cores; the report shows it as a multiple
/// of `baseline`, the name of another one.
#define FOREFRAME_BENCH(Function, baseline)                                                        \
    FOREFRAME_MEASURE(Function)->Name(#Function " / " #baseline)
#define FOREFRAME_BASELINE(Function) FOREFRAME_MEASURE(Function)
#define FOREFRAME_MEASURE(Function)                                                                \
    BENCHMARK(Function)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime()
