#include "timeline/card_geometry.h"

#include "profile/profile.h"

#include <algorithm>
#include <cmath>

namespace foreframe {

namespace {

struct Level {
    CardLevel level;
    int from;     ///< narrowest card, at 16:9
    int usual[3]; ///< usual card widths at 16:9, 1:1, 9:16
    int pad;
    int header;
    int headerGap; ///< below the header
    int gutter;
    int glyph;
    int cameraGap; ///< below the frames
    int camera;
    int wordsGap;
    int words;
    int soundGap;
    int sound;
    int lineSlot;
};

constexpr Level levels[] = {
    {CardLevel::Overview, 112, {160, 120, 90}, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
    {CardLevel::Normal, 280, {328, 296, 256}, 8, 20, 6, 24, 20, 6, 18, 5, 56, 6, 18, 28},
    {CardLevel::Large, 440, {536, 472, 380}, 12, 22, 8, 32, 24, 8, 20, 6, 128, 8, 20, 46},
};

constexpr int captionHeight = 24;
constexpr int narrowest = 64;       ///< where there is no room for the smallest card
constexpr double insetShare = 0.36; ///< of the end frame in an overview

struct Shape {
    int column; ///< in Level::usual
    int width;
    int height;
};

Shape shapeOf(std::string_view ratio) {
    const double value = ratioValue(ratio).value_or(16.0 / 9);
    if (value > 1.3)
        return {0, 16, 9};
    return value < 0.77 ? Shape{2, 9, 16} : Shape{1, 1, 1};
}

const Level& levelOf(int zoom) {
    return zoom < levels[1].from ? levels[0] : zoom < levels[2].from ? levels[1] : levels[2];
}

} // namespace

CardLevel levelAt(int zoom) {
    return levelOf(zoom).level;
}

CardGeometry cardGeometry(int wanted, std::string_view ratio) {
    const int zoom = std::clamp(wanted, narrowest, maxZoom);
    const Level& l = levelOf(zoom);
    const Shape shape = shapeOf(ratio);
    const int width = zoom * l.usual[shape.column] / l.usual[0];
    const auto frameHeight = [&](int frameWidth) {
        return frameWidth * shape.height / shape.width;
    };

    CardGeometry g;
    g.level = l.level;
    g.pad = l.pad;
    g.lineSlot = l.lineSlot;
    g.glyph = l.glyph;
    if (l.level == CardLevel::Overview) {
        g.startFrame = {0, 0, width, frameHeight(width)};
        g.caption = {l.pad, g.startFrame.height(), width - 2 * l.pad, captionHeight};
        g.card = {width, g.startFrame.height() + captionHeight};
        const QSize inset(qRound(width * insetShare), qRound(g.startFrame.height() * insetShare));
        g.endFrame = {QPoint(width - inset.width(), g.startFrame.height() - inset.height()), inset};
        return g;
    }
    const int inner = width - 2 * l.pad;
    const int frameWidth = (inner - l.gutter) / 2;
    const QSize frame(frameWidth, frameHeight(frameWidth));
    int y = l.pad;
    const auto row = [&](int height, int gap) {
        const QRect rect(l.pad, y, inner, height);
        y += height + gap;
        return rect;
    };
    g.header = row(l.header, l.headerGap);
    g.startFrame = {QPoint(l.pad, y), frame};
    g.endFrame = {QPoint(width - l.pad - frameWidth, y), frame};
    g.gutter = QRect(g.startFrame.right() + 1, y, inner - 2 * frameWidth, frame.height());
    y += frame.height() + l.cameraGap;
    g.camera = row(l.camera, l.wordsGap);
    g.words = row(l.words, l.soundGap);
    g.sound = row(l.sound, l.pad);
    g.card = {width, y};
    return g;
}

CardGeometry cardGeometryFilling(int wanted, std::string_view ratio, int room, int gap) {
    const int zoom = std::clamp(wanted, minZoom, maxZoom);
    const Level& l = levelOf(zoom);
    const int usual = l.usual[shapeOf(ratio).column];
    const double wish = double(zoom) * usual / l.usual[0];
    const int most = qMax(1, int((room + gap) / (wish + gap)));
    int best = 0;
    double furthest = 1e9;
    for (const int columns : {most, most + 1}) {
        const int width = (room + gap) / columns - gap;
        // Rounded up, so that the card is as wide as this again when its width is rounded down.
        const int filling = (width * l.usual[0] + usual - 1) / usual;
        const double away = width > 0 ? std::abs(std::log(width / wish)) : furthest;
        if (filling < minZoom || filling > maxZoom || &levelOf(filling) != &l || away >= furthest)
            continue;
        best = filling;
        furthest = away;
    }
    if (best == 0)
        best = qMin(zoom, room * l.usual[0] / usual);
    // Not one has room: a level below may have other proportions.
    CardGeometry found = cardGeometry(best, ratio);
    while (found.card.width() > room && best > narrowest)
        found = cardGeometry(--best, ratio);
    return found;
}

} // namespace foreframe
