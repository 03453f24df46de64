// The header of a scene, laid out like a card's face.
#pragma once
#include "timeline/card_face.h"

namespace foreframe {

/// Fold sign, number and heading at the left; findings, shots, length and cost at the right, as
/// many as there is room for.
CardFace layoutHeader(const SceneCard& scene, int width, bool folded, const CardFonts& fonts);

class FacePen;

/// The right side of a heading, within `room`: findings, shots, length and cost, `apart` px from
/// each other. Where there is too little room, the cost goes first and the errors last. Returns how
/// far the heading's words may go.
int putSceneFacts(const SceneCard& scene, const QRect& room, int apart, bool withShots,
                  FacePen& pen);

} // namespace foreframe
