// The prompts as JSON, for other programs.
#pragma once
#include "exporters/exporter.h"

namespace foreframe {

/// A list with one object a shot: its names, the prompts and the settings to make it with.
std::string promptList(const Storyboard& storyboard, const Cast& cast, const MediaFacts& media,
                       const std::vector<ExportShot>& shots);

} // namespace foreframe
