// The words and sounds of a card: action, dialogue against the clip, chips and the worst finding.
#include "timeline/face_layout.h"

#include "session/strings.h"
#include "theme/severity.h"

namespace foreframe {

namespace {

QString dialogueField(std::size_t index) {
    return QStringLiteral("dialogue[%1].line").arg(index);
}

} // namespace

void FaceLayout::words() {
    const QRect area = m_g.words;
    const int fitting = area.height() / m_g.lineSlot;
    const int shown = qMin(fitting, int(m_card.lines.size()));
    const int hidden = int(m_card.lines.size()) - shown;
    const int top = area.bottom() + 1 - shown * m_g.lineSlot;
    const QRect text(area.x(), area.y(), area.width(), top - area.y());
    if (!m_card.action.isEmpty())
        m_pen.paragraph(text, m_card.action, F::Small, &C::text2, actionPitch);
    else if (m_card.lines.empty())
        // A shot from text shows its action in the picture's place.
        m_pen.paragraph(text,
                        m_card.fromText() && !m_card.picture.isEmpty()
                            ? foreframe::tr("No dialogue")
                            : foreframe::tr("No action yet"),
                        F::Small, &C::text3, actionPitch);
    if (!text.isEmpty())
        spot(text, QStringLiteral("action"));
    for (int i = 0; i < shown; ++i)
        spoken(m_card.lines[std::size_t(i)],
               {area.x(), top + i * m_g.lineSlot, area.width(), m_g.lineSlot}, std::size_t(i),
               i + 1 == shown ? hidden : 0);
}

int FaceLayout::pill(const CardLine& line, const QRect& row) {
    const bool voiced = !line.voice.isEmpty();
    const int signRoom = voiced ? signSize + signGap : 0;
    const QString voice = large() && voiced ? QStringLiteral(" · ") + line.voice : QString();
    const int most = row.width() * 45 / 100;
    const int label = m_pen.widthOf(line.speaker, F::CaptionBold);
    const int more = m_pen.widthOf(voice, F::Caption);
    const int width = qMin(most, pillPad + signRoom + label + more + pillPad + 1);
    const QRect rect(row.x(), row.y(), width, 18);
    plate(rect, 9, voiced ? &C::dialogueTint : nullptr, voiced ? nullptr : &C::lineField,
          voiced ? FacePlate::Edge::None : FacePlate::Edge::Line, true);
    if (voiced)
        m_pen.sign(squareAt(rect.x() + pillPad, rect, signSize), QStringLiteral("voice"),
                   &C::dialogue);
    const int x = rect.x() + pillPad + signRoom;
    const int end = rect.right() + 1 - pillPad;
    const Ink ink = voiced ? &C::dialogue : &C::text2;
    const int behind =
        m_pen.line({x, rect.y(), end - x, rect.height()}, line.speaker, F::CaptionBold, ink);
    m_pen.line({behind, rect.y(), end - behind, rect.height()}, voice, F::Caption, ink);
    return rect.right() + 1 + 6;
}

void FaceLayout::spoken(const CardLine& line, const QRect& slot, std::size_t index, int hidden) {
    const QRect row(slot.x(), slot.y(), slot.width(), 18);
    const int behind = pill(line, row);
    int right = row.right() + 1;
    right = m_pen.lineRight({behind, row.y(), right - behind, row.height()}, line.seconds,
                            line.overrun ? F::CaptionBold : F::Caption,
                            line.overrun ? theme::look(*line.overrun).ink : &C::text2) -
            4;
    if (line.overrun) {
        const theme::SeverityLook look = theme::look(*line.overrun);
        m_pen.sign(squareAt(right - signSize, row, signSize), QLatin1String(look.sign), look.ink);
        right -= signSize + 2;
    }
    right -= 4;
    if (hidden > 0) {
        const QString more =
            hidden == 1 ? foreframe::tr("+1 line") : foreframe::tr("+%1 lines").arg(hidden);
        right = m_pen.lineRight({behind, row.y(), right - behind, row.height()}, more, F::Caption,
                                &C::text3) -
                8;
    }
    if (large()) {
        m_pen.line({behind, row.y(), right - behind, row.height()}, line.delivery, F::Caption,
                   &C::text2);
        m_pen.line({slot.x(), slot.y() + 18, slot.width(), 18}, line.text, F::Body, &C::text);
    } else {
        m_pen.line({behind, row.y(), right - behind, row.height()}, line.text, F::Small, &C::text);
    }
    bar(line, slot.y() + (large() ? 38 : 20));

    QString tip = QStringLiteral("<b>%1</b>").arg(line.speaker.toHtmlEscaped());
    if (!line.voice.isEmpty())
        tip += QStringLiteral(" · ") + line.voice.toHtmlEscaped();
    if (!line.delivery.isEmpty())
        tip += QStringLiteral(" · ") + line.delivery.toHtmlEscaped();
    tip += QStringLiteral("<br>%1<br>%2").arg(line.text.toHtmlEscaped(), line.seconds);
    for (std::size_t i = m_card.lines.size() - std::size_t(hidden); i < m_card.lines.size(); ++i)
        tip +=
            QStringLiteral("<br><b>%1</b> %2")
                .arg(m_card.lines[i].speaker.toHtmlEscaped(), m_card.lines[i].text.toHtmlEscaped());
    m_face.spots.push_back({slot, dialogueField(index), tip, index});
}

void FaceLayout::bar(const CardLine& line, int y) {
    const QRect area = m_g.words;
    const double clip = m_card.seconds;
    const double whole = qMax(clip, line.end);
    if (whole <= 0)
        return;
    const auto x = [&](double at) { return area.x() + qRound(area.width() * at / whole); };
    FaceBar bar;
    bar.track = {area.x(), y, area.width(), 3};
    bar.speech = {x(line.start), y, qMax(3, x(line.end) - x(line.start)), 3};
    if (line.overrun) {
        bar.clipEnd = x(clip);
        bar.overrun = *line.overrun;
    }
    m_face.bars.push_back(bar);
}

int FaceLayout::badge() {
    const QRect row = m_g.sound;
    const int right = row.right() + 1;
    const Badge verdict = badgeOf(m_card);
    if (!m_card.checked)
        return right - 24;
    if (verdict.count == 0) {
        const QRect sign = squareAt(right - 16, row, 14);
        m_pen.sign(sign, verdict.sign, verdict.ink);
        spot(sign, {}, m_card.problems.join(QLatin1Char('\n')));
        return right - 24;
    }
    const QString count = QString::number(verdict.count);
    const int width = pillPad + signSize + signGap + m_pen.widthOf(count, F::CaptionBold) + 7;
    const QRect rect(right - width, row.y() + (row.height() - 18) / 2, width, 18);
    plate(rect, 9, verdict.tint, nullptr, FacePlate::Edge::None);
    m_pen.sign(squareAt(rect.x() + pillPad, rect, signSize), verdict.sign, verdict.ink);
    m_pen.line(rect.adjusted(pillPad + signSize + signGap, 0, 0, 0), count, F::CaptionBold,
               verdict.ink);
    spot(rect, {}, m_card.problems.join(QLatin1Char('\n')));
    return rect.x() - 8;
}

int FaceLayout::chipWidth(const QString& text) const {
    return pillPad + signSize + signGap + m_pen.widthOf(text, F::CaptionMedium) + 8;
}

void FaceLayout::chip(int x, const QString& text, int width, const QString& sign, Ink ink,
                      bool outlined) {
    const QRect row = m_g.sound;
    const QRect rect(x, row.y(), width, row.height());
    plate(rect, row.height() / 2, outlined ? nullptr : &C::slot, outlined ? &C::line : nullptr,
          outlined ? FacePlate::Edge::Line : FacePlate::Edge::None, true);
    int from = rect.x() + 7;
    if (!sign.isEmpty()) {
        m_pen.sign(squareAt(rect.x() + pillPad, rect, signSize), sign, ink);
        from = rect.x() + pillPad + signSize + signGap;
    }
    m_pen.line({from, rect.y(), rect.right() - 6 - from, rect.height()}, text, F::CaptionMedium,
               &C::text2);
}

void FaceLayout::sound() {
    const int end = badge();
    int x = m_g.sound.x();
    spot({x, m_g.sound.y(), end - x, m_g.sound.height()}, QStringLiteral("audio"));
    if (m_card.silent) {
        chip(x, foreframe::tr("Silent"), chipWidth(foreframe::tr("Silent")),
             QStringLiteral("silent"), &C::text3, false);
        return;
    }
    if (m_card.sounds.empty()) {
        const int width = chipWidth(foreframe::tr("Add sound"));
        if (x + width > end)
            return;
        chip(x, foreframe::tr("Add sound"), width, QStringLiteral("plus"), &C::text3, true);
        m_face.buttons.push_back(
            {{x, m_g.sound.y(), width, m_g.sound.height()}, QStringLiteral("audio")});
        return;
    }
    const auto more = [&](std::size_t left) { return QStringLiteral("+%1").arg(left); };
    const auto moreWidth = [&](std::size_t left) {
        return left == 0 ? 0 : 4 + 7 + m_pen.widthOf(more(left), F::CaptionMedium) + 8;
    };
    const auto& sounds = m_card.sounds;
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        const std::size_t left = sounds.size() - i - 1;
        const int room = end - x - moreWidth(left);
        int width = chipWidth(sounds[i].text);
        // Whole chips only; but one at least says what it is.
        if (width > room && i > 0) {
            const int all = moreWidth(left + 1) - 4;
            chip(x, more(left + 1), all, {}, nullptr, false);
            QStringList rest;
            for (std::size_t j = i; j < sounds.size(); ++j)
                rest += sounds[j].text;
            m_face.spots.insert(m_face.spots.end() - 1,
                                {{x, m_g.sound.y(), all, m_g.sound.height()},
                                 QStringLiteral("audio"),
                                 rest.join(QLatin1Char('\n')),
                                 {}});
            return;
        }
        width = qMin(width, room);
        if (width < 30)
            return;
        chip(x, sounds[i].text, width, soundSign(sounds[i].kind), soundInk(sounds[i].kind), false);
        x += width + 4;
    }
}

} // namespace foreframe
