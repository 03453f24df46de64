// The sign at the end of a search field that empties it, there while there is something to empty.
#pragma once

class QLineEdit;

namespace foreframe::form {

void addClearSign(QLineEdit& field);

} // namespace foreframe::form
