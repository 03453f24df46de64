#include "window/drop_hint.h"

#include "theme/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace foreframe {

namespace {

constexpr int pad = 12;
constexpr int signSize = 16;
constexpr int gap = 10;

} // namespace

DropHint::DropHint(const QString& sentence, QWidget* parent)
    : QWidget(parent) {
    auto* words = new QLabel(sentence);
    words->setFont(theme::font(theme::Type::Small));
    words->setProperty("ink", QStringLiteral("text2"));
    words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pad + signSize + gap, pad - 2, pad, pad - 2);
    row->addWidget(words);
}

void DropHint::paintEvent(QPaintEvent*) {
    const theme::Colours& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(c.lineField, 1);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawPixmap(
        pad, pad, theme::sign(QStringLiteral("image"), c.text2, signSize, devicePixelRatioF()));
}

} // namespace foreframe
