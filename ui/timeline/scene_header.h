// The header of a scene, laid out like a card's face.
#pragma once
#include "timeline/card_face.h"

namespace foreframe {

/// Fold sign, number and heading at the left; findings, shots, length and cost at the right, as
/// many as there is room for.
CardFace layoutHeader(const SceneCard& scene, int width, bool folded, const CardFonts& fonts);

} // namespace foreframe
