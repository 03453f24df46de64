#include "importers/prompt_text/sections.h"

#include "base/text.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t longestHeading = 48; // in bytes

const PhraseTable& headings() {
    static const PhraseTable table = PhraseTable::named("prompt-headings");
    return table;
}

/// The parts of "Audio – ambience & SFX"; empty where one of them is no heading.
std::vector<std::string_view> partsOf(std::string_view words) {
    static const WordList offScreen = listNamed("off screen");
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= words.size();) {
        std::size_t end = words.size();
        std::size_t behind = end + 1;
        for (const std::string_view link : {" – ", " — ", " - ", "/", "&", "+", " and "})
            if (const std::size_t at = words.find(link, from); at < end) {
                end = at;
                behind = at + link.size();
            }
        const std::string_view one = text::trim(words.substr(from, end - from));
        std::string_view part = headings().whole(one);
        if (part.empty() && offScreen.in(wordsOf(one))) // "Audio – narration"
            part = "dialogue";
        if (part.empty())
            return {};
        parts.push_back(part);
        from = behind;
    }
    return parts;
}

/// What a heading is about; empty: it is none. Of several things it is the first, or the sound.
std::string_view partOf(std::string_view words) {
    if (const std::string_view part = headings().whole(words); !part.empty())
        return part;
    const std::vector<std::string_view> parts = partsOf(words);
    if (parts.size() < 2)
        return {};
    if (parts.size() == 2 && parts[0] == "audio" && parts[1] == "dialogue")
        return "dialogue";
    for (const std::string_view part : parts)
        for (const std::string_view sound : {"audio", "ambient", "effect", "music"})
            if (part == sound)
                return "audio";
    return parts[0];
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// "Audio (ambient)" is Audio.
std::string_view withoutAside(std::string_view words) {
    const std::size_t aside = std::min(words.find('('), words.find("（"));
    return text::trim(words.substr(0, aside));
}

/// "(ambient)" of "Audio (ambient):"; empty: none.
std::string_view asideOf(std::string_view heading) {
    const std::size_t open = heading.find('(');
    const std::size_t close = open == none ? none : heading.find(')', open);
    return close == none ? std::string_view() : heading.substr(open, close + 1 - open);
}

std::optional<Heading> bracketed(std::string_view text, std::size_t at) {
    const bool wide = text.substr(at).starts_with("【");
    if (!wide && text[at] != '[')
        return std::nullopt;
    const std::string_view line = text.substr(at, longestHeading + 6);
    const std::string_view close = wide ? "】" : "]";
    const std::size_t open = close.size();
    const std::size_t end = line.find(close);
    if (end == none)
        return std::nullopt;
    const std::string_view inside = line.substr(open, end - open);
    const std::size_t colon = inside.find(':'); // [Camera: slow push in]
    const std::string_view words = inside.substr(0, colon);
    const std::string_view part = partOf(words);
    if (part.empty() || part == "cast" || colon != none)
        return std::nullopt;
    std::size_t behind = at + end + close.size();
    if (text.substr(behind).starts_with("："))
        behind += 3;
    else if (behind < text.size() && text[behind] == ':')
        ++behind;
    return Heading{part, words, behind};
}

/// Where within a sentence a semicolon leads over to another part: "Subject: a fox; Action: …".
std::size_t partEnd(std::string_view text, std::size_t at, std::size_t end) {
    for (std::size_t i = at; i < end; ++i) {
        const bool wide = text.substr(i).starts_with("；");
        if (!wide && text[i] != ';')
            continue;
        std::size_t next = i + (wide ? std::string_view("；").size() : 1);
        while (next < end && text[next] == ' ')
            ++next;
        if (next < end && headingAt(text.substr(0, end), next, false))
            return i;
    }
    return end;
}

/// A blank line leads from a remark under its heading back to the picture.
bool endsAtBlank(const Section& section) {
    return !section.part.empty() && section.part != "dialogue" && section.part != "picture" &&
           section.part != "cast" && !section.text.empty();
}

/// "Lighting: one lamp" is over with its line; below a heading of its own line more may follow.
bool endsAtLine(const Section& section, bool headed) {
    if (!headed || section.text.empty())
        return false;
    for (const std::string_view part :
         {"context", "lighting", "style", "camera", "pacing", "settings", "title"})
        if (section.part == part)
            return true;
    return false;
}

} // namespace

std::optional<Heading> headingAt(std::string_view text, std::size_t at, bool atLine) {
    if (at >= text.size())
        return std::nullopt;
    if (const auto found = bracketed(text, at))
        return found;
    const std::string_view line = text.substr(at, longestHeading);
    const std::size_t lineEnd = line.find('\n');
    const std::size_t wide = line.find("：");
    std::size_t colon = std::min(line.find(':'), wide);
    if (const std::size_t stop = line.find(". "); // "Lighting. Cold blue dusk."
        atLine && stop < std::min(colon, lineEnd) && isUpper(line[0]) &&
        !headings().whole(line.substr(0, stop)).empty())
        colon = stop;
    const bool alone = colon == none || colon > lineEnd;
    if (alone && (!atLine || (lineEnd == none && at + line.size() < text.size())))
        return std::nullopt;
    const std::string_view words =
        withoutAside(line.substr(0, alone ? std::min(lineEnd, line.size()) : colon));
    const bool capital = !words.empty() && !(words[0] >= 'a' && words[0] <= 'z');
    if (words.empty() || (!atLine && !capital))
        return std::nullopt;
    const std::string_view part = partOf(words);
    if (part.empty())
        return std::nullopt;
    // A heading alone on its line needs words below it.
    if (alone && text::trim(text.substr(at + words.size())).empty())
        return std::nullopt;
    const std::size_t length =
        alone ? std::min(lineEnd, line.size()) : colon + (colon == wide ? 3 : 1);
    return Heading{part, words, at + length};
}

std::vector<Section> sectionsOf(std::string_view prompt) {
    std::vector<Section> sections;
    sections.emplace_back();
    const auto add = [&](std::string_view words, bool newLine) {
        std::string& text = sections.back().text;
        if (!text.empty())
            text += newLine ? '\n' : ' ';
        text += words;
    };
    bool headed = false; // a heading and its words were the line before
    for (std::size_t line = 0; line < prompt.size();) {
        const std::size_t lineEnd = std::min(prompt.find('\n', line), prompt.size());
        bool atLine = true;
        if ((lineEnd == line && endsAtBlank(sections.back())) ||
            (lineEnd > line && endsAtLine(sections.back(), headed)))
            sections.emplace_back();
        headed = false;
        for (std::size_t at = line; at < lineEnd;) {
            while (at < lineEnd && (prompt[at] == ' ' || prompt[at] == '\t'))
                ++at;
            if (const auto heading = headingAt(prompt, at, atLine); heading && at < lineEnd) {
                sections.push_back({heading->part, std::string(heading->words), {}});
                headed = atLine && heading->end < lineEnd;
                if (heading->part == "dialogue") // "Monologue (raspy, tired):" says how
                    add(asideOf(prompt.substr(at, heading->end - at)), false);
                at = std::min(heading->end, lineEnd);
                atLine = false;
                continue;
            }
            std::size_t end = std::min(std::max(sentenceEnd(prompt, at), at + 1), lineEnd);
            const std::size_t parted = partEnd(prompt, at, end);
            if (const auto words = text::trim(prompt.substr(at, parted - at)); !words.empty())
                add(words, atLine);
            if (parted < end) // the semicolon is theirs
                end = parted + (prompt[parted] == ';' ? 1 : std::string_view("；").size());
            at = end;
            atLine = false;
        }
        line = lineEnd + 1;
    }
    std::erase_if(sections, [](const Section& section) { return section.text.empty(); });
    return sections;
}

} // namespace foreframe::reading
