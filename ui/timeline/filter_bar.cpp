#include "timeline/filter_bar.h"

#include "form/chip.h"
#include "form/clear_sign.h"
#include "form/flow_layout.h"
#include "models/film_words.h"
#include "theme/sign_button.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr int barHeight = 40;
constexpr int fieldWidth = 240;

} // namespace

FilterBar::FilterBar(TimelineModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_words(new QLineEdit),
      m_add(new QToolButton),
      m_menu(new QMenu(this)),
      m_pills(new QWidget),
      m_pillFlow(new form::FlowLayout(6, m_pills)),
      m_count(new QLabel),
      m_previous(
          theme::signButton(QStringLiteral("chevronUp"), tr("Previous match (Shift+F3)"), 28)),
      m_next(theme::signButton(QStringLiteral("chevronDown"), tr("Next match (F3)"), 28)) {
    setAccessibleName(tr("Find and filter"));
    m_words->setPlaceholderText(tr("Words, people, slates"));
    m_words->setAccessibleName(tr("Words to find"));
    form::addClearSign(*m_words);
    m_words->setMinimumWidth(fieldWidth / 2);
    m_words->setMaximumWidth(fieldWidth);
    m_words->addAction(theme::icon(QStringLiteral("search"), &theme::Colours::text3),
                       QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_add->setText(tr("Filter"));
    m_add->setIcon(theme::icon(QStringLiteral("filter")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFixedHeight(28);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_pillFlow->setContentsMargins(16, 0, 12, 10);
    m_pillFlow->addWidget(new QWidget); // the last one fills the line
    m_count->setFont(theme::font(theme::Type::Small));
    m_count->setProperty("ink", QStringLiteral("text2"));
    auto* close = theme::signButton(QStringLiteral("close"), tr("Show the whole film (Esc)"), 28);

    auto* top = new QWidget;
    top->setFixedHeight(barHeight);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(16, 0, 12, 1);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_pills);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        FilmFilter filter = m_model.filter();
        filter.text = text.trimmed();
        change(filter);
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { emit stepWanted(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    connect(close, &QToolButton::clicked, this, &FilterBar::close);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(&model, &TimelineModel::arranged, this, &FilterBar::refresh);
    hide();
}

void FilterBar::open() {
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    refresh();
}

void FilterBar::close() {
    change({});
    m_words->clear();
    hide();
    emit closed();
}

/// What is chosen already in a kind is left out of each choice: it takes its place.
std::vector<FilterBar::Kind> FilterBar::kinds() const {
    const Storyboard& film = m_model.session().storyboard();
    Kind status{tr("Status"), {}};
    for (const std::string_view word : status::all) {
        FilmFilter filter;
        filter.status = word;
        status.choices.push_back({words::statusName(word), filter});
    }
    Kind people{tr("Character"), {}};
    for (const auto& character : film.characters) {
        FilmFilter filter;
        filter.character = character->id;
        people.choices.push_back({qt(labelOf(*character)), filter});
    }
    Kind places{tr("Place"), {}};
    for (const auto& place : film.locations) {
        FilmFilter filter;
        filter.location = place->id;
        places.choices.push_back({qt(place->name), filter});
    }
    Kind findings{tr("Problems"), {}};
    using Wanted = FilmFilter::Findings;
    for (const auto& [text, wanted] : {std::pair{tr("Errors"), Wanted::Errors},
                                       {tr("Warnings"), Wanted::Warnings},
                                       {tr("Any"), Wanted::Some},
                                       {tr("None"), Wanted::None}}) {
        FilmFilter filter;
        filter.findings = wanted;
        findings.choices.push_back({text, filter});
    }
    return {status, people, places, findings};
}

namespace {

/// Takes over what `part` asks for.
void take(FilmFilter& filter, const FilmFilter& part) {
    if (!part.status.empty())
        filter.status = part.status;
    if (!part.character.empty())
        filter.character = part.character;
    if (!part.location.empty())
        filter.location = part.location;
    if (part.findings != FilmFilter::Findings::Any)
        filter.findings = part.findings;
}

/// True where all that `part` asks for is asked for.
bool holds(const FilmFilter& filter, const FilmFilter& part) {
    FilmFilter with = filter;
    take(with, part);
    return with == filter;
}

void drop(FilmFilter& filter, const FilmFilter& part) {
    if (!part.status.empty())
        filter.status.clear();
    if (!part.character.empty())
        filter.character.clear();
    if (!part.location.empty())
        filter.location.clear();
    if (part.findings != FilmFilter::Findings::Any)
        filter.findings = FilmFilter::Findings::Any;
}

} // namespace

void FilterBar::fillMenu() {
    m_menu->clear();
    for (const Kind& kind : kinds()) {
        QMenu* choices = m_menu->addMenu(kind.name);
        choices->setEnabled(!kind.choices.empty());
        for (const Choice& choice : kind.choices) {
            QAction* action = choices->addAction(choice.text, this, [this, part = choice.filter] {
                FilmFilter filter = m_model.filter();
                holds(filter, part) ? drop(filter, part) : take(filter, part);
                change(filter);
            });
            action->setCheckable(true);
            action->setChecked(holds(m_model.filter(), choice.filter));
        }
    }
}

void FilterBar::change(const FilmFilter& filter) {
    m_model.setFilter(filter);
    // Whoever is worked on stays so; where they are not among the found, the first of those is.
    if (filter.empty() || m_model.shotCount() == 0)
        return;
    for (const std::string& id : m_model.session().selectedIds())
        if (m_model.rowOfShot(id) >= 0)
            return;
    const QString first = qt(m_model.id(1)); // row 0 is its scene's header
    m_model.session().select({first}, first);
}

void FilterBar::refresh() {
    if (m_words->text().trimmed() != m_model.filter().text)
        m_words->setText(m_model.filter().text);
    if (isHidden() && !m_model.filter().empty())
        show();
    if (isHidden())
        return;
    const auto all = foreframe::shotCount(m_model.session().storyboard());
    const int found = m_model.shotCount();
    m_count->setText(m_model.filter().empty() ? QString()
                                              : tr("%1 of %2 shots").arg(found).arg(all));
    for (QToolButton* step : {m_previous, m_next})
        step->setEnabled(!m_model.filter().empty() && found > 0);
    layPills();
}

void FilterBar::layPills() {
    QStringList wanted;
    std::vector<FilmFilter> parts;
    for (const Kind& kind : kinds())
        for (const Choice& choice : kind.choices)
            if (holds(m_model.filter(), choice.filter)) {
                wanted += tr("%1: %2").arg(kind.name, choice.text);
                parts.push_back(choice.filter);
            }
    m_pills->setVisible(!wanted.isEmpty());
    const auto old = m_pills->findChildren<form::Chip*>(QString(), Qt::FindDirectChildrenOnly);
    QStringList are;
    for (const form::Chip* chip : old)
        are += chip->text();
    if (are == wanted)
        return;
    for (form::Chip* chip : old) {
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        auto* chip = new form::Chip(wanted[i], m_pills);
        m_pillFlow->insertWidget(m_pillFlow->count() - 1, chip);
        chip->show();
        connect(chip, &form::Chip::clicked, this, [this, part = parts[std::size_t(i)]] {
            FilmFilter filter = m_model.filter();
            drop(filter, part);
            m_words->setFocus();
            change(filter);
        });
    }
}

void FilterBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool FilterBar::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0)
        emit stepWanted(step);
    return step != 0;
}

/// A narrow window has the rows below it to count.
void FilterBar::resizeEvent(QResizeEvent*) {
    constexpr int roomy = 480;
    for (QWidget* extra : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_previous),
                           static_cast<QWidget*>(m_next)})
        extra->setVisible(width() >= roomy);
}

void FilterBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().panel);
    painter.fillRect(0, height() - 1, width(), 1, theme::colours().line);
}

} // namespace foreframe
