#include "theme/sign_button.h"

#include "theme/signs.h"

#include <QToolButton>

namespace foreframe::theme {

QToolButton* signButton(const QString& sign, const QString& name, int side) {
    constexpr int signSide = 16;
    auto* button = new QToolButton;
    button->setIcon(icon(sign, &Colours::text2));
    button->setIconSize({signSide, signSide});
    if (side > 0)
        button->setFixedSize(side, side);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace foreframe::theme
