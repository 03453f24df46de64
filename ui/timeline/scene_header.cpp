#include "timeline/scene_header.h"

#include "session/strings.h"
#include "timeline/face_pen.h"

#include <algorithm>

namespace foreframe {

namespace {

using C = theme::Colours;
using F = CardFonts;

constexpr int signSize = 14;
constexpr int signGap = 4;

/// One thing said at the right of a heading.
struct Fact {
    QString text;
    int rank = 0; ///< the higher, the sooner it gives way
    QString sign = {};
    Ink ink = &C::text2;

    F::Role font() const { return sign.isEmpty() ? F::Small : F::SmallMedium; }
    int width(const FacePen& pen) const {
        return pen.widthOf(text, font()) + (sign.isEmpty() ? 0 : signSize + signGap);
    }
};

/// From the right edge to the left.
std::vector<Fact> factsOf(const SceneCard& scene, bool withShots) {
    std::vector<Fact> facts{{scene.cost, 6}, {scene.length, 3}};
    if (withShots || scene.shown < scene.shots)
        facts.push_back({shotsShown(scene), 4});
    const auto& count = scene.findings;
    if (count.advice > 0)
        facts.push_back({QString::number(count.advice), 5, QStringLiteral("advice"), &C::advice});
    if (count.warnings > 0)
        facts.push_back(
            {QString::number(count.warnings), 2, QStringLiteral("warning"), &C::warning});
    if (count.errors > 0)
        facts.push_back({QString::number(count.errors), 1, QStringLiteral("error"), &C::error});
    std::erase_if(facts, [](const Fact& fact) { return fact.text.isEmpty(); });
    return facts;
}

} // namespace

int putSceneFacts(const SceneCard& scene, const QRect& room, int apart, bool withShots,
                  FacePen& pen) {
    std::vector<Fact> facts = factsOf(scene, withShots);
    const auto wanted = [&] {
        int width = 0;
        for (const Fact& fact : facts)
            width += fact.width(pen) + apart;
        return width;
    };
    while (!facts.empty() && wanted() > room.width())
        facts.erase(std::max_element(facts.begin(), facts.end(),
                                     [](const Fact& a, const Fact& b) { return a.rank < b.rank; }));
    int right = room.right() + 1;
    for (const Fact& fact : facts) {
        const int wide = fact.width(pen);
        pen.lineRight({right - wide, room.y(), wide, room.height()}, fact.text, fact.font(),
                      fact.ink);
        if (!fact.sign.isEmpty())
            pen.sign(squareAt(right - wide, room, signSize), fact.sign, fact.ink);
        right -= wide + apart;
    }
    return right;
}

CardFace layoutHeader(const SceneCard& scene, int width, bool folded, const CardFonts& fonts) {
    constexpr int height = 40;
    constexpr int headingNeeds = 140; // what stands at the right gives way to it

    CardFace face;
    face.size = {width, height};
    FacePen pen(face, fonts);
    const QRect row(0, 0, width, height);
    pen.sign(squareAt(0, row, 16),
             folded ? QStringLiteral("chevronRight") : QStringLiteral("chevronDown"), &C::text2);
    const int number = pen.line({22, 0, 60, height}, scene.number, F::BodyBold, &C::text) + 8;
    const int right =
        putSceneFacts(scene, row.adjusted(number + headingNeeds, 0, 0, 0), 16, true, pen);

    face.title = {number, 0, right - number, height};
    const bool named = !scene.heading.isEmpty();
    pen.line(face.title, named ? scene.heading : tr("Untitled scene"), F::BodyBold,
             named ? &C::text : &C::text3);
    return face;
}

} // namespace foreframe
