// How a picture's sentence begins that says how it is framed.
#pragma once
#include "model/shot.h"

namespace foreframe::reading {

/// "A cinematic wide shot of": how a picture's sentence may begin. Returns how many bytes of the
/// sentence said it, 0 where it begins otherwise; words about style go to `style`.
std::size_t readFraming(std::string_view sentence, Camera& camera, std::string& style);

} // namespace foreframe::reading
