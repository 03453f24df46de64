#include "form/clear_sign.h"

#include "theme/signs.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace foreframe::form {

void addClearSign(QLineEdit& field) {
    QAction* clear = field.addAction(theme::icon(QStringLiteral("close"), &theme::Colours::text3),
                                     QLineEdit::TrailingPosition);
    clear->setText(QCoreApplication::translate("ClearSign", "Clear"));
    clear->setObjectName(QStringLiteral("clear"));
    clear->setVisible(!field.text().isEmpty());
    QObject::connect(clear, &QAction::triggered, &field, [&field] {
        field.clear();
        field.setFocus();
    });
    QObject::connect(&field, &QLineEdit::textChanged, clear,
                     [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
}

} // namespace foreframe::form
