// The project's drawn signs (resources/icons, resources/moves) in any colour and size, crisp at any
// scaling.
#pragma once
#include "theme/theme.h"
#include <QColor>
#include <QIcon>
#include <QPixmap>

class QLabel;

namespace foreframe::theme {

/// A sign of resources/icons by name ("warning"), rendered once and kept. `size` in logical px.
QPixmap sign(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);
/// The glyph of a camera move: a word of words::moves; "none" for none, "unknown" for any other.
QPixmap moveGlyph(const QString& move, const QColor& colour, int size, qreal devicePixelRatio);
/// A sign for buttons and menus that follows the theme: greyed out when disabled; in a quiet ink,
/// it is as dark as text where it is switched on or pointed at. Where it has more width than
/// height, the room is behind it: between a sign and its words.
QIcon icon(const QString& name, QColor Colours::*ink = &Colours::text);
/// Shows a sign in a label, which is laid out and painted anew only where it showed another one.
void show(const QPixmap& sign, QLabel& label);

} // namespace foreframe::theme
