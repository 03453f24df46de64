#include "check/passage.h"
#include "check/split.h"

#include <algorithm>

namespace foreframe::rules::prompt {

namespace {

struct Change {
    WordList::Match match;
    bool samePlace = false;
};

/// One of the list's words within the next few of the sentence.
bool soon(const WordList& list, std::span<const Word> words, std::size_t from) {
    constexpr std::size_t reach = 5;
    for (std::size_t i = from; i < std::min(words.size(), from + reach); ++i) {
        if (i > from && words[i].gap == Gap::Stop)
            return false;
        if (words[i].label || list.matchAt(words, i))
            return true;
    }
    return false;
}

bool isSuddenly(const Passage& passage, const WordList::Match& match) {
    static const std::uint64_t suddenly = wordKey("suddenly");
    return match.count == 2 && passage.words[match.first + 1].key == suddenly;
}

std::optional<Change> changeIn(const Passage& passage) {
    static const WordList changes = WordList::named("scene-changes");
    static const WordList jumps = WordList::named("time-jumps");
    static const WordList switches = WordList::named("switches");
    static const WordList samePlace = WordList::named("same-place");
    static const WordList elsewhere = WordList::named("elsewhere");
    static const WordList places = WordList::named("outdoors");
    const auto& words = passage.words;
    if (const auto match = changes.find(words); match && !negatedAt(words, match.first)) {
        const std::size_t behind = match.first + match.count;
        if (isSuddenly(passage, match))
            return Change{match, !soon(elsewhere, words, behind)};
        return Change{match, soon(samePlace, words, behind)};
    }
    if (const auto match = jumps.find(words); match && match.first > 0)
        return Change{match, false};
    if (const auto match = switches.find(words); match && !negatedAt(words, match.first))
        return Change{match, !soon(places, words, match.first + match.count)};
    return std::nullopt;
}

void check(const ShotContext& c, Report& report) {
    bool said = false;
    eachPassage(c, [&](const Passage& passage) {
        const auto change = said ? std::nullopt : changeIn(passage);
        if (!change)
            return;
        said = true;
        const auto& match = change->match;
        const std::size_t begin = passage.begin(match.first);
        const std::size_t end = passage.end(match.first + match.count - 1);
        std::vector<Fix> fixes;
        if (match.first > 0 && match.first + match.count < passage.words.size())
            fixes.push_back(splitText(c, passage, begin, end));
        report.add(change->samePlace ? Severity::Advice : Severity::Warning, passage.path.path(),
                   change->samePlace
                       ? say("“{0}”: a clip is one look; the cut comes in the edit.",
                             "“{0}”：一个片段就是一个视角，切换留给剪辑。", passage.written(match))
                       : say("“{0}”: a clip stays in one place and one time.",
                             "“{0}”：一个片段只有一个地点、一个时间。", passage.written(match)),
                   std::move(fixes));
    });
}

} // namespace

extern const Rule several_scenes{
    .id = "prompt/several-scenes",
    .severity = Severity::Warning,
    .title = {"Several scenes in one clip", "一个片段里有几个场景"},
    .why = {"The model can't cut. Another place or another time in the same clip becomes a morph "
            "or a muddle. Make it a shot of its own and cut in the edit.",
            "模型不会剪切。同一片段里换地点或时间，只会变形或混乱。拆成单独的镜头，剪辑时再切。"},
    .bad = {{"“turns away, cut to the street at dawn”", "“转过身，切到清晨的街道”"},
            R"({"shot": {"action": "turns away, cut to the street at dawn"}})"},
    .good = {{"“turns away”, and the street is the next shot.", "“转过身”，街道是下一个镜头。"},
             R"({"shot": {"action": "turns away and walks into the dark"}})"},
    .source = "K-83",
    .fixes = {{"Split it into shots", "拆成几个镜头"}},
    .checkShot = check,
};

} // namespace foreframe::rules::prompt
