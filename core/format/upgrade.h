// Older files brought up to date in memory: one step for each version there has been.
#pragma once
#include "format/format.h"
#include "format/tape.h"
#include <span>

namespace foreframe {

/// Rewrites a file of exactly version N as one of N + 1. It sees well-formed JSON, every number as
/// it was written, and passes on what it does not know.
using Upgrade = std::string (*)(const Tape& older);

/// All steps, the oldest first; the last one leads to formatVersion. A step is a function of a file
/// of its own, v1_to_v2.cpp, with its line in upgrade.cpp.
std::span<const Upgrade> upgrades();

/// Reads a file of any version that these steps lead on from.
Result<Decoded> decode(std::string_view bytes, std::span<const Upgrade> upgrades);

} // namespace foreframe
