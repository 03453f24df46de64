#include "check/passage.h"

#include <algorithm>

namespace foreframe::rules::prompt {

namespace {

/// Words between a verb and its instrument that part the two: "plays beside the piano".
bool parts(const Word& word) {
    static const WordList apart = WordList::named("apart");
    return word.gap >= Gap::Mark || apart.matchAt(std::span(&word, 1), 0);
}

/// "plays an old upright piano": the verb and the instrument, with what stands between.
WordList::Match playingIn(std::span<const Word> words) {
    static const WordList playing = WordList::named("playing");
    static const WordList fingered = WordList::named("fingered");
    constexpr std::size_t reach = 5;
    for (auto verb = playing.find(words); verb; verb = playing.find(words, verb.first + 1))
        for (std::size_t i = verb.first + verb.count;
             i < std::min(words.size(), verb.first + reach) && !parts(words[i]); ++i)
            if (const auto instrument = fingered.matchAt(words, i))
                return {verb.first, i + instrument.count - verb.first};
    return {};
}

WordList::Match fineHandsIn(std::span<const Word> words) {
    static const WordList deeds = WordList::named("fine-hands");
    const auto match = deeds.find(words);
    return match ? match : playingIn(words);
}

void check(const ShotContext& c, Report& report) {
    const auto find = [](const Passage& passage) {
        const auto match = fineHandsIn(passage.words);
        return match && negatedAt(passage.words, match.first) ? WordList::Match{} : match;
    };
    reportFirst(c, report, find,
                {"“{0}” asks for precise fingers, which tend to blur and multiply.",
                 "“{0}”需要精细的手指动作，手指容易糊掉或变多。"});
}

} // namespace

extern const Rule fine_hands{
    .id = "prompt/fine-hands",
    .severity = Severity::Advice,
    .title = {"Busy fingers", "精细的手指动作"},
    .why = {"Typing, writing and playing move ten fingers at once, and the model loses count of "
            "them. Frame the face or the result, and let the sound tell what the hands do.",
            "打字、写字、弹奏要同时动十根手指，模型数不清。拍脸或拍结果，让声音交代手在做什么。"},
    .bad = {{"“types on an old typewriter”", "“在旧打字机上打字”"},
            R"({"shot": {"action": "types on an old typewriter"}})"},
    .good = {{"“looks up from an old typewriter”", "“从旧打字机前抬起头”"},
             R"({"shot": {"action": "looks up from an old typewriter"}})"},
    .source = "K-83",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::prompt
