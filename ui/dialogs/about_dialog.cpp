#include "dialogs/about_dialog.h"

#include "theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foreframe {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Foreframe"));
    auto* sign = new QLabel;
    sign->setPixmap(QApplication::windowIcon().pixmap(64));
    auto* name = new QLabel(tr("Foreframe %1").arg(QApplication::applicationVersion()));
    name->setFont(theme::font(theme::Type::Title, 600));
    auto* promise = new QLabel(tr("See the shot before you pay for it."));
    promise->setProperty("ink", QStringLiteral("text2"));
    auto* licence = new QLabel(
        tr("Foreframe's own code is under the Apache License 2.0. As built here it links libraries "
           "under the GPL and is distributed under the GPL 3. It is made with Qt %1.")
            .arg(QLatin1String(qVersion())));
    licence->setWordWrap(true);
    licence->setFixedWidth(340);
    licence->setFont(theme::font(theme::Type::Small));
    licence->setProperty("ink", QStringLiteral("text2"));
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(promise);
    words->addSpacing(8);
    words->addWidget(licence);
    words->addSpacing(8);
    words->addWidget(close, 0, Qt::AlignRight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 20, 20, 16);
    row->setSpacing(16);
    row->setSizeConstraint(QLayout::SetFixedSize);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words);
}

} // namespace foreframe
