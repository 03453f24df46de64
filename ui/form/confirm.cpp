#include "form/confirm.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
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
    auto* keep = new QPushButton(QCoreApplication::translate("Confirm", "Keep it"));
    auto* verb = new QPushButton(words.verb);
    verb->setProperty(words.harmless ? "filled" : "danger", true);
    keep->setDefault(true);
    verb->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(verb);
    column->addSpacing(4);
    column->addLayout(buttons);
    keep->setFocus(); // Space must never press what nobody aimed at
    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(verb, &QPushButton::clicked, parent, [dialog, act = std::move(act)] {
        dialog->accept();
        act();
    });
    dialog->open();
}

} // namespace foreframe::form
