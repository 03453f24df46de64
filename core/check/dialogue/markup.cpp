#include "check/rule.h"
#include "check/spoken.h"

#include "base/text.h"

#include <algorithm>

namespace foreframe::rules::dialogue {

namespace {

/// The opening mark a closing one belongs to; straight quotes are their own counterpart. 0: the
/// character closes nothing.
char32_t openingOf(char32_t closing) {
    switch (closing) {
    case U'"':
        return U'"';
    case U')':
        return U'(';
    case U']':
        return U'[';
    case U'}':
        return U'{';
    case U'”':
        return U'“';
    case U'）':
        return U'（';
    case U'」':
        return U'「';
    case U'』':
        return U'『';
    case U'】':
        return U'【';
    case U'》':
        return U'《';
    default:
        return 0;
    }
}

bool opens(char32_t c) {
    return std::u32string_view(U"\"([{“（「『【《").find(c) != std::u32string_view::npos;
}

bool isDoubleQuote(char32_t c) {
    return c == U'"' || c == U'“' || c == U'”';
}

struct Mark {
    char32_t character = 0;
    std::size_t at = 0;
    std::size_t end = 0;
};

/// 6'2" and a 12" record: inches, no quote.
bool isInches(std::string_view line, const Mark& mark) {
    return mark.character == U'"' && mark.at > 0 && line[mark.at - 1] >= '0' &&
           line[mark.at - 1] <= '9';
}

/// “this" is untidy, but nothing is left open.
bool belongTogether(char32_t opening, char32_t closing) {
    return opening == openingOf(closing) || (isDoubleQuote(opening) && isDoubleQuote(closing));
}

/// The quotes and brackets of a line that have no counterpart, in order.
std::vector<Mark> strays(std::string_view line) {
    std::vector<Mark> open;
    std::vector<Mark> stray;
    for (std::size_t pos = 0; pos < line.size();) {
        Mark mark{0, pos, 0};
        mark.character = text::next(line, pos);
        mark.end = pos;
        const bool closing = openingOf(mark.character) != 0;
        if (!closing && !opens(mark.character))
            continue;
        const auto counterpart = std::find_if(open.rbegin(), open.rend(), [&](const Mark& other) {
            return closing && belongTogether(other.character, mark.character);
        });
        if (counterpart != open.rend()) {
            stray.insert(stray.end(), counterpart.base(), open.end());
            open.erase(counterpart.base() - 1, open.end());
        } else if (!isInches(line, mark)) {
            (opens(mark.character) ? open : stray).push_back(mark);
        }
    }
    stray.insert(stray.end(), open.begin(), open.end());
    std::sort(stray.begin(), stray.end(), [](const Mark& a, const Mark& b) { return a.at < b.at; });
    return stray;
}

std::string without(std::string_view line, const std::vector<Mark>& marks) {
    std::string repaired;
    std::size_t from = 0;
    for (const Mark& mark : marks) {
        repaired += line.substr(from, mark.at - from);
        from = mark.end;
    }
    repaired += line.substr(from);
    return std::string(text::trim(repaired));
}

void check(const ShotContext& c, Report& report) {
    if (c.motionControl())
        return;
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const std::string& line = c.shot.dialogue[i].line;
        const std::vector<Mark> stray = strays(line);
        if (stray.empty())
            continue;
        const Mark& first = stray.front();
        const std::string mark = line.substr(first.at, first.end - first.at);
        report.add(spoken::field(i, "line"),
                   say("{0} has no counterpart in: {1}", "{0} 没有成对：{1}", mark, line),
                   {{say("Take the stray {0} out", "去掉多余的 {0}", mark),
                     [id = c.shot.id, i, was = line,
                      repaired = without(line, stray)](const Storyboard& storyboard) {
                         return edit::changeShot(storyboard, id, [&](Shot& shot) {
                             if (i < shot.dialogue.size() && shot.dialogue[i].line == was)
                                 shot.dialogue[i].line = repaired;
                         });
                     }}});
    }
}

} // namespace

extern const Rule markup{
    .id = "dialogue/markup",
    .severity = Severity::Error,
    .title = {"Quotes and brackets in pairs", "引号和括号成对"},
    .why = {"Quotes tell the model where speech begins and ends. A stray one makes it speak the "
            "stage directions, or stop in the middle.",
            "模型靠引号判断台词的起止。多出一个引号，它就会念出动作描写，或者半途停下。"},
    .bad =
        {{"A quote that is never closed.", "引号没有关上。"},
         R"({"shot": {"duration": 5, "dialogue": [{"character": "agent", "emotion": "tired", "line": "He said \"wait and left."}]}})"},
    .good =
        {{"It is closed.", "引号关上了。"},
         R"({"shot": {"duration": 5, "dialogue": [{"character": "agent", "emotion": "tired", "line": "He said \"wait\" and left."}]}})"},
    .source = "K-28",
    .fixes = {{"Take the stray mark out", "去掉多余的符号"}},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
