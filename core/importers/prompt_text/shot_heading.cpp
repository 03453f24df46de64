#include "importers/prompt_text/shot_heading.h"

#include "base/text.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <charconv>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Length of "12", "3A", "1.2" at the beginning; 0: none.
std::size_t numberLength(std::string_view text) {
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

/// Where the number of a shot begins behind the word for it; 0: no such word.
std::size_t behindName(std::string_view line) {
    static const WordList names = listNamed("shot names");
    const std::vector<Word> words = wordsOf(line.substr(0, 80));
    const auto name = words.empty() ? WordList::Match() : names.matchAt(words, 0);
    std::size_t at = name ? endOf(words[name.count - 1]) : 0;
    while (at < line.size() && line[at] == ' ')
        ++at;
    return at;
}

/// A shot that is numbered in running text: its mark is text[begin, end).
struct Mark {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string words; ///< "Shot 1"
};

std::optional<Mark> markAt(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 40; // bytes
    const std::string_view near = text.substr(at, longest);
    const std::size_t open = near.starts_with('[') ? 1 : near.starts_with("【") ? 3 : 0;
    const std::string_view words = near.substr(open);
    const std::size_t number = behindName(words);
    const std::size_t length = number == 0 ? 0 : numberLength(words.substr(number));
    if (length == 0)
        return std::nullopt;
    const std::size_t end = open + number + length;
    const std::string_view behind = near.substr(end);
    const std::string_view marks[] = {"]", "】", ":", "：", " -", " –", " —"};
    for (const std::string_view mark : marks)
        if (behind.starts_with(mark) && (open > 0) == (mark == "]" || mark == "】"))
            return Mark{at, at + end + mark.size(), std::string(words.substr(0, number + length))};
    return std::nullopt;
}

bool opensSentence(std::string_view text, std::size_t at) {
    const std::string_view before = text::trim(text.substr(at < 8 ? 0 : at - 8, at < 8 ? at : 8));
    return before.empty() || before.find_last_of(".!?;\"|") == before.size() - 1 ||
           before.ends_with("。") || before.ends_with("；") || before.ends_with("”");
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
    const std::size_t name = behindName(line);
    std::string_view behind = line.substr(name);
    if (behind.starts_with("第"))
        behind.remove_prefix(3);
    const std::size_t length = numberLength(behind);
    const bool slate = length > 1 && behind[length - 1] >= 'A' && behind[length - 1] <= 'Z';
    if (length == 0 || (name == 0 && !slate))
        return std::nullopt;
    behind.remove_prefix(length);
    const std::string_view next = text::trim(behind);
    if (!next.empty() && behind == next && std::string_view(":.-)|").find(next[0]) == none &&
        !next.starts_with("：") && !next.starts_with("—") && !next.starts_with("–") &&
        !next.starts_with("、"))
        return std::nullopt; // "3D animation"
    const bool parted = next.empty() || std::string_view(":.-)|([").find(next[0]) != none ||
                        static_cast<unsigned char>(next[0]) >= 0x80;
    if (!parted && !marked)
        return std::nullopt;
    return ShotHeading{next};
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
        parts.push_back(marks[i].words + ": " +
                        std::string(text::trim(line.substr(marks[i].end, end - marks[i].end))));
    }
    return parts;
}

double secondsIn(std::string_view words) {
    words = text::trim(words);
    if (words.starts_with('(') && words.ends_with(')'))
        words = text::trim(words.substr(1, words.size() - 2));
    double seconds = 0;
    const auto read = std::from_chars(words.data(), words.data() + words.size(), seconds);
    const std::string_view unit =
        text::trim(words.substr(static_cast<std::size_t>(read.ptr - words.data())));
    const bool named = unit == "s" || unit == "sec" || unit == "seconds" || unit == "秒";
    return read.ec == std::errc() && named && (seconds == 5 || seconds == 10) ? seconds : 0;
}

} // namespace foreframe::reading
