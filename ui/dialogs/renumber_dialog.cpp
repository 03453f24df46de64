#include "dialogs/renumber_dialog.h"

#include "edit/slates.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foreframe {

namespace {

QTreeWidget* listOf(const std::vector<edit::NewSlate>& changes, const Storyboard& film) {
    auto* list = new QTreeWidget;
    list->setObjectName(QStringLiteral("newSlates"));
    list->setAccessibleName(RenumberDialog::tr("Slates that change"));
    list->setHeaderLabels(
        {RenumberDialog::tr("Now"), RenumberDialog::tr("Then"), RenumberDialog::tr("Shot")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    std::unordered_map<std::string_view, const std::string*> titles;
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots)
            titles.emplace(shot->id, &shot->title);
    QList<QTreeWidgetItem*> rows;
    for (const edit::NewSlate& change : changes)
        rows.append(new QTreeWidgetItem(
            {qt(change.from), QStringLiteral("→ ") + qt(change.to), qt(*titles.at(change.shot))}));
    list->addTopLevelItems(rows);
    return list;
}

} // namespace

RenumberDialog::RenumberDialog(Session& session, QWidget* parent)
    : QDialog(parent) {
    const auto changes = edit::newSlates(session.storyboard());
    const bool locked = edit::slatesLocked(session.storyboard());
    setObjectName(QStringLiteral("renumber"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Renumber"));
    auto* headline =
        new QLabel(changes.empty()       ? tr("Every slate is in order.")
                   : changes.size() == 1 ? tr("1 slate changes.")
                                         : tr("%1 slates change.").arg(changes.size()));
    headline->setObjectName(QStringLiteral("renumberHeadline"));
    headline->setFont(theme::font(theme::Type::Body, 600));
    auto* text = new QLabel(
        !changes.empty() ? tr("Printed scripts and files that name the old slates will not follow.")
        : locked         ? tr("They count through the scenes as the film stands.")
                         : tr("They follow the order of the film until they are locked."));
    text->setWordWrap(true);
    text->setFont(theme::font(theme::Type::Small));
    text->setProperty("ink", QStringLiteral("text2"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(headline);
    column->addWidget(text);
    if (!changes.empty())
        column->addWidget(listOf(changes, session.storyboard()), 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* close = new QPushButton(changes.empty() ? tr("Close") : tr("Cancel"));
    close->setAutoDefault(changes.empty());
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    if (!changes.empty()) {
        auto* renumber = new QPushButton(tr("Renumber"));
        renumber->setObjectName(QStringLiteral("renumberNow"));
        renumber->setProperty("filled", true);
        renumber->setDefault(true);
        connect(renumber, &QPushButton::clicked, this, [this, &session] {
            session.apply(tr("Renumber slates"), edit::renumberSlates);
            accept();
        });
        buttons->addWidget(renumber);
        resize(440, 420);
    }
    column->addLayout(buttons);
}

} // namespace foreframe
