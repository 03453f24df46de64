#include "base/text.h"
#include "check/rule.h"
#include "check/word_list.h"

#include <algorithm>

namespace foreframe::rules::audio {

namespace {

/// True where every word is in the list: "with some background music".
bool saysOnly(const WordList& list, const std::vector<Word>& words) {
    for (std::size_t i = 0; i < words.size();) {
        const WordList::Match match = list.matchAt(words, i);
        if (!match)
            return false;
        i += match.count;
    }
    return !words.empty();
}

void check(const ShotContext& c, Report& report) {
    static const WordList vagueWords = WordList::named("vague-sound");
    if (c.shot.audio.empty() || !c.sounds() || c.overridden())
        return;
    std::vector<Word> words;
    for (std::size_t i = 0; i < c.shot.audio.size(); ++i) {
        const std::string& description = c.shot.audio[i].description;
        words.clear();
        appendWords(description, 0, false, words);
        if (saysOnly(vagueWords, words))
            report.add("audio[" + std::to_string(i) + "].description",
                       say("“{0}” does not say what is heard.", "“{0}”没有说明听到的是什么。",
                           std::string(text::trim(description))));
    }
}

} // namespace

extern const Rule vague{
    .id = "audio/vague",
    .severity = Severity::Advice,
    .title = {"A sound without a source", "没有来源的声音"},
    .why = {"The model makes up whatever is not named. Say what sounds and how: an instrument, a "
            "material, a place.",
            "没写明的，模型就随便编。写清楚是什么在响、怎么响：乐器、材质或地点。"},
    .bad = {{"“music”", "“音乐”"},
            R"({"shot": {"audio": [{"kind": "music", "description": "music"}]}})"},
    .good = {{"“low strings, tense”", "“低沉的弦乐，紧张”"},
             R"({"shot": {"audio": [{"kind": "music", "description": "low strings, tense"}]}})"},
    .source = "K-33, K-34, K-35",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::audio
