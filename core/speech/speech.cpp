#include "speech/speech.h"

#include "base/text.h"
#include "speech/pace.h"
#include "speech/syllables.h"

#include <algorithm>

namespace foreframe {

namespace {

using speech::Spoken;

// The shape is measured on synthesised speech, the pace set by K-45: about 2.4 English words and
// 4.5 Chinese characters a second between pauses.
constexpr double perSyllable = 0.182;   // s, English
constexpr double perWord = 0.252;       // s, for the stress on one
constexpr double perCharacter = 0.222;  // s, Chinese
constexpr double perLetter = 0.09;      // s, in alphabets whose syllables are not counted
constexpr double breath = 0.1;          // s, for a line to begin and to end
constexpr double comma = 0.2;           // s
constexpr double sentence = 0.4;        // s
constexpr double betweenSpeakers = 0.3; // s
constexpr double rapDensity = 1.7;
constexpr double singingLength = 1.4;

bool isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// What a text holds, gathered in one pass.
struct Load {
    Spoken english;
    double characters = 0; ///< Chinese
    double others = 0;     ///< letters of other alphabets
    double pauses = 0;     ///< s, between what is said
};

class Reader {
public:
    Reader(std::string_view text, bool chineseDigits)
        : m_text(text),
          m_chineseDigits(chineseDigits) {}

    Load read() {
        while (m_pos < m_text.size()) {
            const char c = m_text[m_pos];
            if (isLatin(c))
                word();
            else if (isDigit(c))
                number();
            else if (static_cast<unsigned char>(c) < 0x80)
                mark(c);
            else
                other();
        }
        return m_load;
    }

private:
    /// A pause only counts where something is said behind it.
    void speak() {
        m_load.pauses += m_pause;
        m_pause = 0;
        m_spoken = true;
    }
    void pause(double seconds) {
        if (m_spoken)
            m_pause = std::max(m_pause, seconds);
    }
    char at(std::size_t pos) const { return pos < m_text.size() ? m_text[pos] : '\0'; }

    void word() {
        speak();
        const std::size_t begin = m_pos;
        for (;;) {
            if (isLatin(at(m_pos)))
                ++m_pos;
            else if (at(m_pos) == '\'' && isLatin(at(m_pos + 1)))
                ++m_pos;
            else if (m_text.substr(m_pos).starts_with("’") && isLatin(at(m_pos + 3)))
                m_pos += 3;
            else
                break;
        }
        m_load.english += speech::englishWord(m_text.substr(begin, m_pos - begin));
    }

    void number() {
        speak();
        const std::size_t begin = m_pos;
        const bool dollars = begin > 0 && m_text[begin - 1] == '$';
        while (isDigit(at(m_pos)) ||
               ((at(m_pos) == ',' || at(m_pos) == '.') && isDigit(at(m_pos + 1))))
            ++m_pos;
        const std::string_view digits = m_text.substr(begin, m_pos - begin);
        const bool percent = at(m_pos) == '%';
        if (m_chineseDigits) {
            const bool year = m_text.substr(m_pos).starts_with("年");
            m_load.characters += speech::chineseNumber(digits, year).syllables;
            m_load.characters += (percent ? 3 : 0) + (dollars ? 2 : 0);
            return;
        }
        m_load.english += speech::englishNumber(digits);
        if (percent || dollars)
            m_load.english += {1, 2};
        if (isLatin(at(m_pos)) && isLatin(at(m_pos + 1)) && !isLatin(at(m_pos + 2)))
            m_pos += 2; // "1st", "22nd"
    }

    void mark(char c) {
        ++m_pos;
        if (c == '.' || c == '!' || c == '?')
            pause(sentence);
        else if (c == ',' || c == ';' || c == ':' || (c == '-' && at(m_pos) == '-') ||
                 (c == '-' && m_pos > 1 && m_text[m_pos - 2] == ' '))
            pause(comma);
    }

    void other() {
        const char32_t c = text::next(m_text, m_pos);
        if (c == U'。' || c == U'！' || c == U'？' || c == U'…')
            pause(sentence);
        else if (c == U'，' || c == U'、' || c == U'；' || c == U'：' || c == U'—' || c == U'–')
            pause(comma);
        else if (text::isWordPart(c)) {
            speak();
            m_load.others += 1;
        } else if (text::isCjk(c) && !(c >= 0x3000 && c <= 0x303F) &&
                   !(c >= 0xFF00 && c <= 0xFFEF)) {
            speak();
            m_load.characters += 1;
        }
    }

    std::string_view m_text;
    bool m_chineseDigits;
    std::size_t m_pos = 0;
    double m_pause = 0;
    bool m_spoken = false;
    Load m_load;
};

double secondsOf(const Load& load, double factor, std::string_view kind) {
    double said = load.english.syllables * perSyllable + load.english.words * perWord +
                  load.characters * perCharacter + load.others * perLetter;
    if (said == 0)
        return 0;
    said += load.english.syllables > 0 ? breath : 0;
    double pauses = load.pauses;
    if (kind == kind::rap) {
        said /= rapDensity;
        pauses = 0; // the beat goes on
    } else if (kind == kind::singing || kind == kind::chorus) {
        said *= singingLength;
    }
    return (said + pauses) * factor;
}

} // namespace

double speakingSeconds(std::string_view line, std::string_view language, std::string_view delivery,
                       std::string_view kind) {
    return secondsOf(Reader(line, language == "zh").read(), speech::paceFactor(delivery), kind);
}

double speakingSeconds(const DialogueLine& line, const Cast& cast, std::string_view language) {
    const Character* speaker = cast.character(line.character);
    const std::string_view tone =
        line.tone.empty() && speaker ? std::string_view(speaker->delivery) : line.tone;
    // Each field speaks for itself; the line's own words outweigh a standing habit.
    const double factor =
        speech::paceFactor(line.pace) * speech::paceFactor(line.emotion) * speech::paceFactor(tone);
    const bool chinese = (line.language.empty() ? language : line.language) == "zh";
    return secondsOf(Reader(line.line, chinese).read(), std::clamp(factor, 0.7, 1.6), line.kind);
}

std::vector<SpokenLine> speakingTimes(const Shot& shot, const Cast& cast,
                                      std::string_view language) {
    std::vector<SpokenLine> times;
    times.reserve(shot.dialogue.size());
    double now = 0;
    const DialogueLine* before = nullptr;
    for (const DialogueLine& line : shot.dialogue) {
        const double seconds = speakingSeconds(line, cast, language);
        const bool another =
            before && (before->character != line.character ||
                       (before->kind == kind::chorus) != (line.kind == kind::chorus));
        if (seconds > 0 && another)
            now += betweenSpeakers;
        times.push_back({now, now + seconds});
        now += seconds;
        if (seconds > 0)
            before = &line;
    }
    return times;
}

double speakingTotal(const std::vector<SpokenLine>& lines) {
    return lines.empty() ? 0 : lines.back().end;
}

} // namespace foreframe
