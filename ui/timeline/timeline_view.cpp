#include "timeline/timeline_view.h"

#include "theme/signs.h"
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
    auto* titles = new TitleDelegate(
        [this](int row) { return renameRect(row); },
        [this](int row, const QString& name) { m_film.holdName(row, name); }, this);
    setItemDelegate(titles);
    connect(titles, &TitleDelegate::closeEditor, this,
            [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::RevertModelCache)
                    m_film.session().letGo();
            });
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
    if (const CardFace* known = m_faces.object(key); known && known->size == rectOf(row).size())
        return *known;
    auto* made = new CardFace(makeFace(row));
    m_faces.insert(key, made);
    return *made;
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

bool TimelineView::isIndexHidden(const QModelIndex& index) const {
    return !m_film.arranging() && rectOf(index.row()).isEmpty();
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
    constexpr int side = 24;
    painter.drawPixmap(room.center().x() - side / 2, room.center().y() - 66,
                       theme::sign(QStringLiteral("search"), c.text3, side, devicePixelRatioF()));
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
