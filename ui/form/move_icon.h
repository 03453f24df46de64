// The glyph of a camera move as an icon that follows the theme.
#pragma once
#include <QIcon>

namespace foreframe::form {

/// `move` is a word of words::moves; empty: the sign of none.
QIcon moveIcon(const QString& move);

} // namespace foreframe::form
