#include "inspector/speech_bar.h"

#include "check/spoken.h"
#include "cost/cost.h"
#include "form/editor.h"
#include "speech/speech.h"
#include "theme/severity.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QPainter>

namespace foreframe {

namespace {

constexpr int barHeight = 3;

class SpeechBar : public form::Editor {
public:
    SpeechBar(std::size_t line, Session& session)
        : m_line(line),
          m_session(session) {
        setFixedHeight(16);
    }

    void present(const form::Shown& shown) override {
        const form::Subject& s = shown.subjects->first();
        const auto times = speakingTimes(*s.shot, *s.cast, s.storyboard->language);
        if (m_line >= times.size())
            return;
        m_time = times[m_line];
        m_clip = clipSeconds(*s.shot, m_session.media());
        m_all = std::max(m_clip, speakingTotal(times));
        const QString said = qt(number(m_time.seconds()));
        m_overrun = m_clip > 0 && m_time.end > m_clip + 0.05 ? spoken::overrun(m_time.end, m_clip)
                                                             : std::nullopt;
        m_words = m_overrun
                      ? foreframe::tr("%1 of %2 s").arg(qt(number(m_time.end)), qt(number(m_clip)))
                      : foreframe::tr("%1 s").arg(said);
        setAccessibleName(foreframe::tr("Speaking time: %1").arg(m_words));
        setToolTip(m_overrun ? foreframe::tr("The clip ends at %1 s, the line at %2 s.")
                                   .arg(qt(number(m_clip)), qt(number(m_time.end)))
                             : foreframe::tr("From %1 s to %2 s of the clip.")
                                   .arg(qt(number(m_time.start)), qt(number(m_time.end))));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const auto& c = theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme::font(theme::Type::Caption));
        const int said = painter.fontMetrics().horizontalAdvance(m_words) + (m_overrun ? 18 : 0);
        const QRect words = rect().adjusted(width() - said, 0, 0, 0);
        const theme::SeverityLook look = theme::look(m_overrun.value_or(Severity::Error));
        painter.setPen(m_overrun ? c.*look.ink : c.text2);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_words);
        if (m_overrun)
            painter.drawPixmap(
                words.left(), 1,
                theme::sign(QLatin1String(look.sign), c.*look.ink, 14, devicePixelRatioF()));
        if (m_all <= 0)
            return;
        const QRectF track(0, (height() - barHeight) / 2.0, words.left() - 8, barHeight);
        const auto at = [&](double seconds) {
            return track.left() + track.width() * seconds / m_all;
        };
        const auto fill = [&](double from, double to, const QBrush& brush) {
            if (to > from)
                painter.fillRect(QRectF(at(from), track.top(), at(to) - at(from), barHeight),
                                 brush);
        };
        fill(0, m_clip > 0 ? m_clip : m_all, c.lineSlot);
        fill(m_time.start, m_overrun ? std::max(m_time.start, m_clip) : m_time.end, c.dialogue);
        if (m_overrun) {
            const double beyond = std::max(m_clip, m_time.start);
            fill(beyond, m_time.end, c.*look.tint);
            fill(beyond, m_time.end, theme::hatch(c.*look.ink));
            painter.fillRect(QRectF(at(m_clip), track.center().y() - 3.5, 1, 7), c.text);
        }
    }

private:
    std::size_t m_line;
    Session& m_session;
    SpokenLine m_time;
    std::optional<Severity> m_overrun; ///< where it ends behind the clip
    double m_clip = 0;
    double m_all = 0;
    QString m_words;
};

} // namespace

form::MakeEditor speechBar(std::size_t line) {
    return [line](Session& session) { return new SpeechBar(line, session); };
}

} // namespace foreframe
