// Buttons with a sign. Where there is only a sign, what it does is said in its tooltip and to
// screen readers.
#pragma once
#include "theme/theme.h"
#include <QString>

class QPushButton;
class QToolButton;

namespace foreframe::theme {

/// `name` is what it does: "Next shot". `side`: of the square that it fills, in logical px; 0: as
/// its style says.
QToolButton* signButton(const QString& sign, const QString& name, int side = 0);

/// A sign before the button's words, with a little room between them.
void putSign(QPushButton& button, const QString& sign, QColor Colours::*ink = &Colours::text);

} // namespace foreframe::theme
