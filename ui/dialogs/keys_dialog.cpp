#include "dialogs/keys_dialog.h"

#include "theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foreframe {

namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral("   "));
}

QString plain(QString text) {
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

KeysDialog::KeysDialog(const QList<QMenu*>& menus, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All Keys"));
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(16, 12, 16, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const QMenu* menu : menus) {
        QLabel* heading = nullptr;
        for (const QAction* action : menu->actions()) {
            if (action->shortcuts().isEmpty())
                continue;
            if (!heading) {
                heading = new QLabel(plain(menu->title()));
                heading->setFont(theme::font(theme::Type::Body, 600));
                heading->setContentsMargins(0, row == 0 ? 0 : 10, 0, 0);
                grid->addWidget(heading, row++, 0, 1, 2);
            }
            auto* keys = new QLabel(keysOf(*action));
            keys->setFont(theme::font(theme::Type::Small, 500));
            keys->setProperty("ink", QStringLiteral("text2"));
            grid->addWidget(new QLabel(plain(action->text())), row, 0);
            grid->addWidget(keys, row++, 1, Qt::AlignRight);
        }
    }
    grid->setRowStretch(row, 1);
    auto* area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    resize(440, 640);
}

} // namespace foreframe
