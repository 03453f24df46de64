#include "lookup/voice_tags.h"

#include "base/text.h"
#include "lookup/media_reference.h"

namespace foreframe {

namespace {

constexpr auto none = std::string_view::npos;

/// True where a byte can be inside a word or an address; those of Chinese characters can't.
bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The voice with the longest name that stands at `pos`, in any case of letters.
const Voice* voiceAt(std::string_view text, std::size_t pos,
                     std::span<const Shared<Voice>> library) {
    const Voice* best = nullptr;
    for (const Shared<Voice>& voice : library) {
        const std::string_view name = nameOf(*voice);
        const std::size_t end = pos + name.size();
        if (name.empty() || (best && name.size() <= nameOf(*best).size()) ||
            !text::equalsIgnoringCase(text.substr(pos, name.size()), name))
            continue;
        if (end < text.size() && isWordByte(text[end]) && isWordByte(name.back()))
            continue;
        best = &*voice;
    }
    return best;
}

constexpr std::size_t most = 100;        ///< @ of one text that are looked at: no prompt has more
constexpr std::size_t longestSide = 500; ///< bytes of a tag before and behind its @

/// True where ".com" stands behind a voice's name: "write to me@wang.com".
bool isAddress(std::string_view text, std::size_t end) {
    return end + 1 < text.size() && text[end] == '.' && isWordByte(text[end + 1]);
}

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

/// Behind the name that begins at `pos`: a word, and words in capitals behind one in capitals.
std::size_t behindName(std::string_view text, std::size_t pos) {
    for (const bool capitals = isCapital(text[pos]);;) {
        while (pos < text.size() &&
               (isWordByte(text[pos]) || static_cast<unsigned char>(text[pos]) >= 0x80))
            ++pos;
        if (!capitals || pos + 1 >= text.size() || text[pos] != ' ' || !isCapital(text[pos + 1]))
            return pos;
        ++pos;
    }
}

/// The opening bracket that is still open at `pos`.
std::size_t openBracket(std::string_view text, std::size_t pos) {
    const std::size_t from = pos < longestSide ? 0 : pos - longestSide;
    const std::size_t bracket = text.substr(from, pos - from).find_last_of("[]\n");
    return bracket != none && text[from + bracket] == '[' ? from + bracket : none;
}

/// Knows for each place, asked from left to right, whether it is inside double quotes.
class Quotes {
public:
    explicit Quotes(std::string_view text)
        : m_text(text) {}

    bool inside(std::size_t pos) {
        for (; m_at < pos; ++m_at) {
            const std::string_view rest = m_text.substr(m_at);
            if (rest.front() == '"')
                m_open = !m_open;
            else if (rest.starts_with("“") || rest.starts_with("「"))
                m_open = true;
            else if (rest.starts_with("”") || rest.starts_with("」"))
                m_open = false;
        }
        return m_open;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_open = false;
};

} // namespace

std::string_view nameOf(const Voice& voice) {
    const std::string_view name = text::trim(voice.name);
    return name.empty() ? std::string_view(voice.id) : name;
}

std::vector<VoiceTag> voiceTags(std::string_view text, std::span<const Shared<Voice>> library) {
    std::vector<VoiceTag> tags;
    Quotes quotes(text);
    std::size_t looks = 0;
    for (std::size_t at = text.find('@'); at != none && looks < most;
         at = text.find('@', at + 1), ++looks) {
        VoiceTag tag;
        tag.voice = voiceAt(text, at + 1, library);
        tag.quoted = quotes.inside(at);
        const std::size_t open = openBracket(text, at);
        const std::size_t close = // an open end is no bracket
            open == none ? none : text.substr(0, at + longestSide).find_first_of("[]\n", at);
        tag.bracketed = close != none && text[close] == ']';
        const bool behindWord = at > 0 && isWordByte(text[at - 1]);
        const bool beforeWord =
            at + 1 < text.size() &&
            (isWordByte(text[at + 1]) || static_cast<unsigned char>(text[at + 1]) >= 0x80);
        if (!tag.voice && !tag.bracketed && (behindWord || !beforeWord))
            continue;
        if (tag.voice && behindWord && isAddress(text, at + 1 + nameOf(*tag.voice).size()))
            continue;

        std::size_t nameEnd = at + 1;
        if (tag.voice)
            nameEnd += nameOf(*tag.voice).size();
        else if (tag.bracketed)
            nameEnd = std::min(close, text.substr(0, close).find(',', at));
        else
            nameEnd = behindName(text, nameEnd);
        tag.name = text::trim(text.substr(at + 1, nameEnd - at - 1));
        if (!tag.voice && isMediaReference(tag.name))
            continue;
        tag.begin = tag.bracketed ? open : at;
        tag.end = tag.bracketed ? close + 1 : nameEnd;
        if (tag.bracketed)
            tag.label = text::trim(text.substr(open + 1, at - open - 1));
        tags.push_back(tag);
    }
    return tags;
}

} // namespace foreframe
