#include "timeline/card_face.h"

#include "models/film_words.h"
#include "session/strings.h"
#include "theme/severity.h"
#include "timeline/face_layout.h"

#include <algorithm>

namespace foreframe {

namespace {

using C = theme::Colours;

Ink modeInk(const ShotCard& card) {
    return card.motion() ? &C::motion : card.fromText() ? &C::t2v : &C::i2v;
}

template <class Piece>
const Piece* firstAt(const std::vector<Piece>& pieces, const QPoint& at) {
    const auto found = std::find_if(pieces.begin(), pieces.end(),
                                    [&at](const Piece& piece) { return piece.rect.contains(at); });
    return found == pieces.end() ? nullptr : &*found;
}

} // namespace

void FaceLayout::spot(const QRect& rect, const QString& field, const QString& tip) {
    m_face.spots.push_back({rect, field, tip, {}});
}

void FaceLayout::plate(const QRect& rect, int radius, Ink fill, Ink edge, FacePlate::Edge kind,
                       bool quiet) {
    m_face.plates.push_back({rect, radius, fill, edge, kind, quiet, Shown::Always});
}

void FaceLayout::overview() {
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
    // The slate stays; where it would not, the seconds go.
    const int verdictRoom = m_card.findings.total() > 0 ? 14 + 4 : 0;
    int right = row.right() + 1;
    if (m_pen.widthOf(m_card.slate, F::SmallBold) + 6 + verdictRoom +
            m_pen.widthOf(m_card.length, F::Caption) <=
        row.width())
        right = m_pen.lineRight(row, m_card.length, F::Caption, &C::text2) - 6;
    if (m_card.findings.total() > 0) {
        const Badge verdict = badgeOf(m_card);
        m_pen.sign(squareAt(right - 14, row, 14), verdict.sign, verdict.ink);
        spot({right - 16, row.y(), 18, row.height()}, {}, m_card.problems.join(QLatin1Char('\n')));
        right -= 14 + 4;
    }
    const int behind = m_pen.line({row.x(), row.y(), right - row.x(), row.height()}, m_card.slate,
                                  F::SmallBold, &C::text) +
                       6;
    m_face.title = {behind, row.y(), right - behind, row.height()};
    constexpr int withTitle = 150; // below, a title would be all ellipsis
    if (m_g.card.width() >= withTitle)
        m_pen.line(m_face.title, m_card.title.isEmpty() ? foreframe::tr("Untitled") : m_card.title,
                   F::Small, m_card.title.isEmpty() ? &C::text3 : &C::text2);
    else
        spot({0, row.y(), right, row.height()}, {}, m_card.title);
}

void FaceLayout::detailed() {
    header();
    frames();
    camera();
    words();
    sound();
}

void FaceLayout::header() {
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
    const int mode = m_pen.lineRight(before(right), words::modeShort(m_card.mode), F::CaptionBold,
                                     modeInk(m_card));
    spot({mode, row.y(), right - mode, row.height()}, QStringLiteral("mode"),
         words::modeName(m_card.mode));
    right = mode - 6;
    m_face.menu = squareAt(right - 18, row, 20);
    m_pen.sign(squareIn(m_face.menu, 16), QStringLiteral("more"), &C::text2, Shown::Hovered);
    right = m_face.menu.x() - 4;

    const int slate = row.x() + 20;
    const int title = m_pen.line({slate, row.y(), right - slate, row.height()}, m_card.slate,
                                 F::BodyBold, &C::text) +
                      8;
    m_face.title = {title, row.y(), right - title, row.height()};
    const bool named = !m_card.title.isEmpty();
    m_pen.line(m_face.title, named ? m_card.title : foreframe::tr("Untitled"), F::Body,
               named ? &C::text : &C::text3);
    // Where the dialogue leaves no room for what happens, the title tells it.
    const int lines = qMin(m_g.words.height() / m_g.lineSlot, int(m_card.lines.size()));
    const bool crowded = m_g.words.height() - lines * m_g.lineSlot < actionPitch;
    spot(m_face.title, QStringLiteral("title"),
         !crowded || m_card.action.isEmpty()
             ? QString()
             : QStringList{m_card.title, m_card.action}.join(QLatin1Char('\n')).trimmed());
}

void FaceLayout::camera() {
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
    m_shaped.resize(m_fonts.size());
}

CardFonts::Shaped CardFonts::shaped(const QString& text, Role role) const {
    constexpr qsizetype most = 2000;
    auto& known = m_shaped[std::size_t(role)];
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    if (known.size() >= most)
        known.clear();
    Shaped fresh;
    fresh.text = QStaticText(text);
    fresh.text.setTextFormat(Qt::PlainText);
    fresh.text.prepare({}, font(role));
    fresh.width = qCeil(fresh.text.size().width());
    return *known.insert(text, fresh);
}

std::optional<std::size_t> CardFace::lineAt(const QPoint& at) const {
    const FaceSpot* spot = spotAt(at);
    return spot ? spot->line : std::nullopt;
}

const FaceSpot* CardFace::spotAt(const QPoint& at) const {
    return firstAt(spots, at);
}

const FaceSpot* CardFace::buttonAt(const QPoint& at) const {
    return firstAt(buttons, at);
}

const FaceLink* CardFace::relinkAt(const QPoint& at) const {
    return firstAt(relinks, at);
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
    face.offer = geometry.level == CardLevel::Overview ? geometry.caption : geometry.sound;
    FaceLayout layout(card, geometry, fonts, face);
    if (geometry.level == CardLevel::Overview)
        layout.overview();
    else
        layout.detailed();
    return face;
}

Badge badgeOf(const ShotCard& card) {
    const Count& count = card.findings;
    if (card.blank)
        return {QStringLiteral("status-draft"), &C::text3, &C::slot, 0};
    for (const auto& [severity, many] :
         {std::pair(Severity::Error, count.errors), std::pair(Severity::Warning, count.warnings),
          std::pair(Severity::Advice, count.advice)})
        if (many > 0) {
            const theme::SeverityLook look = theme::look(severity);
            return {QLatin1String(look.sign), look.ink, look.tint, many};
        }
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
