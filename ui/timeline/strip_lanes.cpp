// What is heard along the strip: a lane for each speaker, one for each kind of sound.
#include "models/film_words.h"
#include "theme/severity.h"
#include "theme/signs.h"
#include "timeline/strip_card.h"
#include "timeline/strip_view.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace foreframe {

namespace {

constexpr int barTop = 42; ///< of a line's time, in its lane
constexpr int barHeight = 6;
constexpr int textPitch = 15;

void bar(QPainter& painter, const QRect& rect, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, 3, 3);
}

/// One line where it fits, else two, the second one cut.
QStringList broken(const QString& text, const QFont& font, const QFontMetrics& metrics, int room) {
    if (metrics.horizontalAdvance(text) <= room)
        return {text};
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(room);
    layout.endLayout();
    const int end = first.textLength();
    if (room < 60 || end >= text.size())
        return {metrics.elidedText(text, Qt::ElideRight, room)};
    return {text.left(end).trimmed(), metrics.elidedText(text.mid(end), Qt::ElideRight, room)};
}

QString spokenFor(const ShotCard& card, const CardLine& line) {
    return line.overrun
               ? StripView::tr("%1, %2 too long")
                     .arg(words::inSeconds(line.end), words::inSeconds(line.end - card.seconds))
               : line.seconds;
}

QStringList soundsOf(const ShotCard& card, CardSound::Kind kind) {
    QStringList texts;
    if (!card.silent)
        for (const CardSound& sound : card.sounds)
            if (sound.kind == kind)
                texts += sound.text;
    return texts;
}

} // namespace

void StripView::paintLanes(QPainter& painter, const std::vector<StripLayout::Shot>& shots,
                           Layer layer) const {
    const theme::Colours& c = theme::colours();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rule = [&](const QRect& rect) {
        if (layer == Layer::Below)
            painter.fillRect(rect, c.line);
    };
    for (const Lane& lane : m_lanes) {
        const int top = lane.top - scrolled().y();
        rule({0, top, viewport()->width(), 1});
        for (const auto& shot : shots) {
            rule({shot.x - StripLayout::apart - scrolled().x(), top, 1, lane.height});
            lane.kind ? paintSounds(painter, lane, shot, layer)
                      : paintSpeech(painter, lane, shot, layer);
        }
    }
    rule({0, m_bottom - scrolled().y(), viewport()->width(), 1});
}

void StripView::paintSpeech(QPainter& painter, const Lane& lane, const StripLayout::Shot& shot,
                            Layer layer) const {
    const theme::Colours& c = theme::colours();
    const ShotCard& card = film().card(film().rowOf(shot.place));
    const QFontMetrics& metrics = fonts().metrics(CardFonts::Caption);
    const int left = shot.x - scrolled().x();
    const int right = left + shot.width - StripLayout::apart;
    const int y = lane.top - scrolled().y() + barTop;
    bool track = false;
    int taken = left; // by the words before
    for (const CardLine& line : card.lines) {
        if (line.speaker != lane.name)
            continue;
        const int from = qMin(right, left + qRound(line.start * m_layout.pxPerSecond()));
        if (layer == Layer::Below) {
            if (!track)
                bar(painter, {left, y, right - left, barHeight}, c.line);
            track = true;
            const int to = qMin(right, left + qRound(line.end * m_layout.pxPerSecond()));
            bar(painter, {from, y, qMax(3, to - from), barHeight}, c.dialogue);
            if (line.overrun) { // what does not fit has no room: the end of the bar says it
                const QRect end(right - 12, y, 12, barHeight);
                const theme::SeverityLook look = theme::look(*line.overrun);
                painter.fillRect(end, c.*look.tint);
                painter.fillRect(end, theme::hatch(c.*look.ink));
            }
            continue;
        }
        const int x = qMax(from, taken);
        const int room = right - x;
        if (room < 16)
            continue;
        painter.setFont(fonts().font(CardFonts::Caption));
        painter.setPen(c.text);
        const QStringList rows = broken(line.text, painter.font(), metrics, room);
        for (int i = 0; i < rows.size(); ++i)
            painter.drawText(QRect(x, y - 4 - int(rows.size() - i) * textPitch, room, textPitch),
                             Qt::AlignVCenter, rows[i]);
        painter.setPen(line.overrun ? c.*theme::look(*line.overrun).ink : c.text2);
        const QString seconds = spokenFor(card, line);
        painter.drawText(QRect(x, y + barHeight + 2, room, 16), Qt::AlignVCenter,
                         metrics.elidedText(seconds, Qt::ElideRight, room));
        int widest = metrics.horizontalAdvance(seconds);
        for (const QString& row : rows)
            widest = qMax(widest, metrics.horizontalAdvance(row));
        taken = x + widest + 8;
    }
}

void StripView::paintSounds(QPainter& painter, const Lane& lane, const StripLayout::Shot& shot,
                            Layer layer) const {
    const theme::Colours& c = theme::colours();
    const QStringList texts = soundsOf(film().card(film().rowOf(shot.place)), *lane.kind);
    if (texts.isEmpty())
        return;
    const QColor& ink = c.*soundInk(*lane.kind);
    const QColor& tint = *lane.kind == CardSound::Kind::Effect  ? c.effectTint
                         : *lane.kind == CardSound::Kind::Music ? c.musicTint
                                                                : c.ambientTint;
    const QRect rect(shot.x - scrolled().x(), lane.top - scrolled().y() + 9,
                     shot.width - StripLayout::apart, 30);
    if (layer == Layer::Below) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(rect, 3, 3);
        painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), ink);
        return;
    }
    const QRect text = rect.adjusted(28, 0, -6, 0);
    if (text.width() < 8)
        return;
    painter.drawPixmap(rect.topLeft() + QPoint(10, 9),
                       theme::sign(soundSign(*lane.kind), ink, 12, devicePixelRatioF()));
    constexpr int readable = 24; // px; less would be all ellipsis
    if (text.width() < readable)
        return;
    painter.setFont(fonts().font(CardFonts::CaptionMedium));
    painter.setPen(ink);
    painter.drawText(
        text, Qt::AlignVCenter,
        fonts()
            .metrics(CardFonts::CaptionMedium)
            .elidedText(texts.join(QStringLiteral(" · ")), Qt::ElideRight, text.width()));
}

void StripView::paintHeads(QPainter& painter) const {
    const theme::Colours& c = theme::colours();
    painter.fillRect(QRect(0, 0, StripLayout::head, viewport()->height()), c.panel);
    painter.fillRect(QRect(StripLayout::head - 1, 0, 1, viewport()->height()), c.line);
    const auto say = [&](const QRect& rect, const QString& text, CardFonts::Role font,
                         const QColor& ink) {
        painter.setFont(fonts().font(font));
        painter.setPen(ink);
        painter.drawText(rect, Qt::AlignVCenter,
                         fonts().metrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    const int top = StripLayout::cardTop - scrolled().y();
    say({12, top, 100, 18}, tr("Picture"), CardFonts::SmallBold, c.text);
    const int shots = film().shotCount();
    say({12, top + 18, 100, 16},
        (shots == 1 ? tr("1 shot") : tr("%1 shots").arg(QLocale().toString(shots))) +
            QStringLiteral(", ") + words::clock(m_layout.seconds()),
        CardFonts::Caption, c.text2);
    for (const Lane& lane : m_lanes) {
        const QRect row(0, lane.top - scrolled().y(), StripLayout::head, lane.height);
        painter.fillRect(QRect(0, row.y(), StripLayout::head - 1, 1), c.line);
        const QString sign = lane.kind ? soundSign(*lane.kind) : QStringLiteral("dialogue");
        const QColor& ink = lane.kind ? c.*soundInk(*lane.kind) : c.dialogue;
        painter.drawPixmap(QPoint(12, row.center().y() - 7),
                           theme::sign(sign, ink, 14, devicePixelRatioF()));
        say({34, row.y(), StripLayout::head - 40, row.height()}, lane.name, CardFonts::Small,
            c.text);
    }
    painter.fillRect(QRect(0, m_bottom - scrolled().y(), StripLayout::head - 1, 1), c.line);
}

QString StripView::tipAt(const QPoint& point) const {
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane& each) {
        return point.y() >= each.top && point.y() < each.top + each.height;
    });
    if (lane == m_lanes.end())
        return TimelineView::tipAt(point);
    if (point.x() - scrolled().x() < StripLayout::head)
        return lane->name;
    const auto place = m_layout.shotAt(point.x());
    if (!place)
        return {};
    const ShotCard& card = film().card(film().rowOf(*place));
    if (lane->kind)
        return soundsOf(card, *lane->kind).join(QLatin1Char('\n'));
    QStringList said;
    for (const CardLine& line : card.lines)
        if (line.speaker == lane->name)
            said += QStringList{line.text, spokenFor(card, line)};
    return said.join(QLatin1Char('\n'));
}

} // namespace foreframe
