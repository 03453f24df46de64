// Pictures as their own icons in file windows.
#pragma once

class QFileDialog;

namespace foreframe::form {

/// Shows pictures in the list of the dialog. Where the desktop brings its own file window, it does
/// so by itself, and this changes nothing.
void showPictures(QFileDialog& dialog);

} // namespace foreframe::form
