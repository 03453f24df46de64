#include "theme/sign_button.h"

#include "theme/signs.h"

#include <QPushButton>
#include <QToolButton>

namespace foreframe::theme {

namespace {

constexpr int signSide = 16;
constexpr int apart = 2; // besides what the style leaves

} // namespace

QToolButton* signButton(const QString& sign, const QString& name, int side) {
    auto* button = new QToolButton;
    button->setIcon(icon(sign, &Colours::text2));
    button->setIconSize({signSide, signSide});
    if (side > 0)
        button->setFixedSize(side, side);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void putSign(QPushButton& button, const QString& sign, QColor Colours::*ink) {
    button.setIcon(icon(sign, ink));
    button.setIconSize({signSide + apart, signSide});
}

} // namespace foreframe::theme
