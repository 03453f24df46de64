#include "window/top_row.h"

#include "files/document.h"
#include "models/film_words.h"
#include "theme/segments.h"
#include "theme/sign_button.h"
#include "theme/signs.h"
#include "theme/theme.h"
#include "window/find_field.h"
#include "window/title_button.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace foreframe {

namespace {

constexpr int rowHeight = 44;
constexpr int margin = 8;
constexpr int zoomSteps = 100;
constexpr int leastTitle = 120;
constexpr int mostShed = 6;

/// Equal ways of the slider are equal ratios of the cards' widths.
int zoomAt(int step) {
    const double whole = std::log(double(TimelinePanel::maxZoom) / TimelinePanel::minZoom);
    return int(std::lround(TimelinePanel::minZoom * std::exp(whole * step / zoomSteps)));
}
int stepOf(int zoom) {
    const double whole = std::log(double(TimelinePanel::maxZoom) / TimelinePanel::minZoom);
    return int(std::lround(std::log(double(zoom) / TimelinePanel::minZoom) / whole * zoomSteps));
}

} // namespace

TopRow::TopRow(Session& session, Document& document, TimelinePanel& timeline, QMenuBar* menus)
    : m_session(session),
      m_document(document),
      m_timeline(timeline),
      m_menus(menus),
      m_title(new TitleButton(this)),
      m_find(new FindField(session, this)),
      m_findButton(theme::signButton(QStringLiteral("search"), tr("Find and filter (Ctrl+F)"), 28)),
      m_right(new QWidget(this)),
      m_views(new theme::Segments),
      m_zoomControls(zoomControls()),
      m_export(new QPushButton(tr("Export"))) {
    setFixedHeight(rowHeight);
    menus->setParent(this);
    menus->setNativeMenuBar(false);
    m_views->add(tr("Board"), QStringLiteral("board"), tr("Cards in scenes (B)"));
    m_views->add(tr("Strip"), QStringLiteral("strip"), tr("Shots on time (B)"));
    m_export->setProperty("filled", true);
    m_export->setIcon(theme::icon(QStringLiteral("exportI"), &theme::Colours::onAccent));
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Write the prompt files (Ctrl+E)"));
    m_export->setFixedHeight(28);

    auto* row = new QHBoxLayout(m_right);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_findButton);
    row->addWidget(m_views);
    row->addWidget(m_zoomControls);
    row->addWidget(m_export);

    connect(m_title, &QAbstractButton::clicked, this, &TopRow::settingsRequested);
    connect(m_export, &QAbstractButton::clicked, this, &TopRow::exportRequested);
    connect(m_findButton, &QAbstractButton::clicked, &timeline, &TimelinePanel::find);
    connect(m_views, &theme::Segments::chosen, &timeline,
            [&timeline](int index) { timeline.setView(TimelinePanel::View(index)); });
    connect(&timeline, &TimelinePanel::viewChanged, m_views,
            [this](TimelinePanel::View view) { m_views->setCurrent(int(view)); });
    connect(&session, &Session::changed, this, &TopRow::refresh);
    connect(&session, &Session::opened, this, &TopRow::refresh);
    connect(&session, &Session::fileChanged, this, &TopRow::refresh);
    connect(&theme::notifier(), &theme::Notifier::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QWidget* TopRow::zoomControls() {
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_zoom = new QSlider(Qt::Horizontal);
    m_zoom->setRange(0, zoomSteps);
    m_zoom->setPageStep(10);
    m_zoom->setFixedWidth(104);
    m_zoom->setAccessibleName(tr("Size of the cards"));
    m_zoom->setToolTip(tr("Size of the cards"));
    m_zoom->setValue(stepOf(m_timeline.zoom()));
    auto* smaller = theme::signButton(QStringLiteral("minus"), tr("Smaller cards (Ctrl+-)"), 28);
    auto* larger = theme::signButton(QStringLiteral("plus"), tr("Larger cards (Ctrl++)"), 28);
    connect(smaller, &QAbstractButton::clicked, this, [this] { m_timeline.zoomBy(-1); });
    connect(larger, &QAbstractButton::clicked, this, [this] { m_timeline.zoomBy(+1); });
    connect(m_zoom, &QSlider::valueChanged, this, [this](int step) {
        if (stepOf(m_timeline.zoom()) != step)
            m_timeline.setZoom(zoomAt(step));
    });
    connect(&m_timeline, &TimelinePanel::zoomChanged, m_zoom,
            [this](int zoom) { m_zoom->setValue(stepOf(zoom)); });
    row->addWidget(smaller);
    row->addWidget(m_zoom);
    row->addWidget(larger);
    return controls;
}

void TopRow::goTo() {
    m_find->dropFrom(m_findButton->isHidden() ? m_right : m_findButton);
}

void TopRow::refresh() {
    const Storyboard& film = m_session.storyboard();
    const bool open = !m_document.isEmpty();
    const QString settings = QStringList{qt(m_session.profile().name), qt(film.aspectRatio),
                                         words::qualityName(film.quality),
                                         film.nativeAudio ? tr("Sound on") : tr("Sound off")}
                                 .join(QStringLiteral(" · "));
    m_title->set(m_document.name() +
                     (m_session.modified() && open ? QStringLiteral(" •") : QString()),
                 settings);
    m_title->setVisible(open);
    m_right->setVisible(open);
    place();
}

void TopRow::shed(int step) {
    m_zoom->setVisible(step < 1);
    m_views->setText(0, step < 2 ? tr("Board") : QString());
    m_views->setText(1, step < 2 ? tr("Strip") : QString());
    m_export->setText(step < 3 ? tr("Export") : QString());
    m_export->setIconSize({step < 3 ? 18 : 16, 16}); // a little room before the word
    m_zoomControls->setVisible(step < 4);
    m_findButton->setVisible(step < 5);
    m_views->setVisible(step < 6);
    m_views->updateGeometry(); // their sizes were reckoned with the words and the slider
    m_zoomControls->updateGeometry();
}

/// The title is in the middle of the window while there is room, else between the menus and the
/// controls; these give way to it.
void TopRow::place() {
    const QSize menus = m_menus->sizeHint();
    m_menus->setGeometry(margin, (rowHeight - menus.height()) / 2, menus.width(), menus.height());
    const int from = m_menus->geometry().right() + margin;
    const auto rightWidth = [this] {
        m_right->layout()->invalidate();
        return m_right->sizeHint().width();
    };
    for (int step = 0; step <= mostShed; ++step) {
        shed(step);
        if (width() - 12 - rightWidth() - margin - from >= leastTitle)
            break;
    }
    const int right = rightWidth();
    m_right->setGeometry(width() - right - 12, 0, right, rowHeight);
    const int to = m_right->x() - margin;
    const int wanted = qMin(m_title->sizeHint().width(), to - from);
    const int x = qBound(from, (width() - wanted) / 2, qMax(from, to - wanted));
    m_title->setGeometry(x, (rowHeight - 28) / 2, qMax(0, wanted), 28);
}

void TopRow::resizeEvent(QResizeEvent*) {
    place();
}

void TopRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().panel);
    painter.fillRect(0, rowHeight - 1, width(), 1, theme::colours().line);
}

} // namespace foreframe
