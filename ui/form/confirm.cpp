#include "form/confirm.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foreframe::form {

void confirm(QWidget* parent, const Confirmation& words, std::function<void()> act) {
    auto* dialog = new QDialog(parent->window());
    dialog->setObjectName(QStringLiteral("confirm"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(words.headline);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto* headline = new QLabel(words.headline);
    headline->setFont(theme::font(theme::Type::Body, 600));
    auto* sentence = new QLabel(words.sentence);
    sentence->setProperty("ink", QStringLiteral("text2"));
    for (QLabel* label : {headline, sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(320);
        column->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox;
    auto* keep = buttons->addButton(QCoreApplication::translate("Confirm", "Keep it"),
                                    QDialogButtonBox::RejectRole);
    auto* verb = buttons->addButton(words.verb, QDialogButtonBox::DestructiveRole);
    verb->setProperty("danger", true);
    keep->setDefault(true);
    column->addSpacing(4);
    column->addWidget(buttons);
    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(verb, &QPushButton::clicked, parent, [dialog, act = std::move(act)] {
        dialog->accept();
        act();
    });
    dialog->open();
}

} // namespace foreframe::form
