#include "timeline/scene_header.h"

#include "session/strings.h"
#include "timeline/face_pen.h"

namespace foreframe {

CardFace layoutHeader(const SceneCard& scene, int width, bool folded, const CardFonts& fonts) {
    using C = theme::Colours;
    using F = CardFonts;
    constexpr int height = 40;
    constexpr int apart = 16;
    constexpr int headingNeeds = 140; // what stands at the right gives way to it

    CardFace face;
    face.size = {width, height};
    FacePen pen(face, fonts);
    const QRect row(0, 0, width, height);
    pen.sign(squareAt(0, row, 16),
             folded ? QStringLiteral("chevronRight") : QStringLiteral("chevronDown"), &C::text2);
    const int number = pen.line({22, 0, 60, height}, scene.number, F::BodyBold, &C::text) + 8;

    int right = width;
    const auto room = [&](int wanted) { return right - wanted - apart - number > headingNeeds; };
    const auto say = [&](const QString& text) {
        const int wide = pen.widthOf(text, F::Small);
        if (text.isEmpty() || !room(wide))
            return;
        right = pen.lineRight({right - wide, 0, wide, height}, text, F::Small, &C::text2) - apart;
    };
    say(scene.cost);
    say(scene.length);
    say(shotsShown(scene));
    const auto findings = [&](int count, const QString& sign, Ink ink) {
        const QString text = QString::number(count);
        const int wide = 14 + 6 + pen.widthOf(text, F::SmallMedium);
        if (count == 0 || !room(wide))
            return;
        pen.lineRight({right - wide, 0, wide, height}, text, F::SmallMedium, ink);
        pen.sign(squareAt(right - wide, row, 14), sign, ink);
        right -= wide + apart;
    };
    findings(scene.findings.advice, QStringLiteral("advice"), &C::advice);
    findings(scene.findings.warnings, QStringLiteral("warning"), &C::warning);
    findings(scene.findings.errors, QStringLiteral("error"), &C::error);

    face.title = {number, 0, right - number, height};
    const bool named = !scene.heading.isEmpty();
    pen.line(face.title, named ? scene.heading : tr("Untitled scene"), F::BodyBold,
             named ? &C::text : &C::text3);
    return face;
}

} // namespace foreframe
