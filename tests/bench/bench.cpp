#include "bench.h"

#include "core/long_film.h"
#include "format/format.h"

#include <charconv>
#include <cstdio>
#include <map>
#include <string_view>

namespace foreframe::bench {

namespace {

std::size_t shots = 10'000;

/// Takes "--shots=N" out of the arguments: the rest is Google Benchmark's.
void takeShots(int& argc, char** argv) {
    constexpr std::string_view option = "--shots=";
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        const std::string_view arg = argv[i];
        if (arg.starts_with(option))
            std::from_chars(arg.data() + option.size(), arg.data() + arg.size(), shots);
        else
            argv[kept++] = argv[i];
    }
    argc = kept;
}

/// Prints as usual, then every measure as a multiple of its baseline: by the clock, and by the work
/// of all cores together, which other programs on the machine disturb less.
class RatioReporter : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs)
            if (run.repetitions <= 1 || run.aggregate_name == "median")
                m_times[run.run_name.function_name] = {run.GetAdjustedRealTime(),
                                                       run.GetAdjustedCPUTime()};
    }

    void Finalize() override {
        std::printf("\n%-40s %8s %8s\n", "as a multiple of its baseline", "clock", "work");
        for (const auto& [name, times] : m_times) {
            const std::size_t slash = name.find(" / ");
            if (slash == std::string::npos)
                continue;
            const auto baseline = m_times.find(name.substr(slash + 3));
            if (baseline != m_times.end())
                std::printf("%-40s %8.3f %8.3f\n", name.c_str(),
                            times.clock / baseline->second.clock,
                            times.work / baseline->second.work);
        }
    }

private:
    struct Times {
        double clock = 0; ///< milliseconds, as all benchmarks are measured in
        double work = 0;
    };
    std::map<std::string, Times> m_times;
};

} // namespace

const Storyboard& film() {
    static const Storyboard film = test::longFilm(shots);
    return film;
}

const std::string& bytes() {
    static const std::string bytes = encode(film());
    return bytes;
}

} // namespace foreframe::bench

int main(int argc, char** argv) {
    foreframe::bench::takeShots(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    foreframe::bench::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return 0;
}
