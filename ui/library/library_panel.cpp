#include "library/library_panel.h"

#include "form/clear_sign.h"
#include "library/preset_shelf.h"
#include "library/shelf_list.h"
#include "theme/panel_header.h"
#include "theme/sign_button.h"
#include "theme/signs.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr int leastWidth = 180; ///< with the words of the buttons that add

} // namespace

LibraryPanel::LibraryPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_search(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* header = new theme::PanelHeader(tr("Library"));
    header->setLeastWidth(leastWidth);
    auto* search = theme::signButton(QStringLiteral("search"), tr("Search the library"));
    search->setCheckable(true);
    auto* add = theme::signButton(QStringLiteral("plus"), tr("Add to the library"));
    auto* adding = new QMenu(add);
    add->setMenu(adding);
    add->setPopupMode(QToolButton::InstantPopup);
    header->addRight(search);
    header->addRight(add);
    column->addWidget(header);

    m_search->setPlaceholderText(tr("Find in the library"));
    m_search->setAccessibleName(m_search->placeholderText());
    form::addClearSign(*m_search);
    auto* searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 8);
    searchRow->addWidget(m_search);
    auto* searching = new QWidget;
    searching->setLayout(searchRow);
    searching->hide();
    column->addWidget(searching);
    connect(search, &QToolButton::toggled, this, [this, searching](bool on) {
        searching->setVisible(on);
        if (on)
            m_search->setFocus();
        else
            m_search->clear();
    });
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::filter);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    auto* sections = new QVBoxLayout(body);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    for (library::Shelf& shelf :
         std::vector{library::castShelf(), library::voiceShelf(), library::placeShelf()}) {
        auto& part = *m_parts.emplace_back(new Part{std::move(shelf)});
        part.section = new form::Section(
            QStringLiteral("library/") + part.shelf.key, part.shelf.title, true, {part.shelf.key},
            [&part, &session] { return new library::ShelfList(part.shelf, session); });
        sections->addWidget(part.section);
        adding->addAction(theme::icon(part.shelf.sign), part.shelf.add, this,
                          [this, &part] { list(part)->add(); });
    }
    m_presets = new form::Section(QStringLiteral("library/presets"), tr("Presets"), true, {},
                                  [&session] { return new library::PresetShelf(session); });
    sections->addWidget(m_presets);
    sections->addStretch();
    scroll->setWidget(body);
    column->addWidget(scroll, 1);

    connect(&session, &Session::changed, this, [this](const auto& before, const auto& after) {
        if (library::usesDiffer(*before, *after))
            present();
    });
    connect(&session, &Session::opened, this, &LibraryPanel::present);
    connect(&session, &Session::mediaChanged, this, &LibraryPanel::present);
    connect(&session, &Session::revealRequested, this,
            [this](const QString&, const QString& field) { reveal(field); });
    present();
}

void LibraryPanel::present() {
    const auto whole = form::Subjects::ofStoryboard(m_session);
    for (const auto& part : m_parts)
        part->section->present(whole, {});
    m_presets->present(whole, {});
    summarise();
}

/// The headings say how many there are, or how many of them are found.
void LibraryPanel::summarise() {
    const bool searching = !m_search->text().trimmed().isEmpty();
    const auto found = [](int count) {
        return count == 0 ? tr("none found") : tr("%1 found").arg(count);
    };
    for (const auto& part : m_parts) {
        const QString words =
            searching ? found(list(*part)->shown()) : part->shelf.count(m_session);
        part->section->setSummary(words, words);
    }
    const QString words = searching ? found(presets()->shown()) : QString();
    m_presets->setSummary(words, words);
}

library::ShelfList* LibraryPanel::list(Part& part) {
    part.section->setOpen(true);
    return static_cast<library::ShelfList*>(part.section->part());
}

library::PresetShelf* LibraryPanel::presets() {
    m_presets->setOpen(true);
    return static_cast<library::PresetShelf*>(m_presets->part());
}

void LibraryPanel::filter(const QString& text) {
    for (const auto& part : m_parts)
        list(*part)->setFilter(text.trimmed());
    presets()->setFilter(text.trimmed());
    summarise();
}

void LibraryPanel::reveal(const QString& field) {
    for (const auto& part : m_parts)
        if (field.startsWith(part->shelf.prefix) ||
            field.startsWith(part->shelf.key + QLatin1Char('[')))
            list(*part)->reveal(field);
}

void LibraryPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_search->isVisible())
        m_search->clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace foreframe
