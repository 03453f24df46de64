#include "base/text.h"
#include "base/word_text.h"
#include "check/passage.h"
#include "compose/who_acts.h"

#include <algorithm>

namespace foreframe::rules::continuity {

namespace {

/// Word lists, a kind a line.
using Kinds = std::vector<WordList>;

Kinds kindsIn(std::string_view name) {
    Kinds kinds;
    for (const std::string_view line : text::split(wordText(name), '\n'))
        if (!text::trim(line).empty() && !line.starts_with('#'))
            kinds.emplace_back(line);
    return kinds;
}

constexpr int none = -1;

int kindAt(const Kinds& kinds, std::span<const Word> words, std::size_t at,
           std::size_t* count = nullptr) {
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (const auto match = kinds[i].matchAt(words, at)) {
            if (count)
                *count = match.count;
            return static_cast<int>(i);
        }
    return none;
}

/// "a red coat": a piece, its colour, and the words from the one to the other.
struct Piece {
    int kind = none;
    int colour = none;
    WordList::Match match;
};

std::vector<Piece> piecesIn(std::span<const Word> original) {
    static const Kinds attire = kindsIn("attire");
    static const Kinds colours = kindsIn("colours");
    constexpr std::size_t reach = 3;        // "a red, rain-soaked coat"
    constexpr std::size_t reachOfSigns = 6; // 红色羊毛大衣: Chinese words are a character or two
    // Parts of compounds tell as much: "red-haired".
    std::vector<Word> words(original.begin(), original.end());
    for (Word& word : words)
        if (word.gap == Gap::Hyphen)
            word.gap = Gap::Space;
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t length = 0;
        const int kind = kindAt(attire, words, i, &length);
        if (kind == none)
            continue;
        if (const int colour = kindAt(colours, words, i); colour != none) { // 黑发
            pieces.push_back({kind, colour, {i, length}});
            continue;
        }
        const std::size_t farthest = words[i].gap == Gap::None ? reachOfSigns : reach;
        for (std::size_t back = 1; back <= std::min(farthest, i); ++back) {
            if (words[i - back + 1].gap == Gap::Stop)
                break;
            if (const int colour = kindAt(colours, words, i - back); colour != none) {
                pieces.push_back({kind, colour, {i - back, back + 1}});
                break;
            }
            if (kindAt(attire, words, i - back) != none)
                break;
        }
    }
    return pieces;
}

const WordList& people() {
    static const WordList all = [] {
        std::string words;
        for (const char* list : {"male", "female", "grown-up", "child", "passers-by"})
            words.append(wordText(list)).append("\n");
        return WordList(words);
    }();
    return all;
}

/// Whose words these are: the label before them in the sentence, or the only one who acts in it.
/// Null where somebody else stands between, or it is not clear.
const Character* ownerOf(const ShotContext& c, const Passage& passage, std::size_t word) {
    const auto& words = passage.words;
    const bool alone = c.shot.characters.size() == 1;
    // Where one is seen, "a woman in a red coat" as the subject is the one.
    const bool subject = passage.field == Field::Subject && alone;
    const Character* owner = nullptr;
    constexpr std::size_t longestSentence = 200; // in words
    std::size_t first = word;
    while (first > 0 && words[first].gap != Gap::Stop && word - first < longestSentence)
        --first;
    std::size_t sinceLabel = 0;
    for (std::size_t i = first; i < word; ++i) {
        if (const Character* named = c.cast.labels().characterAt(passage.text, passage.begin(i))) {
            if (owner && owner != named)
                return nullptr;
            owner = named;
            sinceLabel = 0;
        } else if (!words[i].label && people().matchAt(words, i)) {
            constexpr std::size_t apposition = 5; // "[Ilse], a tall blonde woman in"
            if (!subject && (!owner || sinceLabel > apposition))
                return nullptr;
        } else if (!words[i].label) {
            ++sinceLabel;
        }
    }
    if (owner || !alone || (!subject && passage.field != Field::Action))
        return owner;
    static const WordList pronouns = WordList::named("sentence-heads");
    const bool implied = subject ||
                         whoActs(passage.text.substr(passage.begin(first))) != Acting::Itself ||
                         pronouns.matchAt(words, first);
    return implied ? c.cast.character(c.shot.characters.front()) : nullptr;
}

bool isWorn(const Passage& passage, std::size_t colour) {
    static const WordList worn = WordList::named("worn");
    constexpr std::size_t reach = 4; // "in a long, heavy red coat"
    for (std::size_t i = colour; i > 0 && colour - i < reach && passage.words[i].gap != Gap::Stop;)
        if (worn.matchAt(passage.words, --i))
            return true;
    return passage.words[colour].gap != Gap::Stop && colour > 0 && // "[Ilse], red hair"
           passage.words[colour].gap == Gap::Mark;
}

/// The piece of the same kind in somebody's description, in other colours only.
std::optional<std::string> otherColour(const Character& character, const Piece& piece) {
    std::vector<Word> words;
    appendWords(character.description, 0, false, words);
    std::optional<std::string> other;
    for (const Piece& each : piecesIn(words)) {
        if (each.kind != piece.kind)
            continue;
        if (each.colour == piece.colour)
            return std::nullopt;
        const Word& first = words[each.match.first];
        const Word& last = words[each.match.first + each.match.count - 1];
        other = character.description.substr(first.begin, last.begin + last.length - first.begin);
    }
    return other;
}

struct Ages {
    WordList one, other;
};

/// "[Ilse], an old woman": somebody of another age than the cast says.
std::optional<std::pair<std::string, std::string>>
otherAge(const Passage& passage, const Character& character, std::size_t word) {
    static const Ages ages[] = {{WordList::named("aged"), WordList::named("young")},
                                {WordList::named("aged"), WordList::named("child")}};
    std::vector<Word> words;
    appendWords(character.description, 0, false, words);
    const auto in = [&](const WordList& list) -> std::string {
        const auto match = list.find(words);
        if (!match)
            return {};
        const Word& last = words[match.first + match.count - 1];
        return character.description.substr(words[match.first].begin,
                                            last.begin + last.length - words[match.first].begin);
    };
    for (const Ages& pair : ages)
        for (const auto& [here, there] :
             {std::pair(&pair.one, &pair.other), std::pair(&pair.other, &pair.one)})
            if (const auto match = here->matchAt(passage.words, word); match && in(*here).empty())
                if (std::string other = in(*there); !other.empty())
                    return std::pair(std::string(passage.written(match)), std::move(other));
    return std::nullopt;
}

/// "[Ilse], ...": what follows is about her.
bool inApposition(const Passage& passage, std::size_t word, std::string_view label) {
    std::string_view rest = passage.text.substr(passage.begin(word) + label.size());
    if (rest.starts_with(']'))
        rest.remove_prefix(1);
    return rest.starts_with(',') || rest.starts_with("，");
}

bool agesApart(std::span<const Word> words) {
    static const WordList all(std::string(wordText("aged")) + "\n" +
                              std::string(wordText("young")) + "\n" +
                              std::string(wordText("child")));
    return all.in(words);
}

void say(const Character& character, const Passage& passage, const std::string& here,
         const std::string& there, Report& report) {
    report.add(passage.path.path(),
               foreframe::say("“{0}” here, “{1}” in the cast: {2} would look like somebody else.",
                              "这里是“{0}”，角色表里是“{1}”：{2}会像换了一个人。", here, there,
                              std::string(labelOf(character))));
}

bool look(const ShotContext& c, const Passage& passage, Report& report) {
    static const WordList changing = WordList::named("changes-clothes");
    for (const Piece& piece : piecesIn(passage.words)) {
        const Character* owner = ownerOf(c, passage, piece.match.first);
        if (!owner || !isWorn(passage, piece.match.first) || changing.in(passage.words))
            continue;
        if (const auto other = otherColour(*owner, piece)) {
            say(*owner, passage, std::string(passage.written(piece.match)), *other, report);
            return true;
        }
    }
    if (!agesApart(passage.words))
        return false;
    constexpr std::size_t near = 4; // in apposition: "[Ilse], an old woman"
    for (std::size_t i = 0; i < passage.words.size(); ++i) {
        const Character* named = c.cast.labels().characterAt(passage.text, passage.begin(i));
        if (!named)
            continue;
        if (i > 0 && passage.words[i].gap != Gap::Stop) // "the young [Ilse]"
            if (const auto age = otherAge(passage, *named, i - 1)) {
                say(*named, passage, age->first, age->second, report);
                return true;
            }
        if (!inApposition(passage, i, labelOf(*named)))
            continue;
        for (std::size_t j = i + 1; j < std::min(passage.words.size(), i + near); ++j) {
            if (passage.words[j].gap == Gap::Stop)
                break;
            if (const auto age = otherAge(passage, *named, j)) {
                say(*named, passage, age->first, age->second, report);
                return true;
            }
        }
    }
    return false;
}

void check(const ShotContext& c, Report& report) {
    if (c.storyboard.characters.empty())
        return;
    bool said = false;
    eachPassage(c, [&](const Passage& passage) {
        const bool tells = passage.field <= Field::Context || passage.field == Field::Override;
        said = said || (tells && look(c, passage, report));
    });
}

} // namespace

extern const Rule character{
    .id = "continuity/character",
    .severity = Severity::Warning,
    .title = {"Somebody who looks different", "前后不一的人物"},
    .why = {"The model believes the words of each shot. Another colour of hair or coat, another "
            "age, and the next clip has another person in it.",
            "模型只信这个镜头里的文字。发色、衣服、年龄一变，下一个片段里就换了一个人。"},
    .bad = {{"A red suit here, a black one in the cast.", "这里穿红色西装，角色表里是黑色西装。"},
            R"({"shot": {"action": "[Agent] in a red suit turns towards the camera"}})"},
    .good = {{"The same suit as in the cast.", "与角色表里一样的西装。"},
             R"({"shot": {"action": "[Agent] in his black suit turns towards the camera"}})"},
    .source = "K-62",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::continuity
