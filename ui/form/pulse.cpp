#include "form/pulse.h"

#include "theme/theme.h"

#include <QPainter>
#include <QVariantAnimation>
#include <QWidget>

namespace foreframe::form {

namespace {

constexpr int length = 1200; // ms

/// A veil in the accent that fades; the mouse goes through it.
class Veil : public QWidget {
public:
    explicit Veil(QWidget* parent)
        : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(parent->rect());
        show();
        auto* fade = new QVariantAnimation(this);
        fade->setDuration(length);
        fade->setStartValue(0.30);
        fade->setEndValue(0.0);
        connect(fade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
            m_strength = value.toDouble();
            update();
        });
        connect(fade, &QVariantAnimation::finished, this, &QObject::deleteLater);
        fade->start();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QColor colour = theme::colours().accent;
        colour.setAlphaF(static_cast<float>(m_strength));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(rect(), 4, 4);
    }

private:
    double m_strength = 0.3;
};

} // namespace

void pulse(QWidget* widget) {
    new Veil(widget);
}

} // namespace foreframe::form
