// Offers to list somebody of the cast among who is seen, where a subject or an action names them.
#pragma once
#include "form/field.h"

namespace foreframe {

/// Who of the cast is named in what is seen or happens in these shots, and is not listed there.
std::vector<const Character*> namedUnseen(const form::Subjects& subjects);

/// "Add Maren to Seen": a button for each; takes no place while there is nobody.
form::MakeEditor addSeen();

} // namespace foreframe
