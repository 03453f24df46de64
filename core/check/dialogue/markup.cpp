#include "check/rule.h"
#include "check/spoken.h"

#include "base/text.h"

#include <algorithm>

namespace foreframe::rules::dialogue {

namespace {

struct Pair {
    std::string_view opening;
    std::string_view closing;
};

// Straight quotes are their own counterpart.
constexpr Pair pairs[] = {{"\"", "\""}, {"“", "”"},   {"(", ")"},   {"[", "]"},   {"{", "}"},
                          {"（", "）"}, {"「", "」"}, {"『", "』"}, {"【", "】"}, {"《", "》"}};

bool isDoubleQuote(std::string_view mark) {
    return mark == "\"" || mark == "“" || mark == "”";
}

struct Mark {
    std::string_view text;
    std::size_t at = 0;
};

/// 6'2" and a 12" record: inches, no quote.
bool isInches(std::string_view line, std::size_t at) {
    return line[at] == '"' && at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9';
}

/// The quotes and brackets of a line that have no counterpart, in order.
std::vector<Mark> strays(std::string_view line) {
    std::vector<Mark> open;
    std::vector<Mark> stray;
    for (std::size_t pos = 0; pos < line.size();) {
        const std::size_t start = pos;
        text::next(line, pos);
        const Mark mark{line.substr(start, pos - start), start};
        for (const auto& [opening, closing] : pairs) {
            const auto counterpart =
                std::find_if(open.rbegin(), open.rend(), [&](const Mark& other) {
                    // “this" is untidy, but nothing is left open.
                    return other.text == opening ||
                           (isDoubleQuote(other.text) && isDoubleQuote(closing));
                });
            if (mark.text == closing && counterpart != open.rend()) {
                stray.insert(stray.end(), counterpart.base(), open.end());
                open.erase(counterpart.base() - 1, open.end());
            } else if (mark.text == opening && !isInches(line, start)) {
                open.push_back(mark);
            } else if (mark.text == closing && !isInches(line, start)) {
                stray.push_back(mark);
            } else {
                continue;
            }
            break;
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
        from = mark.at + mark.text.size();
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
        report.add(
            spoken::field(i, "line"),
            say("{0} has no counterpart in: {1}", "{0} 没有成对：{1}",
                std::string(stray.front().text), line),
            {{say("Take the stray {0} out", "去掉多余的 {0}", std::string(stray.front().text)),
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
