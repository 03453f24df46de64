// The page resources/docs/rules.md: every rule with what `foreframe explain` says about it.
#pragma once
#include <string>

namespace foreframe {

/// Markdown, in English; ends with a line break.
std::string rulesPage();

} // namespace foreframe
