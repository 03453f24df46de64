// A way to order a prompt. One file in compose/dialects/ is one dialect.
#pragma once
#include "base/phrase.h"
#include "compose/compose.h"
#include <span>

namespace foreframe {

struct Part;

struct Dialect {
    std::string_view id; ///< as --dialect names it: "official"
    Words name;
    Words hint;                         ///< what it is for, in one line
    std::span<const Part* const> parts; ///< in the order of the prompt
    bool bindsVoices = true;            ///< writes [Label@Voice]
};

namespace dialects {
std::span<const Dialect* const> all();
extern const Dialect official;            ///< the default
const Dialect* find(std::string_view id); ///< null: unknown
} // namespace dialects

} // namespace foreframe
