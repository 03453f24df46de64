#include "library/shelf_list.h"

#include "form/confirm.h"
#include "form/tab_order.h"
#include "library/carry.h"
#include "library/shelf_row.h"
#include "session/library_gift.h"
#include "session/said.h"
#include "theme/sign_button.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace foreframe::library {

namespace {

constexpr int fromTop = 96; ///< of the window, to the editor of an entry
constexpr int gap = 12;     ///< between the list and that editor

} // namespace

ShelfList::ShelfList(const Shelf& shelf, Session& session, QWidget* parent)
    : form::Part(parent),
      m_shelf(shelf),
      m_session(session),
      m_layout(new QVBoxLayout(this)),
      m_hint(new QLabel(m_shelf.emptyHint)) {
    m_layout->setContentsMargins(0, 0, 0, 8);
    m_layout->setSpacing(0);
    auto* end = new QWidget;
    auto* column = new QVBoxLayout(end);
    column->setContentsMargins(12, 4, 12, 4);
    m_hint->setFont(theme::font(theme::Type::Small));
    m_hint->setProperty("ink", QStringLiteral("text2"));
    m_hint->setWordWrap(true);
    auto* button = new QPushButton(m_shelf.add);
    button->setProperty("link", true);
    theme::putSign(*button, QStringLiteral("plus"), &theme::Colours::accentText);
    connect(button, &QPushButton::clicked, this, &ShelfList::add);
    column->addWidget(m_hint);
    column->addWidget(button, 0, Qt::AlignLeft);
    m_layout->addWidget(end);
}

void ShelfList::present(const form::Subjects&, const std::vector<Diagnostic>&) {
    m_uses = usesOf(m_session.storyboard());
    std::vector<Item> items = m_shelf.items(m_session, m_uses);
    m_hint->setVisible(items.empty());
    std::erase_if(items, [this](const Item& item) {
        return !m_filter.isEmpty() && !item.name.contains(m_filter, Qt::CaseInsensitive) &&
               !item.second.contains(m_filter, Qt::CaseInsensitive);
    });
    while (m_rows.size() > items.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_layout->removeWidget(m_rows.back());
        m_rows.pop_back();
    }
    while (m_rows.size() < items.size()) {
        auto* row = new ShelfRow(m_shelf);
        connect(row, &ShelfRow::opened, this, [this, row] { open(row->id()); });
        connect(row, &ShelfRow::deleteWanted, this, [this, row] { remove(row->id()); });
        connect(row, &ShelfRow::menuWanted, this,
                [this, row](const QPoint& at) { openMenu(row->id(), at); });
        connect(row, &ShelfRow::carryWanted, this,
                [this, row] { carry(*row, item(row->id()), m_session); });
        connect(row, &ShelfRow::renaming, this, [this, row](const QString& name) {
            if (name.isEmpty())
                m_session.letGo();
            else
                m_session.hold(tr("Rename %1").arg(name),
                               [rename = m_shelf.rename, id = utf8(row->id()), to = utf8(name)](
                                   const Storyboard& s) { return rename(s, id, to); });
        });
        connect(row, &ShelfRow::renamed, &m_session, &Session::settle); // it is held already
        if (m_shelf.receivers)
            letTake(*row);
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        row->show();
        m_rows.push_back(row);
    }
    form::tabAgain(this);
    for (std::size_t i = 0; i < items.size(); ++i)
        m_rows[i]->present(items[i], m_session.folder());
}

void ShelfList::letTake(ShelfRow& row) {
    const auto receivers = [this, &row] { return m_shelf.receivers(utf8(row.id())); };
    row.setTaking([this, receivers](const QMimeData& dropped) {
        const auto carried = libraryItemIn(dropped, m_session);
        const Gift gift = carried ? giftOf(m_session, *carried, receivers())
                                  : Gift{tr("This belongs to another film."), {}, {}};
        say(m_session, gift.words); // the row may be too narrow for it
        return gift;
    });
    connect(&row, &ShelfRow::given, this, [this, receivers](const QMimeData& dropped) {
        if (const auto carried = libraryItemIn(dropped, m_session))
            give(m_session, *carried, receivers());
    });
}

void ShelfList::setFilter(const QString& text) {
    m_filter = text;
    present({}, {});
}

ShelfRow* ShelfList::row(const QString& id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const ShelfRow* row) { return row->id() == id; });
    return found == m_rows.end() ? nullptr : *found;
}

void ShelfList::add() {
    m_session.apply(m_shelf.add, [append = m_shelf.append, name = utf8(m_shelf.newName)](
                                     const Storyboard& s) { return append(s, name); });
    const auto items = m_shelf.items(m_session, m_uses);
    if (!items.empty())
        rename(items.back().id);
}

void ShelfList::rename(const QString& id) {
    if (ShelfRow* found = row(id))
        found->beginRename();
}

void ShelfList::open(const QString& id, const QString& field) {
    QWidget* before = QApplication::activeModalWidget();
    if (before && before->objectName() != QLatin1String("entryEditor"))
        before = nullptr;
    auto* dialog = new form::FormDialog(
        m_shelf.edit, m_shelf.rows, m_session,
        [subjects = m_shelf.subjects, entry = utf8(id)](const Session& session) {
            return subjects(session, entry);
        },
        before ? before : window());
    dialog->setObjectName(QStringLiteral("entryEditor"));
    auto* button = dialog->buttons().addButton(
        tr("Delete…"), QDialogButtonBox::ResetRole); // at the left, away from Done
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, id] { remove(id); });
    // One place for all of them, beside the list; what leads from one to the next turns a page.
    if (before)
        dialog->openOver(*before);
    else
        dialog->openAt(
            window()->mapToGlobal(QPoint(mapTo(window(), QPoint(width() + gap, 0)).x(), fromTop)));
    dialog->reveal(field.isEmpty() ? m_shelf.rows.front().fields.front().path : field);
}

void ShelfList::remove(const QString& id) {
    const std::string entry = utf8(id);
    const auto act = [this, entry] {
        m_session.apply(m_shelf.deleteVerb, [remove = m_shelf.remove, entry](const Storyboard& s) {
            return remove(s, entry);
        });
    };
    const auto use = m_uses.find(entry);
    const QString loss = use == m_uses.end() ? QString() : m_shelf.loss(use->second);
    if (loss.isEmpty()) {
        act();
        return;
    }
    const ShelfRow* found = row(id);
    form::confirm(
        this,
        {.headline = m_shelf.deleteAsking.arg(found ? found->accessibleName() : QString()),
         .sentence = loss + QLatin1Char(' ') + tr("Undo brings it back."),
         .verb = m_shelf.deleteVerb},
        act);
}

LibraryItem ShelfList::item(const QString& id) const {
    return {m_shelf.prefix.chopped(1), id};
}

void ShelfList::openMenu(const QString& id, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit…"), this, [this, id] { open(id); });
    menu->addAction(tr("Rename"), this, [this, id] { rename(id); });
    const Receivers chosen{m_session.selectedIds(), {}, {}};
    const Gift gift = giftOf(m_session, item(id), chosen);
    QAction* use = menu->addAction(tr("Add to Selected Shots"), this,
                                   [this, id, chosen] { give(m_session, item(id), chosen); });
    use->setEnabled(bool(gift));
    use->setToolTip(gift.words);
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); });
    menu->popup(at);
}

bool ShelfList::reveal(const QString& field) {
    const QString inside = field.section(QLatin1Char('.'), 1);
    if (field.startsWith(m_shelf.prefix)) {
        open(field.section(QLatin1Char('.'), 0, 0).mid(m_shelf.prefix.size()), inside);
        return true;
    }
    if (!field.startsWith(m_shelf.key + QLatin1Char('[')))
        return false;
    const auto index =
        field.mid(m_shelf.key.size() + 1).section(QLatin1Char(']'), 0, 0).toULongLong();
    const auto items = m_shelf.items(m_session, m_uses);
    if (index < items.size())
        open(items[index].id, inside);
    return index < items.size();
}

} // namespace foreframe::library
