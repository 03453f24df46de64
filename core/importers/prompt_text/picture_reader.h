// Sentences about what is seen: the place, the action, and the style that ends them.
#pragma once
#include "model/shot.h"

namespace foreframe::reading {

/// Gives every part of a sentence its field: framing, pacing, unwanted things, place, style; the
/// action takes what is none of these.
void readPicture(std::string_view sentence, Shot& shot);

/// True for a list of words about style and nothing else.
bool isStyle(std::string_view sentence);

/// Finds who or what the action is about where nobody is seen by label.
void findSubject(Shot& shot);

} // namespace foreframe::reading
