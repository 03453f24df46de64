// How the mouse chooses, opens and carries cards.
#include "timeline/card_drag.h"
#include "timeline/timeline_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <unordered_set>

namespace foreframe {

void TimelineView::mousePressEvent(QMouseEvent* event) {
    m_keyboard = false;
    m_pressedAt = toFilm(event->position().toPoint());
    m_press = Press::None;
    if (event->button() != Qt::LeftButton)
        return;
    const int row = rowAt(m_pressedAt);
    m_pressed = row < 0 ? QModelIndex() : m_film.index(row);
    if (row >= 0 && m_film.isScene(row)) {
        m_press = Press::Header;
    } else if (row >= 0) {
        m_press = Press::Card;
        pressCard(row, event);
    } else {
        m_press = Press::Band;
        m_band = {};
        const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
        m_bandKeeps = adds ? session().selection() : QStringList();
        if (!adds)
            session().select({});
        // Forms that have nothing to show any more pass the keyboard on to whoever is next.
        setFocus(Qt::MouseFocusReason);
    }
}

void TimelineView::pressCard(int row, QMouseEvent* event) {
    m_chooseOnRelease = false;
    m_wasChosen = selectionModel()->isSelected(m_film.index(row));
    const QPoint onCard = m_pressedAt - rectOf(row).topLeft();
    if (face(row).menu.contains(onCard)) {
        if (!m_wasChosen)
            choose(row, {});
        m_press = Press::None;
        const QPoint below = face(row).menu.bottomLeft() + rectOf(row).topLeft() - scrolled();
        emit shotMenuRequested(viewport()->mapToGlobal(below + QPoint(0, 4)));
        return;
    }
    // A press on one of several chosen cards may be the beginning of carrying them all.
    if (m_wasChosen && !event->modifiers().testFlag(Qt::ShiftModifier))
        m_chooseOnRelease = true;
    else
        choose(row, event->modifiers());
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = toFilm(event->position().toPoint());
    if (!(event->buttons() & Qt::LeftButton)) {
        hover(rowAt(at));
        const bool card = m_hovered >= 0 && !m_film.isScene(m_hovered);
        viewport()->setCursor(card && face(m_hovered).clickable(at - rectOf(m_hovered).topLeft())
                                  ? Qt::PointingHandCursor
                                  : Qt::ArrowCursor);
        return;
    }
    if (m_press == Press::Band) {
        scrollAtEdge(event->position().toPoint());
        moveBand(at);
    } else if ((m_press == Press::Card || m_press == Press::Header) && m_pressed.isValid() &&
               (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        beginDrag();
    }
}

void TimelineView::beginDrag() {
    const int row = m_pressed.row();
    m_press = Press::None;
    m_chooseOnRelease = false;
    hover(-1);
    if (!m_film.isScene(row) && !selectionModel()->isSelected(m_pressed))
        choose(row, {});
    m_drag->carry(row, m_pressedAt);
}

void TimelineView::moveBand(const QPoint& point) {
    const QRect all = m_band.united(QRect(m_pressedAt, point).normalized());
    m_band = QRect(m_pressedAt, point).normalized();
    QStringList ids = m_bandKeeps;
    for (const int row : rowsIn(m_band))
        if (!m_film.isScene(row))
            ids += qt(m_film.id(row));
    session().select(ids);
    viewport()->update(toViewport(all).adjusted(-2, -2, 2, 2));
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    stopScrolling();
    const Press press = m_press;
    m_press = Press::None;
    if (press == Press::Band) {
        m_anchor = currentIndex();
        viewport()->update();
    }
    if (event->button() != Qt::LeftButton || !m_pressed.isValid())
        return;
    const int row = m_pressed.row();
    if (press == Press::Header)
        headerPressed(row, m_pressedAt - rectOf(row).topLeft());
    if (press != Press::Card)
        return;
    const CardFace& pressed = face(row);
    const QPoint onCard = m_pressedAt - rectOf(row).topLeft();
    const QString id = qt(m_film.id(row));
    if (const FaceLink* link = pressed.relinkAt(onCard)) {
        emit relinkWanted(id, QString(link->path));
        return;
    }
    const QPoint letGo = toFilm(event->position().toPoint()) - rectOf(row).topLeft();
    const FaceSpot* button = pressed.buttonAt(onCard);
    const bool opens = button && button == pressed.buttonAt(letGo) && !event->modifiers();
    const QString field = opens ? button->field : QString();
    if (m_chooseOnRelease)
        choose(row, event->modifiers());
    if (opens)
        openField(row, field);
}

void TimelineView::openField(int row, const QString& field) {
    const ShotCard& card = m_film.card(row);
    const bool start = field == QLatin1String("startFrame");
    const bool end = field == QLatin1String("endFrame");
    const bool chained = start && !card.chainedTo.isEmpty();
    if (!chained && ((start && card.start.kind == CardFrame::Kind::Empty) ||
                     (end && card.end.kind == CardFrame::Kind::Empty)))
        emit pictureWanted(card.id, start);
    else
        session().reveal(card.id, field);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    const int row = rowAt(toFilm(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    const QPoint at = toFilm(event->position().toPoint()) - rectOf(row).topLeft();
    if (m_film.isScene(row)) {
        headerDoubleClicked(row, at);
        return;
    }
    const CardFace& clicked = face(row);
    if (clicked.title.contains(at)) {
        edit(m_film.index(row));
        return;
    }
    const FaceSpot* spot = clicked.spotAt(at);
    if (spot && !spot->field.isEmpty() && !clicked.buttonAt(at)) // the first click opened it
        openField(row, spot->field);
}

// -- folding --------------------------------------------------------------------------------------

void TimelineView::toggleFold(const QString& sceneId) {
    m_folds.setFolded(sceneId, !m_folds.isFolded(sceneId));
}

void TimelineView::headerPressed(int row, const QPoint& point) {
    const QString id = qt(m_film.id(row));
    if (!face(row).title.contains(point)) {
        toggleFold(id);
        return;
    }
    m_foldScene = id;
    m_fold.start(QApplication::doubleClickInterval());
}

void TimelineView::headerDoubleClicked(int row, const QPoint& point) {
    if (!face(row).title.contains(point)) {
        headerPressed(row, point);
        return;
    }
    m_fold.stop();
    edit(m_film.index(row));
}

} // namespace foreframe
