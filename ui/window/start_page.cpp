#include "window/start_page.h"

#include "files/document.h"
#include "files/recent_files.h"
#include "theme/signs.h"
#include "window/actions.h"
#include "window/recent_card.h"

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
constexpr int cardWidth = 400; ///< the least that a card looks well at
constexpr int shown = 8;

} // namespace

StartPage::StartPage(Document& document, const Actions& actions)
    : m_document(document) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide(actions));
    row->addWidget(makeRecent(), 1);
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QWidget* StartPage::makeSide(const Actions& actions) {
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
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
    start->setIcon(theme::icon(QStringLiteral("plus"), &theme::Colours::onAccent));
    start->setFixedHeight(40);
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
    if (QAction* sample = actions.action(QStringLiteral("sample")))
        column->addWidget(makeRow(QStringLiteral("film"), sample, tr("Open the sample film")));
    column->addStretch();
    auto* hint = new QLabel(tr("Drop a storyboard or pictures anywhere in this window."));
    hint->setObjectName(QStringLiteral("dropHint"));
    hint->setFont(theme::font(theme::Type::Small));
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addSpacing(8);
    auto* keys = new QPushButton(tr("All keys F1"));
    keys->setProperty("quiet", true);
    connect(keys, &QPushButton::clicked, actions.action(QStringLiteral("keys")), &QAction::trigger);
    column->addWidget(keys, 0, Qt::AlignLeft);
    return side;
}

QWidget* StartPage::makeRow(const QString& sign, QAction* action, const QString& text) {
    auto* row = new QPushButton;
    row->setProperty("row", true);
    row->setFixedHeight(36);
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

QWidget* StartPage::makeRecent() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(12);
    auto* heading = new QLabel(tr("Recent"));
    heading->setFont(theme::font(theme::Type::Heading, 600));
    m_nothing = new QLabel(tr("Storyboards that you open appear here."));
    m_nothing->setProperty("ink", QStringLiteral("text2"));
    m_cards = new QGridLayout;
    m_cards->setSpacing(16);
    column->addWidget(heading);
    column->addWidget(m_nothing);
    column->addLayout(m_cards);
    column->addStretch();
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("recentArea"));
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void StartPage::refresh() {
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    int count = 0;
    for (const QString& path : recent::files())
        if (QFileInfo(path).isFile() && count++ < shown) {
            auto* card = new RecentCard(path);
            connect(card, &RecentCard::clicked, this, [this, path] { m_document.open(path); });
            m_cards->addWidget(card, 0, count);
        }
    m_nothing->setVisible(count == 0);
    m_columns = 0;
    placeCards();
}

void StartPage::placeCards() {
    const int columns = qMax(1, (width() - sideWidth - 64) / cardWidth);
    if (columns == m_columns)
        return;
    m_columns = columns;
    QList<QWidget*> cards;
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        cards.append(item->widget());
        delete item;
    }
    for (int i = 0; i < cards.size(); ++i)
        m_cards->addWidget(cards[i], i / columns, i % columns);
    for (int i = 0; i < shown; ++i)
        m_cards->setColumnStretch(i, i < columns ? 1 : 0);
}

void StartPage::resizeEvent(QResizeEvent*) {
    placeCards();
}

void StartPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().canvas);
    painter.fillRect(0, 0, sideWidth, height(), theme::colours().panel);
    painter.fillRect(sideWidth, 0, 1, height(), theme::colours().line);
}

} // namespace foreframe
