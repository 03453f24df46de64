// How long a user waits: from starting the program to its first picture, as whole processes, beside
// a bare window and beside a bare parse of the same file. Counters: the work of all its threads in
// ms, the least of all runs, which other programs disturb less; the most memory it held, in MB.
#include "bench.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

namespace foreframe::bench {

namespace {

namespace fs = std::filesystem;

/// The long film as a file, for as long as the program runs.
const std::string& filmFile() {
    static const struct Written {
        std::string path = (fs::temp_directory_path() /
                            ("foreframe-bench-" + std::to_string(::getpid()) + ".foreframe"))
                               .string();
        Written() { std::ofstream(path) << bytes(); }
        ~Written() {
            std::error_code ignored;
            fs::remove(path, ignored);
        }
    } written;
    return written.path;
}

double milliseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
}

void run(benchmark::State& state, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), FOREFRAME_START_PROBE);
    std::vector<char*> argv;
    for (std::string& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    double megabytes = 0;
    double work = 0;
    for ([[maybe_unused]] auto _ : state) {
        pid_t child = 0;
        int status = 0;
        rusage used{};
        if (::posix_spawn(&child, FOREFRAME_START_PROBE, nullptr, nullptr, argv.data(), environ) !=
                0 ||
            ::wait4(child, &status, 0, &used) != child || status != 0) {
            state.SkipWithError("The program did not come to its first picture");
            return;
        }
        megabytes = static_cast<double>(used.ru_maxrss) / 1024;
        const double spent = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
        work = work == 0 ? spent : std::min(work, spent);
    }
    state.counters["MB"] = megabytes;
    state.counters["work"] = work;
}

void bareWindow(benchmark::State& state) {
    run(state, {"bare"});
}
void emptyEditor(benchmark::State& state) {
    run(state, {"editor"});
}
void parsedFilm(benchmark::State& state) {
    run(state, {"parse", filmFile()});
}
void openedFilm(benchmark::State& state) {
    run(state, {"editor", filmFile()});
}

FOREFRAME_BASELINE(bareWindow);
FOREFRAME_BASELINE(parsedFilm);
FOREFRAME_BENCH(emptyEditor, bareWindow);
FOREFRAME_BENCH(openedFilm, parsedFilm);

} // namespace

} // namespace foreframe::bench
