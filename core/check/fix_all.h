// The same quick fix for every finding that it can mend.
#pragma once
#include "check/checker.h"

namespace foreframe {

/// How many findings of the rule offer the fix of that label.
std::size_t fixable(const Findings& findings, const Rule& rule, const Phrase& label);

/// The storyboard after the fix was applied wherever the rule offers it; several findings of one
/// shot one after the other, each to what the last one left.
Storyboard fixAll(const Storyboard& storyboard, const Shared<MediaFacts>& media, const Rule& rule,
                  const Phrase& label);

} // namespace foreframe
