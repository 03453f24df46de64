// Headings that begin a new shot: "Shot 3", "1B: The reveal", "Shot 2 (4s):", 镜头二（3秒）：.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foreframe::reading {

struct ShotHeading {
    std::string_view length; ///< "(3s)", as it is written
    double seconds = 0;      ///< 0: it tells no length
    std::string_view rest;   ///< behind the number and the length
};
/// The heading that a line is, or begins with. `marked`: Markdown says that it is a heading.
std::optional<ShotHeading> shotHeading(std::string_view line, bool marked);

/// The line parted before every shot that it numbers: "[Shot 1] … [Shot 2] …", "Shot 1: … Shot 2:
/// …", "shot 1, 3, …; shot 2, 4, …".
std::vector<std::string> partedAtShots(std::string_view line);

} // namespace foreframe::reading
