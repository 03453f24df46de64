// One part of a prompt: what it reads of a shot, and how that is written. One file in
// compose/parts/ is one part.
#pragma once
#include "compose/reading.h"
#include "compose/writer.h"

namespace foreframe {

struct Part {
    void (*write)(const Reading& shot, PromptWriter& out);
};

namespace parts {
std::span<const Part* const> all();
} // namespace parts

} // namespace foreframe
