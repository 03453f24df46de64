#include "check/words.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace foreframe {

namespace {

constexpr std::uint64_t seed = 14695981039346656037ULL;

/// ASCII letters in lower case and digits; 0: neither.
constexpr std::array<unsigned char, 256> letters = [] {
    std::array<unsigned char, 256> table{};
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        table[c] = table[c - 'a' + 'A'] = c;
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = c;
    return table;
}();

/// FNV-1a: one multiplication a letter, and a word's key can be made while it is being read.
constexpr std::uint64_t mix(std::uint64_t key, unsigned char lower) {
    return (key ^ lower) * 1099511628211ULL;
}

std::uint64_t mixAny(std::uint64_t key, std::string_view bytes) {
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        key = mix(key, letters[c] ? letters[c] : c);
    }
    return key;
}

enum class Kind : std::uint8_t { Letter, Apostrophe, Space, Hyphen, Mark, Stop, Wide };

constexpr std::array<Kind, 256> kinds = [] {
    std::array<Kind, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c)
        table[c] = c >= 0x80 ? Kind::Wide : letters[c] ? Kind::Letter : Kind::Mark;
    for (const char c : {' ', '\t', '\r'})
        table[static_cast<unsigned char>(c)] = Kind::Space;
    for (const char c : {'.', '!', '?', ';', '\n'})
        table[static_cast<unsigned char>(c)] = Kind::Stop;
    table['-'] = Kind::Hyphen;
    table['\''] = Kind::Apostrophe;
    return table;
}();

Kind kindOf(char c) {
    return kinds[static_cast<unsigned char>(c)];
}

/// What a character beyond ASCII is in a sentence; Wide: a word of its own.
Kind kindOf(char32_t c) {
    switch (c) {
    case U'’':
        return Kind::Apostrophe;
    case U'‐':
    case U'‑':
        return Kind::Hyphen;
    case U'\u00A0':
    case U'\u3000':
        return Kind::Space;
    case U'。':
    case U'！':
    case U'？':
    case U'；':
        return Kind::Stop;
    default:
        break;
    }
    const bool punctuation = (c >= 0x2000 && c <= 0x206F) || (c >= 0x3001 && c <= 0x303F) ||
                             (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
                             (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65) ||
                             c < 0xC0;
    if (punctuation)
        return Kind::Mark;
    return text::isCjk(c) ? Kind::Wide : Kind::Letter;
}

/// Reads one text from left to right.
class Reader {
public:
    Reader(std::string_view text, std::uint8_t index, bool spokenAside, std::vector<Word>& out)
        : m_text(text),
          m_index(index),
          m_spokenAside(spokenAside),
          m_out(out) {}

    void read() {
        while (m_pos < m_text.size()) {
            const std::size_t start = m_pos;
            if (m_text[start] == ' ') {
                ++m_pos;
                part(Gap::Space);
            } else if (kindOf(m_text[start]) == Kind::Letter) {
                word(start);
            } else {
                take(kindAt(m_pos), start);
            }
        }
    }

private:
    void take(Kind kind, std::size_t start) {
        switch (kind) {
        case Kind::Letter:
            return word(start);
        case Kind::Wide:
            return push(start, keyOf(start));
        case Kind::Space:
            return part(Gap::Space);
        case Kind::Hyphen:
            // "- " between spaces is a dash, "rain-soaked" a compound.
            return part(m_gap == Gap::None ? Gap::Hyphen : Gap::Mark);
        case Kind::Stop:
            return part(decimalPoint(start) ? Gap::None : Gap::Stop);
        case Kind::Apostrophe:
            return part(insideWord(start) ? Gap::None : Gap::Mark);
        case Kind::Mark:
            part(Gap::Mark);
            return bracketOrQuote(start);
        }
    }

    void part(Gap gap) {
        if (m_gap == Gap::Hyphen && gap == Gap::Space)
            gap = Gap::Mark;
        m_gap = std::max(m_gap, gap);
    }

    bool decimalPoint(std::size_t at) const {
        const auto digit = [this](std::size_t i) {
            return i < m_text.size() && m_text[i] >= '0' && m_text[i] <= '9';
        };
        return m_text[at] == '.' && at > 0 && digit(at - 1) && digit(at + 1);
    }

    bool insideWord(std::size_t at) const {
        return at > 0 && kindOf(m_text[at - 1]) == Kind::Letter && m_pos < m_text.size() &&
               kindOf(m_text[m_pos]) == Kind::Letter;
    }

    void bracketOrQuote(std::size_t start) {
        const std::string_view mark = m_text.substr(start, m_pos - start);
        if (mark == "[")
            m_label = closes("]", start) != std::string_view::npos;
        else if (mark == "]")
            m_label = false;
        if (!m_spokenAside)
            return;
        if (mark == "\"")
            skipTo("\"");
        else if (mark == "“")
            skipTo("”");
        else if (mark == "「")
            skipTo("」");
        else if (mark == "<")
            skipTo(">>>");
        else if (mark == "@" && m_label)
            m_pos = std::min(closes("]", m_pos), m_text.size());
    }

    /// Where the mark stands next, at or behind `from`. Asked from left to right, so that a text
    /// full of opening marks is not searched to its end for each of them.
    std::size_t closes(std::string_view mark, std::size_t from) {
        std::size_t& next = mark == "]" ? m_bracket : mark == ">>>" ? m_tag : m_quote;
        if (&next == &m_quote && m_quoteMark != mark) {
            m_quoteMark = mark;
            next = 0;
        }
        if (next < from || next == 0)
            next = m_text.find(mark, from);
        return next;
    }

    /// Behind the closing mark; where there is none, on as if nothing had been opened.
    void skipTo(std::string_view closing) {
        const std::size_t end = closes(closing, m_pos);
        if (end != std::string_view::npos)
            m_pos = end + closing.size();
    }

    void word(std::size_t start) {
        std::uint64_t key = seed;
        // Locals, so that letters are read without a store in between: the hottest loop there is.
        const std::string_view text = m_text;
        std::size_t pos = start;
        for (;;) {
            unsigned char letter = 0;
            while (pos < text.size() &&
                   (letter = letters[static_cast<unsigned char>(text[pos])]) != 0) {
                key = mix(key, letter);
                ++pos;
            }
            if (pos == text.size() || !goesOn(kindOf(text[pos])))
                break;
            std::size_t end = pos;
            const Kind kind = kindAt(end);
            if (kind == Kind::Apostrophe && negates(pos, end))
                key = mix(key, '\'');
            else if (kind == Kind::Letter)
                key = mixAny(key, text.substr(pos, end - pos));
            else
                break;
            pos = end;
        }
        m_pos = pos;
        push(start, key);
    }

    /// True where it takes a closer look to tell whether the word ends here.
    static bool goesOn(Kind kind) { return kind == Kind::Wide || kind == Kind::Apostrophe; }

    /// The kind of the character at `pos`, which moves behind it.
    Kind kindAt(std::size_t& pos) const {
        const Kind kind = kindOf(m_text[pos]);
        if (kind == Kind::Wide)
            return kindOf(text::next(m_text, pos));
        ++pos;
        return kind;
    }

    /// "don't" is one word; "he's" and "the ship's" are two.
    bool negates(std::size_t apostrophe, std::size_t behind) const {
        return (m_text[apostrophe - 1] | 0x20) == 'n' && behind < m_text.size() &&
               (m_text[behind] | 0x20) == 't';
    }

    std::uint64_t keyOf(std::size_t start) const {
        return wordKey(m_text.substr(start, m_pos - start));
    }

    void push(std::size_t start, std::uint64_t key) {
        const std::size_t length = std::min<std::size_t>(m_pos - start, 0xFFFF);
        m_out.push_back({key, static_cast<std::uint32_t>(start), static_cast<std::uint16_t>(length),
                         m_index, m_first ? Gap::Stop : m_gap, m_label});
        m_first = false;
        m_gap = Gap::None;
    }

    std::string_view m_text;
    std::uint8_t m_index;
    bool m_spokenAside;
    std::vector<Word>& m_out;
    std::size_t m_pos = 0;
    Gap m_gap = Gap::None;
    bool m_first = true;
    bool m_label = false;
    std::size_t m_bracket = 0; ///< where the marks that close stand next
    std::size_t m_tag = 0;
    std::size_t m_quote = 0;
    std::string_view m_quoteMark;
};

std::uint32_t count(const std::vector<Word>& words) {
    return static_cast<std::uint32_t>(words.size());
}

} // namespace

std::uint64_t wordKey(std::string_view word) {
    return mixAny(seed, word);
}

void appendWords(std::string_view text, std::uint8_t index, bool spokenAside,
                 std::vector<Word>& out) {
    Reader(text, index, spokenAside, out).read();
}

PictureWords::PictureWords(const ShotInput& input) {
    const Shot& shot = input.shot;
    m_words.reserve(128);
    m_texts.reserve(24);
    if (hasOverride(shot)) {
        add(shot.promptOverride, Field::Override);
        return;
    }
    const Settings& settings = input.settings;
    add(shot.subject, Field::Subject);
    add(shot.action, Field::Action);
    add(settings.context, Field::Context, 0, shot.context.empty());
    add(settings.style, Field::Style, 0, shot.style.empty());
    add(settings.lighting, Field::Lighting, 0, shot.lighting.empty());
    add(shot.pacing, Field::Pacing);
    add(shot.camera.motivation, Field::Motivation);
    for (std::size_t i = 0; i < shot.camera.lens.size(); ++i)
        add(shot.camera.lens[i], Field::Lens, static_cast<std::uint8_t>(i));
    for (const std::string* framing :
         {&shot.camera.move, &shot.camera.size, &shot.camera.endSize, &shot.camera.angle})
        add(*framing, Field::Framing);
    add(shot.emotion.from, Field::Emotion);
    add(shot.emotion.to, Field::Emotion, 1);
    add(shot.physicalState.from, Field::PhysicalState);
    add(shot.physicalState.to, Field::PhysicalState, 1);
    for (std::size_t i = 0; i < shot.characters.size(); ++i)
        if (const Character* character = input.cast.character(shot.characters[i]))
            add(character->description, Field::Description, static_cast<std::uint8_t>(i), true);
}

void PictureWords::add(std::string_view text, Field field, std::uint8_t index, bool inherited) {
    constexpr std::size_t mostTexts = 250; // a word counts its text in a byte
    if (text.empty() || m_texts.size() == mostTexts)
        return;
    m_texts.push_back({text, field, index, inherited, count(m_words), 0});
    appendWords(text, static_cast<std::uint8_t>(m_texts.size() - 1), true, m_words);
    m_texts.back().end = count(m_words);
}

} // namespace foreframe
