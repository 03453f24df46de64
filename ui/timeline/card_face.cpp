#include "timeline/card_face.h"

#include "models/film_words.h"
#include "session/strings.h"
#include "timeline/face_pen.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using C = theme::Colours;
using F = CardFonts;

constexpr int signSize = 12; ///< beside caption type
constexpr int pillPad = 6;
constexpr int signGap = 4;

QString tr(const char* text) {
    return QCoreApplication::translate("CardFace", text);
}

Ink modeInk(const ShotCard& card) {
    return card.motion() ? &C::motion : card.fromText() ? &C::t2v : &C::i2v;
}

QString dialogueField(std::size_t index) {
    return QStringLiteral("dialogue[%1].line").arg(index);
}

/// One card being laid out.
class Layout {
public:
    Layout(const ShotCard& card, const CardGeometry& geometry, const CardFonts& fonts,
           CardFace& face)
        : m_card(card),
          m_g(geometry),
          m_fonts(fonts),
          m_face(face),
          m_pen(face, fonts) {}

    void overview();
    void detailed();

private:
    bool large() const { return m_g.level == CardLevel::Large; }
    void header();
    void frames();
    void textTile();
    void frame(const CardFrame& frame, const QRect& rect, bool start);
    void reference(const QRect& rect);
    void missing(const CardFrame& frame, const QRect& rect);
    void ask(const QRect& rect, const QString& words, const QString& sign, Ink edge, Shown shown);
    void plate(const QRect& rect, int radius, Ink fill, Ink edge, FacePlate::Edge kind,
               bool quiet = false);
    void camera();
    void words();
    void spoken(const CardLine& line, const QRect& slot, std::size_t index, int hidden);
    int pill(const CardLine& line, const QRect& row);
    void bar(const CardLine& line, int y);
    void sound();
    int badge();
    int chipWidth(const QString& text) const;
    void chip(int x, const QString& text, int width, const QString& sign, Ink ink, bool outlined);
    void spot(const QRect& rect, const QString& field, const QString& tip = {});

    const ShotCard& m_card;
    const CardGeometry& m_g;
    const CardFonts& m_fonts;
    CardFace& m_face;
    FacePen m_pen;
};

void Layout::spot(const QRect& rect, const QString& field, const QString& tip) {
    m_face.spots.push_back({rect, field, tip});
}

void Layout::plate(const QRect& rect, int radius, Ink fill, Ink edge, FacePlate::Edge kind,
                   bool quiet) {
    m_face.plates.push_back({rect, radius, fill, edge, kind, quiet, Shown::Always});
}

void Layout::overview() {
    const QRect picture = m_g.startFrame;
    QString sign;
    if (m_card.start.kind == CardFrame::Kind::Picture)
        m_face.pictures.push_back({picture, m_card.start.path, true, false});
    else
        sign = m_card.fromText()                                 ? QStringLiteral("text")
               : m_card.start.kind == CardFrame::Kind::Missing   ? QStringLiteral("broken")
               : m_card.start.kind == CardFrame::Kind::Described ? QStringLiteral("pencil")
                                                                 : QStringLiteral("image");
    if (!sign.isEmpty()) {
        m_face.pictures.push_back({picture, {}, true, false});
        m_pen.sign(squareIn(picture, 16), sign, &C::text3);
    }
    spot(picture, QStringLiteral("startFrame"));
    if (m_card.end.kind == CardFrame::Kind::Picture && !m_card.motion()) {
        m_face.pictures.push_back({m_g.endFrame, m_card.end.path, false, true});
        spot(m_g.endFrame, QStringLiteral("endFrame"));
    }

    const QRect row = m_g.caption;
    int right = m_pen.lineRight(row, m_card.length, F::Caption, &C::text2) - 6;
    if (m_card.findings.total() > 0) {
        const Badge verdict = badgeOf(m_card.findings);
        m_pen.sign(squareAt(right - 14, row, 14), verdict.sign, verdict.ink);
        spot({right - 16, row.y(), 18, row.height()}, {}, worstFinding(m_card.findings));
        right -= 14 + 4;
    }
    const int behind = m_pen.line({row.x(), row.y(), right - row.x(), row.height()}, m_card.slate,
                                  F::SmallBold, &C::text) +
                       6;
    m_face.title = {behind, row.y(), right - behind, row.height()};
    constexpr int withTitle = 150; // below, a title would be all ellipsis
    if (m_g.card.width() >= withTitle)
        m_pen.line(m_face.title, m_card.title.isEmpty() ? tr("Untitled") : m_card.title, F::Small,
                   m_card.title.isEmpty() ? &C::text3 : &C::text2);
    else
        spot({0, row.y(), right, row.height()}, {}, m_card.title);
}

void Layout::detailed() {
    header();
    frames();
    camera();
    words();
    sound();
}

void Layout::header() {
    const QRect row = m_g.header;
    const QRect status = squareAt(row.x(), row, 14);
    const FaceStatus shown = statusOf(m_card.status);
    m_pen.sign(status, shown.sign, shown.ink);
    spot(status, QStringLiteral("status"), words::statusName(m_card.status));

    const auto before = [&row](int right) {
        return QRect(row.x(), row.y(), right - row.x(), row.height());
    };
    int right = row.right() + 1;
    if (large() && !m_card.cost.isEmpty())
        right = m_pen.lineRight(row, m_card.cost, F::Small, &C::text3) - 6;
    right = m_pen.lineRight(before(right), m_card.length, F::SmallMedium, &C::text) - 6;
    right = m_pen.lineRight(before(right), words::modeShort(m_card.mode), F::CaptionBold,
                            modeInk(m_card)) -
            6;
    m_face.menu = squareAt(right - 18, row, 20);
    m_pen.sign(squareIn(m_face.menu, 16), QStringLiteral("more"), &C::text2, Shown::Hovered);
    right = m_face.menu.x() - 4;

    const int slate = row.x() + 20;
    const int title = m_pen.line({slate, row.y(), right - slate, row.height()}, m_card.slate,
                                 F::BodyBold, &C::text) +
                      8;
    m_face.title = {title, row.y(), right - title, row.height()};
    const bool named = !m_card.title.isEmpty();
    m_pen.line(m_face.title, named ? m_card.title : tr("Untitled"), F::Body,
               named ? &C::text : &C::text3);
    spot(m_face.title, QStringLiteral("title"));
}

void Layout::frames() {
    if (m_card.fromText() && m_card.start.kind != CardFrame::Kind::Picture) {
        textTile();
        return;
    }
    frame(m_card.start, m_g.startFrame, true);
    if (m_card.motion())
        reference(m_g.endFrame);
    else
        frame(m_card.end, m_g.endFrame, false);
    const QRect glyph = squareIn(m_g.gutter, m_g.glyph);
    if (m_card.motion())
        m_pen.sign(squareIn(m_g.gutter, 16), QStringLiteral("film"), &C::text2);
    else
        m_face.signs.push_back({glyph, qt(m_card.move), &C::text, true, Shown::Always});
    spot(m_g.gutter, QStringLiteral("camera.move"), m_card.camera);

    if (!m_card.chainedTo.isEmpty()) {
        const int width =
            6 + signSize + signGap + m_pen.widthOf(m_card.chainedTo, F::CaptionMedium) + 6;
        m_face.tags.push_back({{m_g.startFrame.topLeft() + QPoint(4, 4), QSize(width, 18)},
                               QStringLiteral("link"),
                               m_card.chainedTo});
    }
}

void Layout::textTile() {
    const QRect tile = m_g.tile();
    plate(tile, 4, &C::slot, &C::line, FacePlate::Edge::Line);
    const QRect label(tile.x() + 8, tile.y() + 6, tile.width() - 16, 14);
    m_pen.sign(squareAt(label.x(), label, signSize), QStringLiteral("text"), &C::text3);
    m_pen.line(label.adjusted(signSize + signGap, 0, 0, 0), tr("From text"), F::Caption, &C::text3);
    const int glyphRoom = m_g.glyph + 16;
    m_pen.paragraph({tile.x() + 8, label.bottom() + 3, tile.width() - 16 - glyphRoom,
                     tile.bottom() - label.bottom() - 6},
                    m_card.picture, F::Small, &C::text2, 17);
    const QRect glyph(tile.right() - 8 - m_g.glyph, tile.y() + (tile.height() - m_g.glyph) / 2,
                      m_g.glyph, m_g.glyph);
    m_face.signs.push_back({glyph, qt(m_card.move), &C::text, true, Shown::Always});
    spot(glyph, QStringLiteral("camera.move"), m_card.camera);
    spot(tile, QStringLiteral("action"));
}

void Layout::frame(const CardFrame& frame, const QRect& rect, bool start) {
    spot(rect, start ? QStringLiteral("startFrame") : QStringLiteral("endFrame"));
    switch (frame.kind) {
    case CardFrame::Kind::Picture:
        m_face.pictures.push_back({rect, frame.path, false, false});
        break;
    case CardFrame::Kind::Described: {
        plate(rect, 4, &C::slot, &C::line, FacePlate::Edge::Line);
        const QRect label(rect.x() + 6, rect.y() + 5, rect.width() - 12, 14);
        m_pen.sign(squareAt(label.x(), label, signSize), QStringLiteral("pencil"), &C::text3);
        m_pen.line(label.adjusted(signSize + signGap, 0, 0, 0), tr("Described"), F::Caption,
                   &C::text3);
        m_pen.paragraph(
            {label.x(), label.bottom() + 3, label.width(), rect.bottom() - label.bottom() - 6},
            frame.text, F::Caption, &C::text2, 14);
        break;
    }
    case CardFrame::Kind::Missing:
        missing(frame, rect);
        break;
    case CardFrame::Kind::Empty:
        if (!start)
            ask(rect, tr("End frame"), QStringLiteral("plus"), &C::lineSlot, Shown::Active);
        else if (!m_card.chainedTo.isEmpty())
            ask(rect, tr("Last frame of %1").arg(m_card.chainedTo), QStringLiteral("link"),
                &C::lineStrong, Shown::Always);
        else
            ask(rect, m_card.motion() ? tr("Character image") : tr("Start frame"),
                QStringLiteral("plus"), &C::lineStrong, Shown::Always);
        break;
    }
}

void Layout::ask(const QRect& rect, const QString& words, const QString& sign, Ink edge,
                 Shown shown) {
    plate(rect, 4, nullptr, edge, FacePlate::Edge::Dash);
    const QRect both(rect.x(), rect.y() + (rect.height() - 36) / 2, rect.width(), 36);
    m_pen.sign({both.x() + (both.width() - 16) / 2, both.y(), 16, 16}, sign, &C::text3, shown);
    m_pen.lineCentred({both.x() + 4, both.y() + 20, both.width() - 8, 16}, words, F::Caption,
                      &C::text3, shown);
}

void Layout::missing(const CardFrame& frame, const QRect& rect) {
    plate(rect, 4, &C::slot, &C::error, FacePlate::Edge::Dash);
    const QRect all(rect.x() + 4, rect.y() + (rect.height() - 48) / 2, rect.width() - 8, 48);
    m_pen.sign({all.x() + (all.width() - 16) / 2, all.y(), 16, 16}, QStringLiteral("broken"),
               &C::error);
    m_pen.lineCentred({all.x(), all.y() + 18, all.width(), 14}, frame.text, F::Caption, &C::error);
    m_pen.lineCentred({all.x(), all.y() + 34, all.width(), 14}, tr("Relink…"), F::CaptionBold,
                      &C::error);
    m_face.relink = {all.x(), all.y() + 32, all.width(), 18};
}

void Layout::reference(const QRect& rect) {
    spot(rect, QStringLiteral("motion.video"), m_card.end.text);
    if (m_card.end.kind == CardFrame::Kind::Missing)
        return missing(m_card.end, rect);
    if (m_card.end.kind == CardFrame::Kind::Empty)
        return ask(rect, tr("Motion video"), QStringLiteral("film"), &C::lineStrong, Shown::Always);
    plate(rect, 4, &C::slot, &C::line, FacePlate::Edge::Line);
    m_pen.sign(squareIn(rect, 24), QStringLiteral("film"), &C::text3);
    if (m_card.referenceLength.isEmpty())
        return;
    const int width =
        6 + signSize + signGap + m_pen.widthOf(m_card.referenceLength, F::CaptionMedium) + 6;
    m_face.tags.push_back({{rect.right() - 3 - width, rect.bottom() - 3 - 18, width, 18},
                           QStringLiteral("film"),
                           m_card.referenceLength});
}

void Layout::camera() {
    const QRect row = m_g.camera;
    QString right = m_card.sizes;
    if (large() && !m_card.angle.isEmpty())
        right += (right.isEmpty() ? QString() : QStringLiteral(" · ")) + m_card.angle;
    const QRect half(row.x() + row.width() / 2, row.y(), row.width() - row.width() / 2,
                     row.height());
    int edge = row.right() + 1;
    if (!right.isEmpty())
        edge = m_pen.lineRight(half, right, F::Caption, &C::text2) - 8;
    const bool directed = !m_card.move.empty() || m_card.motion();
    const int behind = m_pen.line({row.x(), row.y(), edge - row.x(), row.height()}, m_card.camera,
                                  !directed ? F::Small
                                  : large() ? F::BodyMedium
                                            : F::SmallMedium,
                                  directed ? &C::text : &C::text2) +
                       8;
    if (large() && edge - behind > 40)
        m_pen.line({behind, row.y(), edge - behind, row.height()}, m_card.reason, F::Small,
                   &C::text2);
    spot(row, QStringLiteral("camera.move"));
}

void Layout::words() {
    const QRect area = m_g.words;
    const int fitting = area.height() / m_g.lineSlot;
    const int shown = qMin(fitting, int(m_card.lines.size()));
    const int hidden = int(m_card.lines.size()) - shown;
    const int top = area.bottom() + 1 - shown * m_g.lineSlot;
    const QRect text(area.x(), area.y(), area.width(), top - area.y());
    if (!m_card.action.isEmpty())
        m_pen.paragraph(text, m_card.action, F::Small, &C::text2, 17);
    else if (m_card.lines.empty())
        m_pen.paragraph(text, m_card.fromText() ? tr("No dialogue") : tr("No action yet"), F::Small,
                        &C::text3, 17);
    if (!text.isEmpty())
        spot(text, QStringLiteral("action"));
    for (int i = 0; i < shown; ++i)
        spoken(m_card.lines[std::size_t(i)],
               {area.x(), top + i * m_g.lineSlot, area.width(), m_g.lineSlot}, std::size_t(i),
               i + 1 == shown ? hidden : 0);
}

int Layout::pill(const CardLine& line, const QRect& row) {
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

void Layout::spoken(const CardLine& line, const QRect& slot, std::size_t index, int hidden) {
    const QRect row(slot.x(), slot.y(), slot.width(), 18);
    const int behind = pill(line, row);
    int right = row.right() + 1;
    right = m_pen.lineRight({behind, row.y(), right - behind, row.height()}, line.seconds,
                            line.tooLong ? F::CaptionBold : F::Caption,
                            line.tooLong ? &C::error : &C::text2) -
            4;
    if (line.tooLong) {
        m_pen.sign(squareAt(right - signSize, row, signSize), QStringLiteral("error"), &C::error);
        right -= signSize + 2;
    }
    right -= 4;
    if (hidden > 0) {
        const QString more = hidden == 1 ? tr("+1 line") : tr("+%1 lines").arg(hidden);
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
    spot(slot, dialogueField(index), tip);
}

void Layout::bar(const CardLine& line, int y) {
    const QRect area = m_g.words;
    const double clip = m_card.seconds;
    const double whole = qMax(clip, line.end);
    if (whole <= 0)
        return;
    const auto x = [&](double at) { return area.x() + qRound(area.width() * at / whole); };
    FaceBar bar;
    bar.track = {area.x(), y, area.width(), 3};
    bar.speech = {x(line.start), y, qMax(3, x(line.end) - x(line.start)), 3};
    if (line.tooLong)
        bar.clipEnd = x(clip);
    m_face.bars.push_back(bar);
}

int Layout::badge() {
    const QRect row = m_g.sound;
    const int right = row.right() + 1;
    const Badge verdict = badgeOf(m_card.findings);
    if (verdict.count == 0) {
        m_pen.sign(squareAt(right - 16, row, 14), verdict.sign, verdict.ink);
        return right - 24;
    }
    const QString count = QString::number(verdict.count);
    const int width = pillPad + signSize + signGap + m_pen.widthOf(count, F::CaptionBold) + 7;
    const QRect rect(right - width, row.y() + (row.height() - 18) / 2, width, 18);
    plate(rect, 9, verdict.tint, nullptr, FacePlate::Edge::None);
    m_pen.sign(squareAt(rect.x() + pillPad, rect, signSize), verdict.sign, verdict.ink);
    m_pen.line(rect.adjusted(pillPad + signSize + signGap, 0, 0, 0), count, F::CaptionBold,
               verdict.ink);
    spot(rect, {}, worstFinding(m_card.findings));
    return rect.x() - 8;
}

int Layout::chipWidth(const QString& text) const {
    return pillPad + signSize + signGap + m_pen.widthOf(text, F::CaptionMedium) + 8;
}

void Layout::chip(int x, const QString& text, int width, const QString& sign, Ink ink,
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

void Layout::sound() {
    const int end = badge();
    int x = m_g.sound.x();
    spot({x, m_g.sound.y(), end - x, m_g.sound.height()}, QStringLiteral("audio"));
    if (m_card.silent) {
        chip(x, tr("Silent"), chipWidth(tr("Silent")), QStringLiteral("silent"), &C::text3, false);
        return;
    }
    if (m_card.sounds.empty()) {
        const int width = chipWidth(tr("Add sound"));
        if (x + width <= end)
            chip(x, tr("Add sound"), width, QStringLiteral("plus"), &C::text3, true);
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
                                 rest.join(QLatin1Char('\n'))});
            return;
        }
        width = qMin(width, room);
        if (width < 30)
            return;
        chip(x, sounds[i].text, width, soundSign(sounds[i].kind), soundInk(sounds[i].kind), false);
        x += width + 4;
    }
}

} // namespace

CardFonts::CardFonts() {
    using theme::Type;
    const std::pair<Type, int> roles[] = {
        {Type::Caption, 400}, {Type::Caption, 500}, {Type::Caption, 600},
        {Type::Small, 400},   {Type::Small, 500},   {Type::Small, 600},
        {Type::Body, 400},    {Type::Body, 500},    {Type::Body, 600}};
    for (const auto& [type, weight] : roles) {
        m_fonts.push_back(theme::font(type, weight));
        m_metrics.emplace_back(m_fonts.back());
    }
}

const FaceSpot* CardFace::spotAt(const QPoint& at) const {
    for (const FaceSpot& spot : spots)
        if (spot.rect.contains(at))
            return &spot;
    return nullptr;
}

QString CardFace::tipAt(const QPoint& at) const {
    const FaceSpot* spot = spotAt(at);
    if (spot && !spot->tip.isEmpty())
        return spot->tip;
    for (const FaceText& text : texts)
        if (!text.whole.isEmpty() && text.rect.contains(at))
            return text.whole;
    return {};
}

CardFace layoutCard(const ShotCard& card, const CardGeometry& geometry, const CardFonts& fonts) {
    CardFace face;
    face.size = geometry.card;
    face.startFrame = card.fromText() ? geometry.tile() : geometry.startFrame;
    face.endFrame = geometry.endFrame;
    Layout layout(card, geometry, fonts, face);
    if (geometry.level == CardLevel::Overview)
        layout.overview();
    else
        layout.detailed();
    return face;
}

Badge badgeOf(const Count& count) {
    const int total = count.total();
    if (count.errors > 0)
        return {QStringLiteral("error"), &C::error, &C::errorTint, total};
    if (count.warnings > 0)
        return {QStringLiteral("warning"), &C::warning, &C::warningTint, total};
    if (count.advice > 0)
        return {QStringLiteral("advice"), &C::advice, &C::adviceTint, total};
    return {QStringLiteral("ok"), &C::ok, &C::okTint, 0};
}

FaceStatus statusOf(const std::string& word) {
    if (word == status::ready)
        return {QStringLiteral("status-ready"), &C::statusReady};
    if (word == status::generated)
        return {QStringLiteral("status-generated"), &C::statusGenerated};
    if (word == status::approved)
        return {QStringLiteral("status-approved"), &C::statusApproved};
    return {QStringLiteral("status-draft"), &C::statusDraft};
}

Ink soundInk(CardSound::Kind kind) {
    switch (kind) {
    case CardSound::Kind::Effect:
        return &C::effect;
    case CardSound::Kind::Music:
        return &C::music;
    case CardSound::Kind::Reference:
        return &C::motion;
    case CardSound::Kind::Ambient:
        break;
    }
    return &C::ambient;
}

QString soundSign(CardSound::Kind kind) {
    switch (kind) {
    case CardSound::Kind::Effect:
        return QStringLiteral("effect");
    case CardSound::Kind::Music:
        return QStringLiteral("music");
    case CardSound::Kind::Reference:
        return QStringLiteral("film");
    case CardSound::Kind::Ambient:
        break;
    }
    return QStringLiteral("ambient");
}

} // namespace foreframe
