// A card on the strip: as wide as the shot is long, its pictures above its words.
#pragma once
#include "timeline/card_face.h"

namespace foreframe {

/// `ratio`: width by height of the film's pictures.
CardFace layoutStripCard(const ShotCard& card, const QSize& size, double ratio,
                         const CardFonts& fonts);
/// A scene's name over its shots.
CardFace layoutStripScene(const SceneCard& scene, const QSize& size, bool folded,
                          const CardFonts& fonts);

} // namespace foreframe
