#include "base/distinct.h"
#include "base/text.h"
#include "base/word_text.h"
#include "check/passage.h"

#include <algorithm>

namespace foreframe::rules::continuity {

namespace {

/// One line of words/synonyms.txt each.
const std::vector<WordList>& kinds() {
    static const std::vector<WordList> all = [] {
        std::vector<WordList> rows;
        for (const std::string_view line : text::split(wordText("synonyms"), '\n'))
            if (!text::trim(line).empty() && !line.starts_with('#'))
                rows.emplace_back(line);
        return rows;
    }();
    return all;
}

std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    appendWords(text, 0, false, words);
    return words;
}

/// True where the character is one of this kind: by the label, else by the first words for any kind
/// in the description ("a young woman with a dog" is a woman).
bool isOf(const Character& character, const WordList& kind) {
    for (const std::string_view text :
         {labelOf(character), std::string_view(character.description)}) {
        const auto words = wordsOf(text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (kind.matchAt(words, i))
                return true;
            if (std::any_of(kinds().begin(), kinds().end(),
                            [&](const WordList& each) { return bool(each.matchAt(words, i)); }))
                return false;
        }
    }
    return false;
}

/// Everybody whom the shot shows: by the list of who is seen, or by label in its words.
Distinct<const Character*> shownIn(const Shot& shot, const Cast& cast) {
    Distinct<const Character*> shown;
    for (const std::string& id : shot.characters)
        if (const Character* character = cast.character(id))
            shown.add(character);
    for (const std::string* words : {&shot.action, &shot.subject, &shot.promptOverride})
        for (const Character* character : cast.labels().charactersIn(*words))
            shown.add(character);
    return shown;
}

/// The one of the cast whom the word must mean: seen in the shot before, and nobody else here or
/// there is of this kind.
const Character* meant(const ShotContext& c, const WordList& kind) {
    const auto isOfKind = [&](const Character* character) { return isOf(*character, kind); };
    const Distinct<const Character*> before = shownIn(*c.previous, c.cast);
    const auto& seen = before.list();
    const auto found = std::find_if(seen.begin(), seen.end(), isOfKind);
    if (found == seen.end() || std::any_of(found + 1, seen.end(), isOfKind))
        return nullptr;
    const Distinct<const Character*> here = shownIn(c.shot, c.cast);
    const bool another =
        std::any_of(here.list().begin(), here.list().end(), [&](const Character* character) {
            return !before.has(character) && isOfKind(character);
        });
    return another ? nullptr : *found;
}

bool labelHolds(const Character& character, std::string_view word) {
    const auto words = wordsOf(labelOf(character));
    return std::any_of(words.begin(), words.end(),
                       [&](const Word& each) { return each.key == wordKey(word); });
}

/// "the vehicle": the article and the noun, where nothing of the kind was introduced as "a car".
struct Mention {
    WordList::Match match;
    const Character* character = nullptr;
};

std::optional<Mention> mentionIn(const ShotContext& c, const Passage& passage) {
    static const WordList the = WordList::named("the");
    static const WordList adjectives = WordList::named("adjectives");
    const auto& words = passage.words;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const auto article = the.matchAt(words, i);
        std::size_t noun = i + article.count;
        if (article && noun < words.size() && adjectives.matchAt(words, noun))
            ++noun; // "the old man"
        if (!article || noun >= words.size() || words[noun].gap >= Gap::Hyphen)
            continue;
        for (const WordList& kind : kinds()) {
            const auto match = kind.matchAt(words, noun);
            // Another one of the kind, in this text, may be what is meant.
            if (!match || kind.find(words).first < noun)
                continue;
            const Character* character = meant(c, kind);
            if (character && !labelHolds(*character, passage.written(match)))
                return Mention{{i, noun - i + match.count}, character};
        }
    }
    return std::nullopt;
}

void check(const ShotContext& c, Report& report) {
    if (!c.previous || c.storyboard.characters.empty())
        return;
    bool said = false;
    eachPassage(c, [&](const Passage& passage) {
        if (said || (passage.field > Field::Action && passage.field != Field::Override))
            return;
        const auto mention = mentionIn(c, passage);
        if (!mention)
            return;
        said = true;
        const auto& match = mention->match;
        const std::string label = "[" + std::string(labelOf(*mention->character)) + "]";
        std::string better(passage.text);
        better.replace(passage.begin(match.first),
                       passage.end(match.first + match.count - 1) - passage.begin(match.first),
                       label);
        report.add(passage.path.path(),
                   say("“{0}” is {1} in the shot before: another word, another thing.",
                       "“{0}”在上一镜头里叫{1}：换个词，模型就换个东西。", passage.written(match),
                       label),
                   {{say("Put {0}", "写成{0}", label),
                     passage.place().rewrite(std::string(passage.text), better)}});
    });
}

} // namespace

extern const Rule synonym{
    .id = "continuity/synonym",
    .severity = Severity::Advice,
    .title = {"Another word for the same thing", "同一事物换了叫法"},
    .why = {"The model remembers nothing from clip to clip. A label ties the clips together, and "
            "another word for the same thing brings another thing.",
            "模型不记得上一个片段。名称把片段连在一起，换个叫法，就会换来别的东西。"},
    .bad =
        {{"[Agent] in one shot, “the gentleman” in the next.",
          "上一镜头是[Agent]，这里是“那位男士”。"},
         R"({"before": {"characters": ["agent"], "action": "steps out of the fog", "dialogue": null},
                "shot": {"action": "rain falls as the gentleman turns away"}})"},
    .good =
        {{"[Agent] in both.", "两个镜头都写[Agent]。"},
         R"({"before": {"characters": ["agent"], "action": "steps out of the fog", "dialogue": null},
                "shot": {"action": "rain falls as [Agent] turns away"}})"},
    .source = "K-83",
    .fixes = {{"Put the label", "写出名称"}},
    .checkShot = check,
};

} // namespace foreframe::rules::continuity
