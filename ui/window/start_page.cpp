#include "window/start_page.h"

#include "files/document.h"
#include "files/recent_files.h"
#include "theme/sign_button.h"
#include "theme/signs.h"
#include "window/actions.h"
#include "window/drop_hint.h"
#include "window/recent_card.h"
#include "window/recovery_bar.h"
#include "window/template_card.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr int sideWidth = 344;
constexpr int leastSideWidth = 248; ///< in a narrow window
constexpr int cardWidth = 280;      ///< the least that a card looks well at
constexpr int mostAbreast = 2;
constexpr int besideWords = 12; ///< of a quiet button: its words stand in line, not its edge
constexpr int shown = 4;        ///< recent films, unless all are asked for

/// Puts the cards into as many columns as fit, in their order.
void place(QGridLayout& grid, int columns) {
    QList<QWidget*> cards;
    while (QLayoutItem* item = grid.takeAt(0)) {
        cards.append(item->widget());
        delete item;
    }
    for (int i = 0; i < cards.size(); ++i)
        grid.addWidget(cards[i], i / columns, i % columns);
    for (int i = 0; i < qMax(columns, grid.columnCount()); ++i)
        grid.setColumnStretch(i, i < columns ? 1 : 0);
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(theme::font(theme::Type::Heading, 600));
    return label;
}

QScrollArea* scrolling(QWidget* page, const QString& name) {
    auto* area = new QScrollArea;
    area->setObjectName(name);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

StartPage::StartPage(Document& document, const Actions& actions)
    : m_document(document),
      m_side(makeSide(actions)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(makePage(actions), 1);
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QWidget* StartPage::makeSide(const Actions& actions) {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(32, 40, 32, 24);
    column->setSpacing(4);
    auto* sign = new QLabel;
    sign->setPixmap(QApplication::windowIcon().pixmap({48, 48}, devicePixelRatioF()));
    auto* name = new QLabel(tr("Foreframe"));
    name->setFont(theme::font(theme::Type::Display, 600));
    auto* promise = new QLabel(tr("See the shot before you pay for it."));
    promise->setFont(theme::font(theme::Type::Body));
    promise->setProperty("ink", QStringLiteral("text2"));
    auto* start = new QPushButton(tr("New storyboard"));
    start->setProperty("filled", true);
    theme::putSign(*start, QStringLiteral("plus"), &theme::Colours::onAccent);
    start->setObjectName(QStringLiteral("newStoryboard"));
    connect(start, &QPushButton::clicked, actions.action(QStringLiteral("new")), &QAction::trigger);
    column->addWidget(sign);
    column->addSpacing(16);
    column->addWidget(name);
    column->addWidget(promise);
    column->addSpacing(24);
    column->addWidget(start);
    column->addSpacing(12);
    column->addWidget(
        makeRow(QStringLiteral("folder"), actions.action(QStringLiteral("open")), tr("Open…")));
    column->addWidget(makeRow(QStringLiteral("importI"), actions.action(QStringLiteral("import")),
                              tr("Import prompts…")));
    if (QAction* sample = actions.action(QStringLiteral("sample")))
        column->addWidget(makeRow(QStringLiteral("film"), sample, tr("Open the sample film")));
    column->addStretch();
    column->addWidget(new DropHint(tr("Drop a storyboard or pictures anywhere in this window.")));
    column->addSpacing(8);
    column->addLayout(makeFooter(actions));
    return scrolling(side, QStringLiteral("startSide"));
}

/// Narrower in a narrow window, which has no room to waste around it either.
void StartPage::placeSide() {
    m_side->setFixedWidth(qBound(leastSideWidth, width() * 3 / 10, sideWidth));
    const int margin = m_side->width() < sideWidth ? 16 : 32;
    const int top = height() < 600 ? 16 : 40;
    auto* side = static_cast<QScrollArea*>(m_side)->widget();
    side->layout()->setContentsMargins(margin, top, margin, qMin(top, 24));
}

QWidget* StartPage::makeRow(const QString& sign, QAction* action, const QString& text) {
    auto* row = new QPushButton;
    row->setProperty("row", true);
    row->setAccessibleName(text);
    auto* icon = new QLabel;
    const auto draw = [icon, sign] {
        icon->setPixmap(theme::icon(sign).pixmap({16, 16}, icon->devicePixelRatioF()));
    };
    draw();
    connect(&theme::notifier(), &theme::Notifier::changed, icon, draw);
    auto* keys = new QLabel(action->shortcut().toString(QKeySequence::NativeText));
    keys->setFont(theme::font(theme::Type::Small));
    keys->setProperty("ink", QStringLiteral("text3"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(8, 0, 8, 0);
    line->setSpacing(12);
    line->addWidget(icon);
    line->addWidget(new QLabel(text), 1);
    line->addWidget(keys);
    connect(row, &QPushButton::clicked, action, &QAction::trigger);
    return row;
}

QLayout* StartPage::makeFooter(const Actions& actions) {
    auto* line = new QHBoxLayout;
    line->addSpacing(-besideWords);
    line->setSpacing(0);
    const auto add = [&](const QString& text, const char* action) {
        auto* button = new QPushButton(text);
        button->setProperty("quiet", true);
        connect(button, &QPushButton::clicked, actions.action(QLatin1String(action)),
                &QAction::trigger);
        line->addWidget(button);
    };
    add(tr("All keys F1"), "keys");
    add(tr("Preferences"), "preferences");
    line->addStretch();
    return line;
}

QWidget* StartPage::makePage(const Actions& actions) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(12);
    m_bars = new QVBoxLayout;
    m_bars->setSpacing(8);
    m_all = new QPushButton(tr("All recent files"));
    m_all->setObjectName(QStringLiteral("allRecent"));
    m_all->setProperty("quiet", true);
    m_all->setCheckable(true);
    connect(m_all, &QPushButton::toggled, this, &StartPage::refresh);
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Recent")), 1);
    top->addWidget(m_all);
    top->addSpacing(-besideWords);
    m_nothing = new QLabel(tr("Storyboards that you open appear here."));
    m_nothing->setProperty("ink", QStringLiteral("text2"));
    m_recent = new QGridLayout;
    m_recent->setSpacing(16);
    m_templates = new QGridLayout;
    m_templates->setSpacing(12);
    addTemplates(actions.action(QStringLiteral("new")));
    column->addLayout(m_bars);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addLayout(m_recent);
    column->addSpacing(12);
    column->addWidget(heading(tr("Start from a template")));
    column->addLayout(m_templates);
    column->addStretch();
    return scrolling(page, QStringLiteral("recentArea"));
}

void StartPage::addTemplates(QAction* empty) {
    auto* blank = new TemplateCard({tr("Empty"), tr("One scene and a blank page."), {}});
    connect(blank, &TemplateCard::clicked, empty, &QAction::trigger);
    m_templates->addWidget(blank, 0, 0);
    for (const FilmTemplate& each : filmTemplates()) {
        auto* card = new TemplateCard(each);
        connect(card, &TemplateCard::clicked, this,
                [this, card] { m_document.startFrom(card->film()); });
        m_templates->addWidget(card, 0, m_templates->count());
    }
}

void StartPage::offer(const std::vector<CrashedSession>& sessions) {
    for (const CrashedSession& session : sessions) {
        auto* bar = new RecoveryBar(session);
        connect(bar, &RecoveryBar::restoreRequested, this, &StartPage::restoreRequested);
        connect(bar, &RecoveryBar::discardRequested, this, [this, bar](const QString& place) {
            emit discardRequested(place);
            m_offered.remove(place);
            bar->deleteLater();
        });
        m_offered.insert(session.place, session.path);
        m_bars->addWidget(bar);
    }
}

bool StartPage::offers(const QString& path) const {
    return !path.isEmpty() && m_offered.values().contains(path);
}

void StartPage::refresh() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int count = 0;
    for (const QString& path : recent::files()) {
        if (!QFileInfo(path).isFile() || (++count > shown && !m_all->isChecked()))
            continue;
        auto* card = new RecentCard(path);
        connect(card, &RecentCard::clicked, this, [this, path] { m_document.open(path); });
        connect(card, &RecentCard::named, this, &StartPage::tellApart);
        m_recent->addWidget(card, 0, m_recent->count());
    }
    m_nothing->setVisible(count == 0);
    m_all->setVisible(count > shown);
    m_width = -1;
    placeCards();
}

/// Films of one name say which folder they are in.
void StartPage::tellApart() {
    QHash<QString, QList<RecentCard*>> cards;
    for (int i = 0; i < m_recent->count(); ++i) {
        auto* card = static_cast<RecentCard*>(m_recent->itemAt(i)->widget());
        cards[card->title()].append(card);
    }
    for (const QList<RecentCard*>& namesakes : std::as_const(cards))
        for (RecentCard* card : namesakes)
            card->showFolder(namesakes.size() > 1);
}

void StartPage::placeCards() {
    const int room = width() - m_side->width() - 64;
    if (room == m_width)
        return;
    m_width = room;
    place(*m_recent, qBound(1, room / cardWidth, mostAbreast));
    place(*m_templates, qBound(1, room / (TemplateCard::leastWidth + 12), m_templates->count()));
}

void StartPage::resizeEvent(QResizeEvent*) {
    placeSide();
    placeCards();
}

void StartPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().canvas);
    painter.fillRect(0, 0, m_side->width(), height(), theme::colours().panel);
    painter.fillRect(m_side->width(), 0, 1, height(), theme::colours().line);
}

} // namespace foreframe
