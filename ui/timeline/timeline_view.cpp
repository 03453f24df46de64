#include "timeline/timeline_view.h"

#include "timeline/card_drag.h"
#include "timeline/timeline_accessible.h"
#include "timeline/title_delegate.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

namespace foreframe {

namespace {

constexpr int maxFaces = 800;
constexpr int breath = 12; ///< px kept free around a card that is scrolled into sight

/// Only rich text breaks into lines in a tooltip.
QString wrapped(const QString& tip) {
    return tip.isEmpty() || Qt::mightBeRichText(tip) ? tip : Qt::convertFromPlainText(tip);
}

} // namespace

TimelineView::TimelineView(TimelineModel& model, SceneFolds& folds, Thumbnails& thumbnails,
                           QWidget* parent)
    : QAbstractItemView(parent),
      m_film(model),
      m_folds(folds),
      m_painter(thumbnails, m_fonts),
      m_faces(maxFaces),
      m_drag(std::make_unique<CardDrag>(*this)) {
    describeTimelinesToScreenReaders();
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setItemDelegate(new TitleDelegate([this](int row) { return renameRect(row); }, this));
    setFrameShape(NoFrame);
    setAutoScroll(false);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_fold.setSingleShot(true);
    connect(&m_fold, &QTimer::timeout, this, [this] { toggleFold(m_foldScene); });
    connect(&folds, &SceneFolds::changed, this, &TimelineView::folded);
    connect(&model, &TimelineModel::arranged, this, &TimelineView::arranged);
    connect(&model.session(), &Session::historyChanged, this, &TimelineView::keepInSight);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &TimelineView::forgetFaces);
    connect(&thumbnails, &Thumbnails::arrived, viewport(), qOverload<>(&QWidget::update));
}

TimelineView::~TimelineView() = default;

// -- layout ---------------------------------------------------------------------------------------

void TimelineView::arranged(bool moved) {
    m_moved = moved;
    m_hovered = moved ? -1 : m_hovered;
    m_isOld = !moved && !isVisible(); // nobody sees how long the clips are
    if (m_isOld)
        return;
    const CardGeometry before = std::exchange(m_geometry, geometryAt(m_zoom));
    if (arrange() || moved || m_geometry != before)
        viewport()->update();
}

void TimelineView::showEvent(QShowEvent* event) {
    QAbstractItemView::showEvent(event);
    if (m_isOld)
        arranged(false);
}

bool TimelineView::isFolded(std::size_t scene) const {
    return m_folds.any() && m_film.filter().empty() &&
           m_folds.isFolded(qt(m_film.id(m_film.rowOfScene(scene))));
}

void TimelineView::folded() {
    if (m_film.arranging())
        return;
    forgetFaces();
    arrange();
}

void TimelineView::forgetFaces() {
    m_fonts = CardFonts();
    m_faces.clear();
    viewport()->update();
}

const CardFace& TimelineView::face(int row) const {
    const quint64 key = m_film.revision(row);
    if (const CardFace* known = m_faces.object(key))
        return *known;
    auto* made = new CardFace(makeFace(row));
    m_faces.insert(key, made);
    return *made;
}

void TimelineView::setZoom(int zoom, const QPoint& anchor) {
    if (zoom == m_zoom)
        return;
    const bool first = m_zoom == 0;
    m_zoom = zoom;
    resizeCards(anchor, first);
}

int TimelineView::nextZoom(double factor) const {
    double zoom = m_zoom;
    do
        zoom *= factor;
    while (zoom > minZoom && zoom < maxZoom && geometryAt(qRound(zoom)).card == m_geometry.card);
    return qBound(minZoom, qRound(zoom), maxZoom);
}

void TimelineView::resizeCards(const QPoint& anchor, bool always) {
    const CardGeometry next = geometryAt(m_zoom);
    if (next == m_geometry && !always) {
        arrange();
        return;
    }
    // The card under the anchor, the current one or the first in sight keeps its place.
    int row = m_film.rowCount() == 0 ? -1 : rowAt(toFilm(anchor));
    if (row < 0 && currentIndex().isValid() &&
        viewport()->rect().intersects(visualRect(currentIndex())))
        row = currentIndex().row();
    if (row < 0 && m_film.rowCount() > 0)
        if (const auto seen = rowsIn(viewport()->rect().translated(scrolled())); !seen.empty())
            row = seen.front();
    const QRect before = row < 0 ? QRect() : rectOf(row);
    const QPointF share = before.isEmpty()
                              ? QPointF()
                              : QPointF(double(toFilm(anchor).x() - before.x()) / before.width(),
                                        double(toFilm(anchor).y() - before.y()) / before.height());
    m_geometry = next;
    m_faces.clear();
    arrange();
    if (!before.isEmpty()) {
        const QRect now = rectOf(row);
        horizontalScrollBar()->setValue(now.x() + qRound(share.x() * now.width()) - anchor.x());
        verticalScrollBar()->setValue(now.y() + qRound(share.y() * now.height()) - anchor.y());
    }
    viewport()->update();
}

void TimelineView::setZoom(int zoom) {
    setZoom(zoom, viewport()->rect().center());
}

QPoint TimelineView::scrolled() const {
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect TimelineView::visualRect(const QModelIndex& index) const {
    if (!index.isValid() || m_film.arranging())
        return {};
    return toViewport(rectOf(index.row()));
}

QModelIndex TimelineView::indexAt(const QPoint& point) const {
    const int row = rowAt(toFilm(point));
    return row < 0 ? QModelIndex() : m_film.index(row);
}

void TimelineView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid() || m_film.arranging())
        return;
    QRect rect = rectOf(index.row()).adjusted(-breath, -breath, breath, breath);
    if (rect.isEmpty())
        return;
    // The first cards of a scene bring its header along.
    if (m_film.place(index.row()).shot == 0 && !m_film.isScene(index.row()))
        rect.setTop(rect.top() - BoardLayout::header + breath);
    const auto into = [hint](QScrollBar* bar, int from, int to, int page) {
        const int value = bar->value();
        if (hint == PositionAtCenter)
            bar->setValue((from + to - page) / 2);
        else if (from < value)
            bar->setValue(from);
        else if (to > value + page)
            bar->setValue(qMin(from, to - page));
    };
    into(verticalScrollBar(), rect.top(), rect.bottom(), viewport()->height());
    into(horizontalScrollBar(), rect.left(), rect.right(), viewport()->width());
}

void TimelineView::keepInSight() {
    if (!m_moved || !currentIndex().isValid())
        return;
    m_moved = false;
    if (!viewport()->rect().intersects(visualRect(currentIndex())))
        scrollTo(currentIndex(), PositionAtCenter);
}

bool TimelineView::isIndexHidden(const QModelIndex& index) const {
    return !m_film.arranging() && rectOf(index.row()).isEmpty();
}

void TimelineView::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
    const int row = rowAt(toFilm(viewport()->mapFromGlobal(QCursor::pos())));
    hover(underMouse() ? row : -1);
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    resizeCards({0, 0}, false);
    QAbstractItemView::resizeEvent(event);
}

void TimelineView::changeEvent(QEvent* event) {
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        forgetFaces();
}

// -- painting -------------------------------------------------------------------------------------

bool TimelineView::findsNothing() const {
    return m_film.shotCount() == 0 && !m_film.filter().empty();
}

void TimelineView::paintNothingFound(QPainter& painter) const {
    const theme::Colours& c = theme::colours();
    const QRect room = viewport()->rect();
    painter.setFont(fonts().font(CardFonts::BodyBold));
    painter.setPen(c.text);
    painter.drawText(room.adjusted(0, -24, 0, -24), Qt::AlignCenter, tr("No shot is found"));
    painter.setFont(fonts().font(CardFonts::Small));
    painter.setPen(c.text2);
    painter.drawText(room, Qt::AlignCenter,
                     tr("Take a filter away, or press Esc for the whole film."));
}

CardState TimelineView::stateOf(int row) const {
    const QModelIndex index = m_film.index(row);
    CardState state;
    state.selected = selectionModel()->isSelected(index);
    state.hovered = row == m_hovered;
    state.focused = m_keyboard && hasFocus() && index == currentIndex();
    m_drag->mark(row, state);
    return state;
}

void TimelineView::paintCard(QPainter& painter, int row) const {
    m_painter.paint(painter, toViewport(rectOf(row)).topLeft(), face(row), stateOf(row));
}

void TimelineView::paintOverlay(QPainter& painter) const {
    m_drag->paint(painter);
    if (m_press == Press::Band && !m_band.isEmpty()) {
        QColor wash = theme::colours().accent;
        painter.setPen(QPen(wash, 1));
        wash.setAlphaF(0.12F);
        painter.setBrush(wash);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawRect(toViewport(m_band));
    }
}

void TimelineView::refresh(int row) {
    constexpr int ring = 5; // the focus ring stands outside
    if (row >= 0 && row < m_film.rowCount() && !m_film.arranging())
        viewport()->update(toViewport(rectOf(row)).adjusted(-ring, -ring, ring, ring));
}

void TimelineView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                               const QList<int>& roles) {
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    if (bottomRight.row() - topLeft.row() > 50)
        viewport()->update();
    else
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
            refresh(row);
}

// -- renaming, menus, tips ------------------------------------------------------------------------

QRect TimelineView::renameRect(int row) const {
    return toViewport(face(row).title.translated(rectOf(row).topLeft()));
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentIndex().row() : rowAt(toFilm(event->pos()));
    if (row < 0)
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(m_film.index(row)).center())
                            : event->globalPos();
    if (m_film.isScene(row)) {
        emit sceneMenuRequested(qt(m_film.id(row)), at);
        return;
    }
    if (!selectionModel()->isSelected(m_film.index(row)))
        choose(row, {});
    emit shotMenuRequested(at);
}

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint at = toFilm(help->pos());
        QToolTip::showText(help->globalPos(), wrapped(tipAt(at)), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        hover(-1);
    return QAbstractItemView::viewportEvent(event);
}

QString TimelineView::tipAt(const QPoint& point) const {
    const int row = rowAt(point);
    return row < 0 ? QString() : face(row).tipAt(point - rectOf(row).topLeft());
}

void TimelineView::hover(int row) {
    if (row == m_hovered)
        return;
    refresh(m_hovered);
    m_hovered = row;
    refresh(row);
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    constexpr int notch = 120; // of an ordinary wheel
    m_wheel += event->angleDelta().y();
    for (; qAbs(m_wheel) >= notch; m_wheel -= m_wheel > 0 ? notch : -notch)
        emit zoomWanted(nextZoom(m_wheel > 0 ? 1.1 : 1 / 1.1), event->position().toPoint());
    event->accept();
}

// -- edges ----------------------------------------------------------------------------------------

void TimelineView::scrollAtEdge(const QPoint& point) {
    constexpr int edge = 48;
    const QRect inside = viewport()->rect().adjusted(edge, edge, -edge, -edge);
    const bool near = !inside.contains(point);
    if (near && !m_edgeScroll.isActive())
        m_edgeScroll.start(16, this);
    else if (!near)
        m_edgeScroll.stop();
}

void TimelineView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_edgeScroll.timerId()) {
        QAbstractItemView::timerEvent(event);
        return;
    }
    constexpr int edge = 48;
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const auto pull = [](int value, int length) {
        const int into = value < edge ? value - edge : qMax(0, value - (length - edge));
        return qBound(-24, into / 2, 24);
    };
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  pull(at.y(), viewport()->height()));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    pull(at.x(), viewport()->width()));
    if (m_press == Press::Band)
        moveBand(toFilm(at));
    else
        m_drag->stillOver(at);
}

// -- dropping -------------------------------------------------------------------------------------

void TimelineView::dragEnterEvent(QDragEnterEvent* event) {
    m_drag->over(*event);
    event->accept(); // it may become possible further in
}
void TimelineView::dragMoveEvent(QDragMoveEvent* event) {
    m_drag->over(*event);
}
void TimelineView::dragLeaveEvent(QDragLeaveEvent*) {
    m_drag->leave();
}
void TimelineView::dropEvent(QDropEvent* event) {
    m_drag->drop(*event);
}

} // namespace foreframe
