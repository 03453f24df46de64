#include "timeline/card_drag.h"

#include "form/shot_transfer.h"
#include "session/shot_clipboard.h"
#include "timeline/film_order.h"
#include "timeline/timeline_view.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace foreframe {

namespace {

bool wantsCopy(const QDropEvent& event) {
    return event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

void CardDrag::carry(int row, const QPoint& grabbedAt) {
    TimelineModel& film = m_view.film();
    const bool scene = film.isScene(row);
    const Session& session = m_view.session();
    const QStringList ids = scene ? QStringList() : m_view.selectedIds();
    QMimeData* data = scene ? copyOfScene(session, qt(film.id(row))) : copyOf(session, ids);
    if (!data)
        return;
    // A blocking drag: the platform runs it, the event loop included.
    auto* drag = new QDrag(&m_view);
    drag->setMimeData(data);
    const qreal ratio = m_view.devicePixelRatioF();
    if (scene) {
        drag->setPixmap(m_view.viewport()->grab(m_view.toViewport(m_view.rectOf(row))));
        drag->setHotSpot(grabbedAt - m_view.rectOf(row).topLeft());
    } else {
        drag->setPixmap(m_view.cardPainter().ghost(m_view.face(row), int(ids.size()), ratio));
        drag->setHotSpot((QPointF(grabbedAt - m_view.rectOf(row).topLeft()) * 0.8).toPoint() +
                         QPoint(0, ids.size() > 1 ? CardPainter::ghostTop : 0));
        m_carried = QSet<QString>(ids.begin(), ids.end());
    }
    m_view.viewport()->update();
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    m_carried.clear();
    m_copies = false;
    leave();
}

edit::Gap CardDrag::gapIn(const BoardGap& gap) const {
    return m_view.film().gapInFilm({gap.scene, gap.index});
}

CardDrag::Load CardDrag::loadOf(const QDropEvent& event) const {
    if (holdsScene(*event.mimeData()))
        return ownSceneIn(*event.mimeData(), m_view.session()).isEmpty() ? Load::ForeignScene
                                                                         : Load::Scene;
    if (!ownShotsIn(*event.mimeData(), m_view.session()).isEmpty())
        return Load::Shots;
    if (holdsShots(*event.mimeData()))
        return Load::Foreign;
    if (holdsLibraryItem(*event.mimeData()))
        return Load::Item;
    if (!hasPictures(*event.mimeData()))
        return Load::Nothing;
    return event.mimeData()->urls().size() < 2 ? Load::Picture : Load::Pictures;
}

CardDrag::Place CardDrag::placeOf(Load load, const QPoint& point) const {
    const QPoint at = m_view.toFilm(point);
    const TimelineModel& film = m_view.film();
    Place place;
    if (load == Load::Nothing)
        return place;
    if (load == Load::Item)
        return placeOfItem(at);
    if (load == Load::Scene || load == Load::ForeignScene) {
        place.gap = m_view.sceneGapAt(at);
        return place;
    }
    // Near its edge a card makes room for a new shot; several pictures are always new shots.
    constexpr int edge = 10;
    const int row = load == Load::Picture ? m_view.rowAt(at) : -1;
    if (row >= 0 && !film.isScene(row) &&
        m_view.rectOf(row).adjusted(edge, 0, -edge, 0).contains(at)) {
        const bool second = at.x() > m_view.rectOf(row).center().x();
        place.side = second && !film.card(row).fromText() ? FrameSide::End : FrameSide::Start;
        if (takesPicture(*film.shot(row), place.side))
            place.row = row;
        return place;
    }
    place.gap = m_view.gapAt(at);
    return place;
}

void CardDrag::stillOver(const QPoint& viewportPoint) {
    if (m_load != Load::Nothing)
        show(placeOf(m_load, viewportPoint));
}

void CardDrag::show(Place place) {
    m_place = std::move(place);
    if (m_load == Load::Item)
        offerItem();
    m_view.viewport()->update();
}

void CardDrag::over(QDropEvent& event) {
    m_load = loadOf(event);
    m_copies = wantsCopy(event);
    if (m_load == Load::Item)
        m_item = libraryItemIn(*event.mimeData(), m_view.session());
    show(placeOf(m_load, event.position().toPoint()));
    const bool taken = m_load == Load::Item ? bool(m_gift) : m_place.gap || m_place.row >= 0;
    if (!taken) {
        event.ignore();
        return;
    }
    const bool moves = m_load == Load::Shots || m_load == Load::Scene;
    event.setDropAction(moves && !wantsCopy(event) ? Qt::MoveAction : Qt::CopyAction);
    event.accept();
    m_view.scrollAtEdge(event.position().toPoint());
}

void CardDrag::leave() {
    m_view.stopScrolling();
    m_load = Load::Nothing;
    m_gift = {};
    m_receivers.clear();
    hint({});
    show({});
}

void CardDrag::drop(QDropEvent& event) {
    const Load load = loadOf(event);
    const Place place = placeOf(load, event.position().toPoint());
    leave();
    if (!place.gap && place.row < 0) {
        event.ignore();
        return;
    }
    const bool copy = wantsCopy(event);
    event.setDropAction(copy ? Qt::CopyAction : Qt::MoveAction);
    event.accept();
    Session& session = m_view.session();
    if (load == Load::Item) {
        event.setDropAction(Qt::CopyAction);
        const auto item = libraryItemIn(*event.mimeData(), session);
        event.setAccepted(item && give(session, *item, receiversAt(place, *item)));
    } else if (load == Load::Shots) {
        const QStringList ids = ownShotsIn(*event.mimeData(), session);
        copy ? copyShots(session, ids, gapIn(*place.gap))
             : moveShots(session, ids, gapIn(*place.gap));
    } else if (load == Load::Foreign) {
        event.setDropAction(Qt::CopyAction);
        form::takeShots(&m_view, session, *event.mimeData(), gapIn(*place.gap),
                        [view = &m_view](const QString& problem) { emit view->failed(problem); });
    } else if (load == Load::ForeignScene) {
        event.setDropAction(Qt::CopyAction);
        form::takeScene(&m_view, session, *event.mimeData(),
                        m_view.film().sceneInFilm(place.gap->scene),
                        [view = &m_view](const QString& problem) { emit view->failed(problem); });
    } else if (load == Load::Scene) {
        const QString id = ownSceneIn(*event.mimeData(), session);
        const std::size_t index = m_view.film().sceneInFilm(place.gap->scene);
        copy ? copyScene(session, id, index) : moveScene(session, id, index);
    } else {
        event.setDropAction(Qt::CopyAction);
        dropPictures(picturesIn(*event.mimeData()), place);
    }
}

void CardDrag::dropPictures(const Pictures& pictures, const Place& place) {
    Session& session = m_view.session();
    const Teller tell{[view = &m_view](const QString& problem) { emit view->failed(problem); },
                      [view = &m_view](const QString& note) { emit view->told(note); }};
    if (place.row >= 0)
        setFrame(session, qt(m_view.film().id(place.row)), place.side, pictures, tell);
    else
        addPictures(&m_view, session, gapIn(*place.gap), pictures, tell);
}

// -- entries of the library -----------------------------------------------------------------------

CardDrag::Place CardDrag::placeOfItem(const QPoint& at) const {
    Place place;
    place.row = m_view.rowAt(at);
    if (place.row >= 0 && !m_view.film().isScene(place.row))
        place.line = m_view.face(place.row).lineAt(at - m_view.rectOf(place.row).topLeft());
    return place;
}

/// One of several chosen cards takes it for all of them, if it can take it itself; a line only for
/// itself.
Receivers CardDrag::receiversAt(const Place& place, const LibraryItem& item) const {
    const TimelineModel& film = m_view.film();
    if (place.row < 0)
        return {};
    const std::string& id = film.id(place.row);
    if (film.isScene(place.row)) {
        Receivers all{{}, {}, id};
        for (const auto& shot :
             m_view.session().storyboard().scenes[film.placeInFilm(place.row).scene]->shots)
            all.shots.push_back(shot->id);
        return all;
    }
    const auto& chosen = m_view.session().selectedIds();
    const Receivers one{{id}, place.line, {}};
    const bool forAll = !place.line && std::find(chosen.begin(), chosen.end(), id) != chosen.end();
    return forAll && giftOf(m_view.session(), item, one) ? Receivers{chosen, {}, {}} : one;
}

void CardDrag::offerItem() {
    m_gift = {};
    m_receivers.clear();
    if (!m_item) {
        hint(foreframe::tr("This belongs to another film. Copy a shot that uses it instead."));
        return;
    }
    if (m_place.row < 0) {
        hint({});
        return;
    }
    const Receivers receivers = receiversAt(m_place, *m_item);
    m_gift = giftOf(m_view.session(), *m_item, receivers);
    if (m_gift)
        for (const std::string& id : receivers.shots)
            m_receivers.insert(qt(id));
    hint(m_gift.words);
}

void CardDrag::hint(const QString& words) {
    if (words == m_hint)
        return;
    m_hint = words;
    emit m_view.hinted(words);
}

// -- looks ----------------------------------------------------------------------------------------

void CardDrag::mark(int row, CardState& state) const {
    if (!m_carried.isEmpty())
        state.dragged = !m_copies && m_carried.contains(qt(m_view.film().id(row)));
    if (m_load == Load::Item) {
        state.target = m_receivers.contains(qt(m_view.film().id(row)));
        if (m_place.row == row && state.target)
            state.dropWords = m_gift.words;
        return;
    }
    if (m_place.row != row)
        return;
    const CardFace& face = m_view.face(row);
    state.dropFrame = m_place.side == FrameSide::Start ? face.startFrame : face.endFrame;
    state.dropWords = frameOffer(*m_view.film().shot(row), m_place.side);
}

void CardDrag::paint(QPainter& painter) const {
    const bool onScene = m_gift && m_place.row >= 0 && m_view.film().isScene(m_place.row);
    if (!m_place.gap && !onScene)
        return;
    const QColor& accent = theme::colours().accent;
    const QRect mark = m_view.toViewport(onScene ? m_view.rectOf(m_place.row) : m_place.gap->mark);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.width() > 3 && mark.height() > 3) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(mark).adjusted(1, 1, -1, -1), 8, 8);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRect(mark);
    const bool upright = mark.height() > mark.width();
    const QPointF middle = QRectF(mark).center();
    const QPointF first =
        upright ? QPointF(middle.x(), mark.top()) : QPointF(mark.left(), middle.y());
    const QPointF last = upright ? QPointF(middle.x(), mark.top() + mark.height())
                                 : QPointF(mark.left() + mark.width(), middle.y());
    painter.drawEllipse(first, 4.5, 4.5);
    painter.drawEllipse(last, 4.5, 4.5);
}

} // namespace foreframe
