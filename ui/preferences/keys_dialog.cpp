#include "preferences/keys_dialog.h"

#include "form/clear_sign.h"
#include "form/confirm.h"
#include "preferences/key_field.h"
#include "preferences/keymap.h"
#include "theme/theme.h"

#include <QAction>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr int rowHeight = 32;

QString plain(QString text) {
    // Where a letter to press is not among the words, it stands behind them: "文件(&F)".
    if (const auto letter = text.indexOf(QLatin1String("(&")); letter >= 0)
        text.remove(letter, 4);
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// "Undo", whatever there is to undo at the moment.
QString nameOf(const QAction& action) {
    const QString always = action.property("name").toString();
    return plain(always.isEmpty() ? action.text() : always);
}

} // namespace

KeysDialog::KeysDialog(const QList<QMenu*>& menus, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All Keys"));
    auto* wanted = new QLineEdit;
    wanted->setPlaceholderText(tr("Find a command or a key"));
    form::addClearSign(*wanted);
    connect(wanted, &QLineEdit::textChanged, this, &KeysDialog::filter);

    auto* list = new QWidget;
    m_grid = new QGridLayout(list);
    m_grid->setContentsMargins(16, 4, 16, 16);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    for (const QMenu* menu : menus)
        addMenu(*menu);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    auto* area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);

    m_said = new QLabel(tr("Click a key to choose another one."));
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setFont(theme::font(theme::Type::Small));
    m_said->setProperty("ink", QStringLiteral("text2"));
    m_said->setWordWrap(true);
    auto* back = new QPushButton(tr("Put All Back"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &KeysDialog::putBack);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false); // Return belongs to the field to search
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 0);
    head->addWidget(wanted);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_said, 1);
    foot->addWidget(back);
    foot->addWidget(close);
    auto* line = new QFrame;
    line->setProperty("line", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(area);
    column->addWidget(line);
    column->addLayout(foot);
    resize(480, qMin(660, screen()->availableSize().height() - 80));
}

void KeysDialog::addMenu(const QMenu& menu) {
    QLabel* heading = nullptr;
    for (QAction* action : menu.actions()) {
        if (action->objectName().isEmpty())
            continue;
        if (!heading) {
            heading = new QLabel(plain(menu.title()));
            heading->setFont(theme::font(theme::Type::Body, 600));
            heading->setContentsMargins(0, 10, 0, 0);
            m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
        }
        addRow(action, heading);
    }
}

void KeysDialog::addRow(QAction* action, QWidget* heading) {
    auto* name = new QLabel(nameOf(*action));
    name->setFixedHeight(rowHeight);
    auto* keys = new KeyField(*action);
    keys->setObjectName(action->objectName());
    connect(keys, &KeyField::chosen, this,
            [this, action](const QKeySequence& key) { choose(*action, key); });
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(keys, row, 1, Qt::AlignRight);
    m_actions.append(action);
    m_rows.append({action, heading, name, keys});
}

void KeysDialog::choose(QAction& action, const QKeySequence& key) {
    if (key.isEmpty()) {
        keymap::choose(action, {});
        m_said->setText(tr("“%1” has no key any more.").arg(nameOf(action)));
        return;
    }
    const QList<QAction*> holders = keymap::holdersOf(m_actions, action, key);
    if (holders.isEmpty()) {
        take(action, key);
        return;
    }
    const QString name = key.toString(QKeySequence::NativeText);
    const QString holder = nameOf(*holders.first());
    form::confirm(this,
                  {.headline = tr("%1 is the key of “%2”").arg(name, holder),
                   .sentence = tr("“%1” would do without it.").arg(holder),
                   .verb = tr("Use it for “%1”").arg(nameOf(action)),
                   .harmless = true},
                  [this, &action, key] { take(action, key); });
}

void KeysDialog::take(QAction& action, const QKeySequence& key) {
    const QList<QAction*> losers = keymap::takeFromOthers(m_actions, action, key);
    keymap::choose(action, {key});
    const QString name = key.toString(QKeySequence::NativeText);
    m_said->setText(losers.isEmpty() ? tr("%1 is now “%2”.").arg(name, nameOf(action))
                                     : tr("%1 is now “%2”, and no longer “%3”.")
                                           .arg(name, nameOf(action), nameOf(*losers.first())));
}

void KeysDialog::putBack() {
    for (QAction* action : m_actions)
        keymap::choose(*action, keymap::usual(*action));
    m_said->setText(tr("All commands have their usual keys again."));
}

void KeysDialog::filter(const QString& text) {
    QList<QWidget*> headings;
    for (const Row& row : m_rows) {
        const QString keys = QKeySequence::listToString(row.action->shortcuts());
        const bool fits = row.name->text().contains(text, Qt::CaseInsensitive) ||
                          keys.contains(text, Qt::CaseInsensitive);
        row.name->setVisible(fits);
        row.keys->setVisible(fits);
        if (fits)
            headings.append(row.heading);
    }
    for (const Row& row : m_rows)
        row.heading->setVisible(headings.contains(row.heading));
}

} // namespace foreframe
