#include "form/move_view.h"

#include "session/strings.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace foreframe::form {

namespace {

/// Between start and end of a move.
struct Between {
    double from = 1;
    double to = 1;
    double at(double time) const { return from + (to - from) * time; }
};

/// The picture shifts against the camera: a pan to the left brings things to the right. What is
/// behind shifts less where the camera travels, as much where it turns.
struct Sight {
    std::string_view move;
    Between subject = {};
    Between background = {};
    QPointF subjectShift = {};
    QPointF backgroundShift = {};
    double shake = 0;
    double roll = 0;
    Between focus = {};
};

const std::array sights{
    Sight{.move = "static"},
    Sight{.move = "pan-left", .subjectShift = {0.8, 0}, .backgroundShift = {0.8, 0}},
    Sight{.move = "pan-right", .subjectShift = {-0.8, 0}, .backgroundShift = {-0.8, 0}},
    Sight{.move = "whip-pan", .subjectShift = {-2.4, 0}, .backgroundShift = {-2.4, 0}},
    Sight{.move = "tilt-up", .subjectShift = {0, 0.6}, .backgroundShift = {0, 0.6}},
    Sight{.move = "tilt-down", .subjectShift = {0, -0.6}, .backgroundShift = {0, -0.6}},
    Sight{.move = "push-in", .subject = {0.8, 1.7}, .background = {1, 1.2}},
    Sight{.move = "pull-out", .subject = {1.7, 0.8}, .background = {1.2, 1}},
    Sight{.move = "track-follow", .background = {1, 1.7}},
    Sight{.move = "track-lead", .background = {1.7, 1}},
    Sight{.move = "truck-left", .backgroundShift = {0.7, 0}},
    Sight{.move = "truck-right", .backgroundShift = {-0.7, 0}},
    Sight{.move = "boom-up", .subjectShift = {0, 0.45}, .backgroundShift = {0, 0.15}},
    Sight{.move = "boom-down", .subjectShift = {0, -0.45}, .backgroundShift = {0, -0.15}},
    Sight{.move = "crane",
          .subject = {1.2, 0.6},
          .subjectShift = {0.3, 0.4},
          .backgroundShift = {0.1, 0.15}},
    Sight{.move = "arc-left", .subject = {1.1, 1.1}, .backgroundShift = {-0.9, 0}},
    Sight{.move = "arc-right", .subject = {1.1, 1.1}, .backgroundShift = {0.9, 0}},
    Sight{.move = "orbit", .subject = {1.1, 1.1}, .backgroundShift = {1.8, 0}},
    Sight{.move = "zoom-in", .subject = {0.8, 1.5}, .background = {0.8, 1.5}},
    Sight{.move = "zoom-out", .subject = {1.5, 0.8}, .background = {1.5, 0.8}},
    Sight{.move = "handheld", .shake = 0.05},
    Sight{.move = "fpv", .subject = {0.5, 1.6}, .background = {0.8, 1.6}, .roll = 14},
    Sight{
        .move = "drone", .subject = {1.1, 0.5}, .background = {1.2, 0.9}, .subjectShift = {0, 0.3}},
    Sight{.move = "rack-focus", .focus = {1, 0}},
    Sight{.move = "dolly-zoom", .background = {1, 1.9}},
};

const Sight* sightOf(const QString& move) {
    const std::string word = utf8(move);
    const auto found = std::find_if(sights.begin(), sights.end(),
                                    [&](const Sight& sight) { return sight.move == word; });
    return found == sights.end() ? nullptr : &*found;
}

constexpr double turn = 2 * std::numbers::pi;

} // namespace

bool canShowMove(const QString& move) {
    return sightOf(move) != nullptr;
}

MoveMoment momentOf(const QString& move, double time) {
    const Sight* sight = sightOf(move);
    if (!sight)
        return {};
    // It begins and ends softly, and shifts by half to either side of the middle.
    const double eased = (1 - std::cos(time * turn / 2)) / 2;
    const double side = eased - 0.5;
    const QPointF shake(sight->shake * std::sin(time * 23), sight->shake * std::sin(time * 31));
    return {.subject = sight->subject.at(eased),
            .background = sight->background.at(eased),
            .subjectAt = sight->subjectShift * side + shake,
            .backgroundAt = sight->backgroundShift * side + shake,
            .roll = sight->roll * std::sin(time * turn),
            .focus = sight->focus.at(eased)};
}

void paintMove(QPainter& painter, const QRectF& picture, const MoveMoment& moment,
               const QColor& ink, const QColor& quiet) {
    const double unit = picture.height();
    const auto faded = [](QColor colour, double strength) {
        colour.setAlphaF(float(0.3 + 0.7 * strength));
        return colour;
    };
    QPainterPath edge;
    edge.addRoundedRect(picture, 2, 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.25));
    painter.drawPath(edge);
    painter.setClipPath(edge);
    painter.translate(picture.center());
    painter.rotate(moment.roll);
    // Posts on a ground line, as far to the sides as any move shows.
    painter.setPen(QPen(faded(quiet, 1 - moment.focus * 0.5), 1.25));
    const double ground = (0.22 * moment.background + moment.backgroundAt.y()) * unit;
    painter.drawLine(QPointF(-3 * unit, ground), QPointF(3 * unit, ground));
    for (int post = -6; post <= 6; ++post) {
        const double x = (post * 0.5 * moment.background + moment.backgroundAt.x()) * unit;
        painter.drawLine(QPointF(x, ground), QPointF(x, ground - 0.3 * unit * moment.background));
    }
    // Who is filmed: the ring of the glyphs, on shoulders.
    painter.setPen(QPen(faded(ink, moment.focus), 1.75));
    const QPointF at = moment.subjectAt * unit;
    const double head = 0.14 * unit * moment.subject;
    painter.drawEllipse(at, head, head);
    const double wide = head * 2.2;
    painter.drawArc(QRectF(at.x() - wide, at.y() + head * 1.5, 2 * wide, 2 * wide), 20 * 16,
                    140 * 16);
    painter.restore();
}

} // namespace foreframe::form
