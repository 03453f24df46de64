// A button that is a sign: what it does is said in its tooltip and to screen readers.
#pragma once
#include <QString>

class QToolButton;

namespace foreframe::theme {

/// `name` is what it does: "Next shot". `side`: of the square that it fills, in logical px; 0: as
/// its style says.
QToolButton* signButton(const QString& sign, const QString& name, int side = 0);

} // namespace foreframe::theme
