// Small things that stand between fields or below them and say something, but hold no value.
#pragma once
#include "form/editor.h"

namespace foreframe::form {

/// A word between two fields: "›".
std::function<QWidget*(Session&)> word(const QString& text);

/// A quiet sentence that follows the value; takes no place while it is empty.
MakeEditor note(WordsOf words);

} // namespace foreframe::form
