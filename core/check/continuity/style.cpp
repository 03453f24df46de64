#include "base/text.h"
#include "check/fixes.h"
#include "check/word_list.h"

#include <algorithm>

namespace foreframe::rules::continuity {

namespace {

/// The words that tell one style from another, in lower case.
std::vector<std::string> tellingWords(std::string_view style) {
    static const WordList fillers = WordList::named("style-fillers");
    std::vector<Word> words;
    appendWords(style, 0, true, words);
    std::vector<std::string> telling;
    for (const Word& each : words) {
        Word word = each; // part of a compound or not: "hand-drawn" shares "drawn"
        word.gap = Gap::Space;
        if (!fillers.matchAt({&word, 1}, 0))
            telling.push_back(text::lower(style.substr(word.begin, word.length)));
    }
    return telling;
}

/// The same word, or of the same stem: "animated", "animation".
bool alike(std::string_view a, std::string_view b) {
    constexpr std::size_t stem = 5;
    return a == b || (a.size() > stem && b.size() > stem && a.substr(0, stem) == b.substr(0, stem));
}

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string& one) {
        return std::any_of(b.begin(), b.end(),
                           [&](const std::string& other) { return alike(one, other); });
    });
}

void check(const ShotContext& c, Report& report) {
    if (c.overridden() || text::trim(c.shot.style).empty() || c.shot.style == c.storyboard.style)
        return;
    const auto own = tellingWords(c.shot.style);
    const auto common = tellingWords(c.storyboard.style);
    if (own.empty() || common.empty() || share(own, common) ||
        text::hasHan(c.shot.style) != text::hasHan(c.storyboard.style))
        return;
    report.add("style",
               say("“{0}” shares nothing with the film's style.", "“{0}”与全片的风格毫无共同之处。",
                   c.shot.style),
               {fixes::changeShot(c.shot, say("Use the storyboard's style", "使用故事板的风格"),
                                  [](Shot& shot) { shot.style.clear(); })});
}

} // namespace

extern const Rule style{
    .id = "continuity/style",
    .severity = Severity::Advice,
    .title = {"A shot of another style", "风格不同的镜头"},
    .why = {"The same style words in every shot make one film of many clips. A shot with words of "
            "its own looks like it comes from somewhere else.",
            "每个镜头用同样的风格词，许多片段才像一部片子。风格词全不同的镜头像是从别处来的。"},
    .bad = {{"“pastel watercolour” in a film noir.", "黑色电影里出现“粉彩水彩”。"},
            R"({"shot": {"style": "pastel watercolour, playful"}})"},
    .good = {{"“film noir, rain on the lens” in a film noir.",
              "黑色电影里写“黑色电影，镜头上有雨”。"},
             R"({"shot": {"style": "film noir, rain on the lens"}})"},
    .source = "K-62",
    .fixes = {{"Use the storyboard's style", "使用故事板的风格"}},
    .checkShot = check,
};

} // namespace foreframe::rules::continuity
