// What numbers a shot: "Shot 3: The pier", "1B", "[Shot 2]", "镜头3".
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foreframe::reading {

struct ShotHeading {
    std::string_view rest; ///< behind the number
};
/// The heading that a line is, or begins with. `marked`: Markdown says that it is a heading.
std::optional<ShotHeading> shotHeading(std::string_view line, bool marked);

/// The line parted before every shot that it numbers: "[Shot 1] … [Shot 2] …", "Shot 1: … Shot 2:
/// …".
std::vector<std::string> partedAtShots(std::string_view line);

/// "10s", "5 seconds", "(5 s)" and nothing else: how long a clip is to be, where one can be that
/// long (K-02). 0: something else.
double secondsIn(std::string_view words);

} // namespace foreframe::reading
