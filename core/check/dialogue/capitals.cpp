#include "base/text.h"
#include "check/rule.h"
#include "check/spoken.h"
#include "check/word_list.h"

#include <algorithm>

namespace foreframe::rules::dialogue {

namespace {

constexpr std::size_t longestAcronym = 5;

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

/// Two letters or more, all of them capitals.
bool inCapitals(std::string_view word) {
    return std::count_if(word.begin(), word.end(), isUpper) > 1 &&
           std::none_of(word.begin(), word.end(), [](char c) {
               return isLower(c) || (c >= '0' && c <= '9') || static_cast<signed char>(c) < 0;
           });
}

/// Words of a spoken line that shout.
struct Shouted {
    std::vector<Word> words;
    bool wholeLine = false; ///< not one letter of the line is small
};

Shouted shoutedIn(std::string_view line) {
    static const WordList common = WordList::named("common");
    static const WordList acronyms = WordList::named("acronyms");
    std::vector<Word> words;
    appendWords(line, 0, false, words);
    Shouted found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool acronym = acronyms.matchAt(words, i).count == 1;
        const bool word = words[i].length > longestAcronym || common.matchAt(words, i);
        if (inCapitals(line.substr(words[i].begin, words[i].length)) && word && !acronym)
            found.words.push_back(words[i]);
    }
    found.wholeLine = found.words.size() > 1 && std::none_of(line.begin(), line.end(), isLower);
    return found;
}

bool startsSentence(std::string_view line, std::size_t at) {
    const std::size_t before = line.find_last_not_of(" \t\n\"'([", at == 0 ? at : at - 1);
    return at == 0 || before == std::string_view::npos ||
           std::string_view(".!?").find(line[before]) != std::string_view::npos;
}

void lowerWord(std::string& line, const Word& word) {
    for (std::size_t i = word.begin; i < word.begin + word.length; ++i)
        if (isUpper(line[i]) && !(i == word.begin && startsSentence(line, i)))
            line[i] = static_cast<char>(line[i] - 'A' + 'a');
}

std::string inLowerCase(std::string line) {
    static const WordList acronyms = WordList::named("acronyms");
    const Shouted shouted = shoutedIn(line);
    std::vector<Word> words = shouted.words;
    if (shouted.wholeLine) {
        words.clear();
        appendWords(line, 0, false, words);
        std::erase_if(words, [&](const Word& word) {
            return line.substr(word.begin, word.length) == "I" || acronyms.in({&word, 1});
        });
    }
    for (const Word& word : words)
        lowerWord(line, word);
    return line;
}

void check(const ShotContext& c, Report& report) {
    if (!spoken::heard(c))
        return;
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i) {
        const std::string& line = c.shot.dialogue[i].line;
        const bool twoInARow = std::adjacent_find(line.begin(), line.end(), [](char a, char b) {
                                   return isUpper(a) && isUpper(b);
                               }) != line.end();
        const Shouted shouted = twoInARow ? shoutedIn(line) : Shouted{};
        if (shouted.words.empty())
            continue;
        const Word& first = shouted.words.front();
        report.add(spoken::field(i, "line"),
                   say("“{0}” is written in capitals, but is no abbreviation.",
                       "“{0}”全用大写，却不是缩写。", line.substr(first.begin, first.length)),
                   {{say("Write it in lower case", "改为小写"),
                     [id = c.shot.id, i](const Storyboard& storyboard) {
                         return edit::changeShot(storyboard, id, [i](Shot& shot) {
                             if (i < shot.dialogue.size())
                                 shot.dialogue[i].line = inLowerCase(shot.dialogue[i].line);
                         });
                     }}});
    }
}

} // namespace

extern const Rule capitals{
    .id = "dialogue/capitals",
    .severity = Severity::Advice,
    .title = {"Words in capitals", "全大写的单词"},
    .why = {"Words in capitals are spelled out letter by letter. Keep them for abbreviations, and "
            "say in the emotion that somebody shouts.",
            "全大写的单词会被逐个字母念出来。大写只留给缩写；要喊叫，请写在情绪里。"},
    .bad =
        {{"“STOP the train.”", "STOP 全用大写，却不是缩写。"},
         R"({"shot": {"duration": 5, "dialogue": [{"character": "agent", "emotion": "alarmed", "line": "STOP the train."}]}})"},
    .good =
        {{"Only the abbreviation FBI is in capitals.", "只有缩写 FBI 用大写。"},
         R"({"shot": {"duration": 5, "dialogue": [{"character": "agent", "emotion": "alarmed", "line": "Stop, call the FBI."}]}})"},
    .source = "K-10",
    .fixes = {{"Write it in lower case", "改为小写"}},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
