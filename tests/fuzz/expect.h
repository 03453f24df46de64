// What every fuzz target needs: a claim that ends the run, with its words, where it does not hold.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

inline void expect(bool holds, std::string_view what) {
    if (holds)
        return;
    std::fprintf(stderr, "%.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
