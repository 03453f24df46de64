// A dialog's height: as much as it has to say, as far as the screen goes.
#pragma once

class QWidget;

namespace foreframe::form {

/// Whatever its window's frame adds, all of it is on the screen.
void fitHeight(QWidget& dialog, int wanted);

} // namespace foreframe::form
