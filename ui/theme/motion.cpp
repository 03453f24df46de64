#include "theme/motion.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>

namespace foreframe::theme {

namespace {

QString key() {
    return QStringLiteral("motion");
}

} // namespace

bool motion() {
    // A desktop that is asked to keep still gives its animations no time.
    const bool usual = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    return QSettings().value(key(), usual).toBool();
}

void setMotion(bool moves) {
    QSettings().setValue(key(), moves);
}

} // namespace foreframe::theme
