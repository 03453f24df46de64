// One card being laid out: the parts of its face, each in its own rows. For card_face.cpp only; the
// parts are spread over face_frames.cpp and face_words.cpp.
#pragma once
#include "timeline/face_pen.h"

namespace foreframe {

class FaceLayout {
public:
    FaceLayout(const ShotCard& card, const CardGeometry& geometry, const CardFonts& fonts,
               CardFace& face)
        : m_card(card),
          m_g(geometry),
          m_fonts(fonts),
          m_face(face),
          m_pen(face, fonts) {}

    void overview();
    void detailed();

private:
    using C = theme::Colours;
    using F = CardFonts;
    static constexpr int signSize = 12; ///< beside caption type
    static constexpr int pillPad = 6;
    static constexpr int signGap = 4;
    static constexpr int actionPitch = 17; ///< from line to line of what happens

    bool large() const { return m_g.level == CardLevel::Large; }
    void header();
    void frames();
    void textTile();
    void frame(const CardFrame& frame, const QRect& rect, bool start);
    void reference(const QRect& rect);
    void missing(const CardFrame& frame, const QRect& rect);
    /// An empty place that says what belongs there, and takes it with a click.
    void ask(const QRect& rect, const QString& field, const QString& words, const QString& sign,
             Ink edge, Shown shown);
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

} // namespace foreframe
