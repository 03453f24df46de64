// Tells the pictures and clips that prompts for other models tag with an @ from voices.
#pragma once
#include <string_view>

namespace foreframe {

/// "image1", "Element 2", "图1": what stands behind such an @ begins with a kind and a number.
bool isMediaReference(std::string_view name);

} // namespace foreframe
