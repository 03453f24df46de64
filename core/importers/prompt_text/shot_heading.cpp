#include "importers/prompt_text/shot_heading.h"

#include "base/text.h"
#include "importers/prompt_text/clip_length.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Length of "12", "3A", "1.2" at the beginning; 0: none.
std::size_t figureLength(std::string_view text) {
    std::size_t at = text.starts_with('#') ? 1 : 0;
    const std::size_t first = at;
    while (at < text.size() && at < first + 3 && isDigit(text[at]))
        ++at;
    if (at == first)
        return 0;
    while (at < text.size() && at < 6 && text[at] >= 'A' && text[at] <= 'Z')
        ++at;
    return at;
}

/// The same for 十二 and "two".
std::size_t numberLength(std::string_view text) {
    if (const std::size_t figures = figureLength(text))
        return figures;
    static const WordList spelled = listNamed("spelled numbers");
    const std::vector<Word> words = wordsOf(text.substr(0, 16));
    std::size_t end = 0;
    for (std::size_t i = 0; i < words.size() && words[i].begin == end; ++i) {
        if (!spelled.matchAt(words, i))
            break;
        end = endOf(words[i]);
        if (!text::hasHan(written(text, words[i])))
            break;
    }
    return end;
}

std::size_t spaceAt(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

/// Where the word for a shot ends at the beginning of a line; 0: none.
std::size_t nameLength(std::string_view line) {
    static const WordList names = listNamed("shot names");
    const std::vector<Word> words = wordsOf(line.substr(0, 80));
    const bool opens = !words.empty() && words[0].begin == 0;
    const auto name = opens ? names.matchAt(words, 0) : WordList::Match();
    return name ? endOf(words[name.count - 1]) : 0;
}

/// "Shot 3", "1B", 第二镜 at the beginning of a line.
struct Number {
    std::size_t end = 0;  ///< 0: there is none
    bool named = false;   ///< by a word for a shot
    bool slate = false;   ///< "1B"
    bool counted = false; ///< "shot 3," goes on with seconds
};

/// "First sequence", "Final shot": its length; 0: none.
std::size_t ordinalLength(std::string_view line) {
    static const WordList ordinals = listNamed("shot ordinals");
    const std::vector<Word> words = wordsOf(line.substr(0, 40));
    if (words.size() < 2 || words[0].begin > 0 || !ordinals.matchAt(words, 0))
        return 0;
    const std::size_t name = nameLength(line.substr(words[1].begin));
    return name > 0 ? words[1].begin + name : 0;
}

Number numberAt(std::string_view line) {
    constexpr std::string_view ordinal = "第";
    Number found;
    if (const std::size_t pictogram = pictogramLength(line)) {
        found = numberAt(line.substr(pictogram));
        found.end += found.end > 0 ? pictogram : 0;
        return found;
    }
    if (const std::size_t length = ordinalLength(line)) {
        found.end = length;
        found.named = true;
        return found;
    }
    if (line.starts_with(ordinal)) { // 第二镜
        const std::size_t number = ordinal.size() + numberLength(line.substr(ordinal.size()));
        const std::size_t name = number > ordinal.size() ? nameLength(line.substr(number)) : 0;
        found.end = name > 0 ? number + name : 0;
        found.named = true;
        return found;
    }
    std::size_t at = spaceAt(line, nameLength(line));
    found.named = at > 0;
    if (line.substr(at).starts_with(ordinal))
        at += ordinal.size();
    const std::string_view number = line.substr(at);
    const std::size_t length = found.named ? numberLength(number) : figureLength(number);
    found.slate = length > 1 && number[length - 1] >= 'A' && number[length - 1] <= 'Z';
    found.end = length > 0 && (found.named || found.slate) ? at + length : 0;
    found.counted = found.named;
    return found;
}

/// A shot that is numbered in running text: its mark is text[begin, end).
struct Mark {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string words; ///< "Shot 1 (3s)"
};

/// "3s" for "(3s)", and for the 3 of "shot 1, 3,".
std::string named(const Length& length) {
    std::string words(length.words);
    for (const std::string_view bracket : {"(", "（", "["})
        if (words.starts_with(bracket))
            words = words.substr(bracket.size(), words.size() - 2 * bracket.size());
    return secondsIn(words) > 0 ? words : words + "s";
}

std::optional<Mark> markAt(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 60; // bytes
    const std::string_view near = text.substr(at, longest);
    const std::string_view close = near.starts_with('[') ? "]" : near.starts_with("【") ? "】" : "";
    const std::string_view words = near.substr(close.size());
    const Number number = numberAt(words);
    if (number.end == 0 || !number.named)
        return std::nullopt;
    const Length length = lengthAt(words.substr(number.end), number.counted);
    std::string_view behind = length.behind;
    if (!close.empty()) {
        behind = text::trim(behind);
        if (!behind.starts_with(close))
            return std::nullopt;
        behind.remove_prefix(close.size());
    } else {
        const bool ends =
            length.seconds > 0 || startsWithAny(behind, {":", "：", " -", " –", " —"});
        if (!ends)
            return std::nullopt;
        const std::string_view typed = text::trim(behind);
        for (const std::string_view mark : {":", "：", "-", "–", "—", ",", "，", ".", "|"})
            if (typed.starts_with(mark)) {
                behind = typed.substr(mark.size());
                break;
            }
    }
    std::string heading(words.substr(0, number.end));
    if (length.seconds > 0)
        heading.append(" (").append(named(length)).append(")");
    return Mark{at, at + static_cast<std::size_t>(behind.data() - near.data()), heading};
}

bool opensSentence(std::string_view text, std::size_t at) {
    const std::string_view before = text::trim(text.substr(at < 8 ? 0 : at - 8, at < 8 ? at : 8));
    return before.empty() || before.find_last_of(".!?;\"|)") == before.size() - 1 ||
           before.ends_with("。") || before.ends_with("；") || before.ends_with("”") ||
           before.ends_with("！") || before.ends_with("？") || before.ends_with("）");
}

std::vector<Mark> marksIn(std::string_view line) {
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool bracket = line[at] == '[' || line.substr(at).starts_with("【");
        const auto byte = static_cast<unsigned char>(line[at]);
        const bool begins = at == 0 || line[at - 1] == ' ' || byte >= 0xE0;
        if (!bracket && (!begins || !opensSentence(line, at)))
            continue;
        if (auto mark = markAt(line, at)) {
            at = mark->end - 1;
            marks.push_back(std::move(*mark));
        }
    }
    return marks;
}

} // namespace

std::optional<ShotHeading> shotHeading(std::string_view line, bool marked) {
    const Number number = numberAt(line);
    if (number.end == 0)
        return std::nullopt;
    const std::string_view behind = line.substr(number.end);
    if (const Length length = lengthAt(behind, number.counted); length.seconds > 0)
        return ShotHeading{length.words, length.seconds, text::trim(length.behind)};
    const std::string_view next = text::trim(behind);
    constexpr std::string_view marks = ":.-)|";
    if (!next.empty() && behind == next && marks.find(next[0]) == marks.npos &&
        !startsWithAny(next, {"：", "—", "–", "、"}))
        return std::nullopt; // "3D animation"
    const bool parted = next.empty() || std::string_view(":.-)|([").find(next[0]) != marks.npos ||
                        static_cast<unsigned char>(next[0]) >= 0x80;
    if (!parted && !marked)
        return std::nullopt;
    return ShotHeading{{}, 0, next};
}

std::vector<std::string> partedAtShots(std::string_view line) {
    const std::vector<Mark> marks = marksIn(line);
    const bool bracketed = !marks.empty() && line[marks.front().begin] != marks.front().words[0];
    if (marks.size() < 2 && !(bracketed && marks.front().begin == 0))
        return {std::string(line)};
    std::vector<std::string> parts;
    if (const std::string_view before = text::trim(line.substr(0, marks.front().begin));
        !before.empty())
        parts.emplace_back(before);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const std::size_t end = i + 1 < marks.size() ? marks[i + 1].begin : line.size();
        std::string_view words = text::trim(line.substr(marks[i].end, end - marks[i].end));
        if (i + 1 < marks.size() && words.ends_with(';')) // it parts the shots
            words.remove_suffix(1);
        parts.push_back(marks[i].words + ": " + std::string(words));
    }
    return parts;
}

} // namespace foreframe::reading
