// A small storyboard without findings, and what becomes of it when an example is laid over it.
#pragma once
#include "check/checker.h"

#include <string_view>

namespace foreframe::test {

/// A storyboard to check, with what was found out about its media and ids.
struct Case {
    Storyboard storyboard;
    MediaFacts media;
    std::vector<Repair> repairs;
    Findings check() const { return checkAll(storyboard, media, repairs); }
};

/// Two people on a pier, a shot each: "before", then "shot", which is the one under test.
std::string cleanStoryboard();

/// The clean storyboard with an example's JSON merged over it (RFC 7396: objects merge, lists are
/// replaced, null takes away). Keys: "storyboard", "scene", "shot", "before" and "media".
Case caseOf(std::string_view exampleJson);

/// A whole file, by its bytes.
Case caseOfFile(std::string_view bytes);

/// "error voice/shared shot dialogue[1].voice: Two people ...", for what a failing test says.
std::string describe(const Diagnostic& diagnostic);
std::string describe(const std::vector<const Diagnostic*>& diagnostics);

} // namespace foreframe::test
