#include "timeline/strip_card.h"

#include "session/strings.h"
#include "timeline/face_pen.h"
#include "timeline/scene_header.h"

namespace foreframe {

namespace {

using C = theme::Colours;
using F = CardFonts;

constexpr int pad = 6;
constexpr int readable = 60; ///< px of width or height that words need

void header(const ShotCard& card, const QRect& row, FacePen& pen) {
    CardFace& face = pen.face();
    int right = row.right() + 1;
    if (row.width() > 70)
        right = pen.lineRight(row, card.length, F::Caption, &C::text2) - 6;
    const FaceStatus status = statusOf(card.status);
    int x = row.x();
    if (row.width() > 40) {
        pen.sign(squareAt(x, row, 14), status.sign, status.ink);
        x += 20;
    }
    x = pen.line({x, row.y(), right - x, row.height()}, card.slate, F::SmallBold, &C::text) + 6;
    face.title = {x, row.y(), qMax(0, right - x), row.height()};
    if (face.title.width() > 20)
        pen.line(face.title, card.title, F::Small, &C::text2);
    face.spots.push_back({face.title, QStringLiteral("title"), {}, {}});
}

/// Words where a picture would be.
void inWords(const QRect& area, const QString& sign, const QString& label, const QString& words,
             FacePen& pen) {
    FacePlate plate;
    plate.rect = area;
    plate.fill = &C::slot;
    plate.edge = &C::line;
    plate.kind = FacePlate::Edge::Line;
    pen.face().plates.push_back(plate);
    const QRect row(area.x() + 6, area.y() + 6, area.width() - 12, 14);
    pen.sign(squareAt(row.x(), row, 12), sign, &C::text3);
    pen.line(row.adjusted(16, 0, 0, 0), label, F::Caption, &C::text3);
    pen.paragraph(area.adjusted(6, 24, -6, -4), words, F::Small, &C::text2, 17);
}

void frame(const CardFrame& frame, const QRect& rect, const QString& field, FacePen& pen) {
    CardFace& face = pen.face();
    face.spots.push_back({rect, field, frame.text, {}});
    if (frame.kind == CardFrame::Kind::Picture) {
        face.pictures.push_back({rect, frame.path, false, false});
        return;
    }
    const bool missing = frame.kind == CardFrame::Kind::Missing;
    if (frame.kind == CardFrame::Kind::Described && rect.width() >= readable) {
        inWords(rect, QStringLiteral("pencil"), tr("Described"), frame.text, pen);
        return;
    }
    FacePlate plate;
    plate.rect = rect;
    plate.fill = frame.kind == CardFrame::Kind::Empty ? nullptr : &C::slot;
    plate.edge = missing ? &C::error : &C::lineStrong;
    plate.kind = FacePlate::Edge::Dash;
    face.plates.push_back(plate);
    pen.sign(squareIn(rect, 16),
             missing                                    ? QStringLiteral("broken")
             : frame.kind == CardFrame::Kind::Described ? QStringLiteral("pencil")
                                                        : QStringLiteral("plus"),
             missing ? &C::error : &C::text3);
    if (frame.kind == CardFrame::Kind::Empty)
        face.buttons.push_back({squareIn(rect, 32), field});
}

/// The pictures from the top left; returns the room that they leave for words, below or beside.
QRect pictures(const ShotCard& card, const QRect& area, double ratio, FacePen& pen) {
    CardFace& face = pen.face();
    if (card.fromText()) {
        face.spots.push_back({area, QStringLiteral("action"), {}, {}});
        face.startFrame = area;
        inWords(area, QStringLiteral("text"), tr("From text"), card.picture, pen);
        return {};
    }
    const bool two = card.end.kind == CardFrame::Kind::Picture && !card.motion();
    const QSizeF shape(ratio, 1);
    const auto fitting = [&](int width, int height) {
        return shape.scaled(width, height, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    };
    // Two pictures stand as they are largest: above or beside each other.
    constexpr int apart = 4;
    const QSize above = fitting(area.width(), two ? (area.height() - apart) / 2 : area.height());
    const QSize beside = two ? fitting((area.width() - apart) / 2, area.height()) : QSize(0, 0);
    const bool row = beside.width() > above.width();
    const QRect start(area.topLeft(), row ? beside : above);
    frame(card.start, start, QStringLiteral("startFrame"), pen);
    face.startFrame = start;
    face.endFrame = start;
    QRect all = start;
    if (two) {
        const QRect end = row ? start.translated(start.width() + apart, 0)
                              : start.translated(0, start.height() + apart);
        frame(card.end, end, QStringLiteral("endFrame"), pen);
        face.endFrame = end;
        all |= end;
    }
    const QRect under = area.adjusted(0, all.height() + 4, 0, 0);
    const QRect behind = area.adjusted(all.width() + 8, 0, 0, 0);
    return under.height() < readable && behind.width() >= readable ? behind : under;
}

} // namespace

CardFace layoutStripCard(const ShotCard& card, const QSize& size, double ratio,
                         const CardFonts& fonts) {
    CardFace face;
    face.size = size;
    FacePen pen(face, fonts);
    const QRect inner(pad, pad, size.width() - 2 * pad, size.height() - 2 * pad);
    if (inner.width() < 12)
        return face;
    header(card, {inner.x(), inner.y(), inner.width(), 18}, pen);

    const QRect last(inner.x(), inner.bottom() + 1 - 18, inner.width(), 18);
    face.offer = last;
    const QRect camera(inner.x(), last.y() - 22, inner.width(), 18);
    const QRect middle(inner.x(), inner.y() + 22, inner.width(), camera.y() - 6 - inner.y() - 22);
    pen.paragraph(pictures(card, middle, ratio, pen), card.action, F::Caption, &C::text2, 15);

    int edge = camera.right() + 1;
    if (camera.width() > 200 && !card.sizes.isEmpty())
        edge = pen.lineRight(camera, card.sizes, F::Caption, &C::text2) - 8;
    const QRect glyph = squareAt(camera.x(), camera, 16);
    if (card.motion())
        pen.sign(glyph, QStringLiteral("film"), &C::text2);
    else
        face.signs.push_back({glyph, qt(card.move), &C::text, true, Shown::Always});
    const QRect move(camera.x() + 20, camera.y(), edge - camera.x() - 20, camera.height());
    if (move.width() >= readable / 2) // less would be all ellipsis
        pen.line(move, card.camera, F::SmallMedium, &C::text);
    face.spots.push_back({camera, QStringLiteral("camera.move"), card.camera, {}});

    const Badge badge = badgeOf(card);
    const QRect mark = squareAt(last.right() - 13, last, 14);
    if (card.checked)
        pen.sign(mark, badge.sign, badge.ink);
    face.spots.push_back({mark, {}, card.problems.join(QLatin1Char('\n')), {}});
    const QString said = card.silent ? tr("Silent") : card.cost;
    const QRect behind = last.adjusted(0, 0, -20, 0);
    if (pen.widthOf(said, F::Caption) <= behind.width()) // half a price would be another one
        pen.line(behind, said, F::Caption, &C::text2);
    return face;
}

CardFace layoutStripScene(const SceneCard& scene, const QSize& size, bool folded,
                          const CardFonts& fonts) {
    CardFace face;
    face.size = size;
    FacePen pen(face, fonts);
    const QRect row(QPoint(26, 0), size - QSize(32, 0));
    pen.sign(squareAt(6, row, 16),
             folded ? QStringLiteral("chevronRight") : QStringLiteral("chevronDown"), &C::text2);
    const int number =
        pen.line({row.x(), 0, row.width(), row.height()}, scene.number, F::BodyBold, &C::text) + 8;
    constexpr int headingNeeds = 120; // what stands at the right gives way to it
    const QRect room(number + headingNeeds, 0, row.right() + 1 - number - headingNeeds,
                     row.height());
    const int right = putSceneFacts(scene, room, 12, false, pen);
    face.title = {number, 0, qMax(0, right - number), row.height()};
    const bool named = !scene.heading.isEmpty();
    pen.line(face.title, named ? scene.heading : foreframe::tr("Untitled scene"), F::BodyBold,
             named ? &C::text : &C::text3);
    return face;
}

} // namespace foreframe
