#include "timeline/board_view.h"

#include "theme/sign_button.h"
#include "theme/signs.h"
#include "timeline/scene_header.h"

#include <QBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

namespace foreframe {

BoardView::BoardView(TimelineModel& model, SceneFolds& folds, Thumbnails& thumbnails,
                     QWidget* parent)
    : TimelineView(model, folds, thumbnails, parent) {
    setAccessibleName(tr("Board"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeInvitation();
}

// -- layout ---------------------------------------------------------------------------------------

CardGeometry BoardView::geometryAt(int zoom) const {
    // The scroll bar stands in the margin: whether it is there changes nothing.
    return cardGeometryFilling(zoom, session().storyboard().aspectRatio,
                               width() - 2 * BoardLayout::margin, BoardLayout::gap);
}

CardFace BoardView::makeFace(int row) const {
    if (!film().isScene(row))
        return layoutCard(film().card(row), geometry(), fonts());
    const std::size_t scene = film().place(row).scene;
    return layoutHeader(film().heading(row), m_layout.headerRect(scene).width(), isFolded(scene),
                        fonts());
}

bool BoardView::arrange() {
    if (film().arranging())
        return false;
    std::vector<BoardScene> scenes;
    for (std::size_t i = 0; i < film().sceneCount(); ++i)
        scenes.push_back({film().shotsIn(i), isFolded(i)});
    const BoardLayout before =
        std::exchange(m_layout, BoardLayout(scenes, width(), geometry().card));
    if (m_layout.width() != before.width())
        forgetFaces();
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, qMax(0, m_layout.height() - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(32);
    placeInvitation();
    return !(m_layout == before);
}

void BoardView::updateGeometries() {
    QAbstractItemView::updateGeometries();
    arrange();
}

QRect BoardView::rectOf(int row) const {
    const Place place = film().place(row);
    if (place.scene >= m_layout.sceneCount())
        return {};
    return film().isScene(row) ? m_layout.headerRect(place.scene) : m_layout.cardRect(place);
}

int BoardView::rowAt(const QPoint& point) const {
    const BoardLayout::Hit hit = m_layout.at(point);
    switch (hit.what) {
    case BoardLayout::Hit::What::Header:
        return film().rowOfScene(hit.place.scene);
    case BoardLayout::Hit::What::Card:
        return film().rowOf(hit.place);
    default:
        return -1;
    }
}

std::vector<int> BoardView::rowsIn(const QRect& rect) const {
    std::vector<int> rows;
    for (const auto& part : m_layout.partsIn(rect))
        for (std::size_t shot = part.first; shot < part.end; ++shot)
            if (m_layout.cardRect({part.scene, shot}).intersects(rect))
                rows.push_back(film().rowOf({part.scene, shot}));
    return rows;
}

int BoardView::stepVertically(int row, int direction, int distance) const {
    Place place = film().place(row);
    const int from = rectOf(row).y();
    for (;;) {
        const Place next = m_layout.vertical(place, direction);
        if (next == place)
            break;
        place = next;
        if (qAbs(m_layout.cardRect(place).y() - from) >= distance)
            break;
    }
    return film().rowOf(place);
}

int BoardView::rowBeside(int row, int key) const {
    const auto next = [this](int from, int step) {
        int at = from + step;
        while (at >= 0 && at < film().rowCount() && (film().isScene(at) || rectOf(at).isEmpty()))
            at += step;
        return at >= 0 && at < film().rowCount() ? at : -1;
    };
    if (key == Qt::Key_End)
        return next(film().rowCount(), -1);
    if (row < 0 || key == Qt::Key_Home)
        return next(-1, 1);
    switch (key) {
    case Qt::Key_Left:
        return next(row, -1);
    case Qt::Key_Right:
        return next(row, 1);
    case Qt::Key_Up:
        return stepVertically(row, -1, 1);
    case Qt::Key_Down:
        return stepVertically(row, 1, 1);
    case Qt::Key_PageUp:
        return stepVertically(row, -1, viewport()->height() - geometry().card.height() / 2);
    case Qt::Key_PageDown:
        return stepVertically(row, 1, viewport()->height() - geometry().card.height() / 2);
    default:
        return -1;
    }
}

// -- painting -------------------------------------------------------------------------------------

void BoardView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::colours().canvas);
    constexpr int ring = 4; // the focus ring stands outside its card
    const QRect area = event->rect().adjusted(-ring, -ring, ring, ring).translated(scrolled());
    for (const auto& part : m_layout.partsIn(area)) {
        if (part.header) {
            const int row = film().rowOfScene(part.scene);
            cardPainter().paintPieces(painter, toViewport(rectOf(row)).topLeft(), face(row),
                                      stateOf(row));
        }
        if (part.empty)
            paintEmptyScene(painter, toViewport(m_layout.emptyRect(part.scene)));
        for (std::size_t shot = part.first; shot < part.end; ++shot)
            if (m_layout.cardRect({part.scene, shot}).intersects(area))
                paintCard(painter, film().rowOf({part.scene, shot}));
    }
    if (m_invitation->isVisibleTo(viewport()))
        paintInvitation(painter);
    if (findsNothing())
        paintNothingFound(painter);
    paintOverlay(painter);
}

void BoardView::paintEmptyScene(QPainter& painter, const QRect& rect) const {
    if (m_invitation->isVisibleTo(viewport()))
        return; // the invitation says it better
    const theme::Colours& c = theme::colours();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(c.lineStrong, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setFont(fonts().font(CardFonts::Small));
    painter.setPen(c.text3);
    painter.drawText(rect, Qt::AlignCenter, tr("Drop shots or pictures here"));
}

// -- where there is no shot yet
// ---------------------------------------------------------------------

void BoardView::makeInvitation() {
    m_invitation = new QWidget(viewport());
    m_ways = new QBoxLayout(QBoxLayout::LeftToRight, m_invitation);
    m_ways->setContentsMargins(0, 0, 0, 0);
    m_ways->setSpacing(8);
    const auto add = [this](const QString& words, const QString& sign,
                            void (BoardView::*wanted)()) {
        auto* button = new QPushButton(words);
        theme::putSign(*button, sign);
        connect(button, &QPushButton::clicked, this, wanted);
        m_ways->addWidget(button);
    };
    add(tr("Add Pictures…"), QStringLiteral("image"), &BoardView::picturesWanted);
    add(tr("New shot"), QStringLiteral("plus"), &BoardView::newShotWanted);
    m_invitation->hide();
}

/// What is said above the buttons, from `top` down; returns how high it is. Without a painter it is
/// only measured.
int BoardView::sayInvitation(QPainter* painter, int top) const {
    constexpr int signSide = 24;
    const theme::Colours& c = theme::colours();
    const int width = qMin(viewport()->width() - 16, 320);
    const QRect column((viewport()->width() - width) / 2, 0, width, viewport()->height());
    if (painter)
        painter->drawPixmap(
            QPoint(column.center().x() - signSide / 2, top),
            theme::sign(QStringLiteral("image"), c.text3, signSide, devicePixelRatioF()));
    int y = top + signSide + 12;
    const auto say = [&](const QString& words, CardFonts::Role font, const QColor& ink,
                         int behind) {
        constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
        const int height = fonts().metrics(font).boundingRect(column, flags, words).height();
        if (painter) {
            painter->setFont(fonts().font(font));
            painter->setPen(ink);
            painter->drawText(QRect(column.x(), y, width, height), flags, words);
        }
        y += height + behind;
    };
    say(tr("Drop your frames here"), CardFonts::BodyBold, c.text, 8);
    say(tr("Each picture becomes a shot."), CardFonts::Small, c.text2, 0);
    say(tr("Or start with words: press N."), CardFonts::Small, c.text2, 16);
    return y - top;
}

void BoardView::placeInvitation() {
    const bool wanted = film().shotCount() == 0 && film().filter().empty();
    if (wanted) {
        m_ways->setDirection(QBoxLayout::LeftToRight);
        if (m_invitation->sizeHint().width() > viewport()->width())
            m_ways->setDirection(QBoxLayout::TopToBottom);
        m_invitation->resize(m_invitation->sizeHint());
        const int words = sayInvitation(nullptr, 0);
        const int top = (viewport()->height() - words - m_invitation->height()) / 2;
        m_invitation->move((viewport()->width() - m_invitation->width()) / 2, qMax(0, top) + words);
    }
    m_invitation->setVisible(wanted);
}

void BoardView::paintInvitation(QPainter& painter) const {
    sayInvitation(&painter, m_invitation->y() - sayInvitation(nullptr, 0));
}

} // namespace foreframe
