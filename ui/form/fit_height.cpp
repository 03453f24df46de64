#include "form/fit_height.h"

#include <QScreen>
#include <QWidget>

namespace foreframe::form {

namespace {

constexpr int leastFrame = 48; ///< kept for a frame that the desktop has not drawn yet

} // namespace

void fitHeight(QWidget& dialog, int wanted) {
    const QRect screen = dialog.screen()->availableGeometry();
    const int frame = qMax(leastFrame, dialog.frameGeometry().height() - dialog.height());
    dialog.resize(dialog.width(), qMin(wanted, screen.height() - frame));
    // Where it was put beside something it may reach beyond the screen.
    if (const int below = dialog.y() + frame + dialog.height() - screen.bottom(); below > 0)
        dialog.move(dialog.x(), qMax(screen.top(), dialog.y() - below));
}

} // namespace foreframe::form
