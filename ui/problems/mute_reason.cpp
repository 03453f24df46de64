#include "problems/mute_reason.h"

#include "session/strings.h"

#include <QCursor>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace foreframe {

void askReason(QWidget& parent, std::function<void(QString)> then) {
    auto* menu = new QMenu(&parent);
    menu->setObjectName(QStringLiteral("reason"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* line = new QLineEdit;
    line->setPlaceholderText(tr("Why? (optional)"));
    line->setAccessibleName(tr("Why is this rule muted?"));
    line->setMinimumWidth(280);
    auto* entry = new QWidgetAction(menu);
    entry->setDefaultWidget(line);
    menu->addAction(entry);
    QAction* mute = menu->addAction(tr("Mute"));
    const auto go = [line, menu, then = std::move(then)] {
        const QString reason = line->text().trimmed();
        menu->close();
        then(reason);
    };
    QObject::connect(line, &QLineEdit::returnPressed, menu, go);
    QObject::connect(mute, &QAction::triggered, menu, go);
    menu->popup(QCursor::pos());
    line->setFocus();
}

} // namespace foreframe
