#include "importers/prompt_text/picture_reader.h"

#include "base/text.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/cast_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/framing.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>
#include <utility>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t longestSentence = 1000; // longer ones are no list

bool isStyleItem(std::string_view item) {
    static const WordList styles = listNamed("style");
    constexpr std::size_t longest = 6; // in words; longer ones describe the picture
    const std::vector<Word> words = wordsOf(item.substr(0, 200));
    return (words.size() <= longest || text::hasHan(item)) && item.size() < 60 &&
           styles.in(words) && item.find_first_of("[\"") == none;
}

/// True for "anime style", "ultra HD": it ends with a word for films, and not only for a mood.
bool isPlainStyle(std::string_view item) {
    static const WordList styles = listNamed("style");
    static const WordList moods = listNamed("moods");
    const std::vector<Word> words = wordsOf(item);
    bool certain = text::hasHan(item);
    std::size_t behind = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t styled = styles.matchAt(words, i).count;
        certain |= styled > moods.matchAt(words, i).count;
        behind = std::max(behind, i + styled);
    }
    return certain && (behind == words.size() || text::hasHan(item));
}

/// "Documentary style, authentic, photorealistic.": a list that is mostly about style.
bool isStyleList(std::string_view sentence) {
    constexpr std::size_t longest = 4; // words of an item
    if (sentence.size() > longestSentence || sentence.find_first_of("[\"@") != none)
        return false;
    const std::vector<std::string_view> items = itemsOf(withoutStop(sentence));
    const auto styled = std::count_if(items.begin(), items.end(), isStyleItem);
    if (items.size() < 2 || !isStyleItem(items[0]))
        return false;
    const bool named = items[0].ends_with(" style") || items[0].ends_with(" aesthetic");
    return (named || styled * 3 >= static_cast<std::ptrdiff_t>(items.size()) * 2) &&
           std::all_of(items.begin(), items.end(),
                       [](std::string_view item) {
                           return wordsOf(item).size() <= longest || isStyleItem(item);
                       }) &&
           clauseOf(sentence).subject.empty();
}

bool readPacing(std::string_view sentence, Shot& shot) {
    static const WordList pacing = listNamed("pacing");
    const std::vector<Word> words = wordsOf(sentence.substr(0, 100));
    if (words.empty() || sentence.size() > 100 || pacing.matchAt(words, 0).count != words.size())
        return false;
    append(shot.pacing, withoutStop(sentence), ", ");
    return true;
}

bool isUnwanted(std::string_view item) {
    return startsWithAny(item, {"No ", "no "}) && !startsWithAny(item, {"No one", "no one"}) &&
           wordsOf(item).size() < 6;
}

/// "logos" in "No subtitles, logos or text."
bool isBrief(std::string_view item) {
    constexpr std::size_t longest = 5; // words
    return wordsOf(item).size() <= longest && item.find_first_of("[\"@:") == none;
}

/// The same where it might be told what happens: "No moon, rain falls."
bool mayBeUnwanted(std::string_view item) {
    return isUnwanted(item) ||
           (isBrief(item) && clauseOf(std::string("x ").append(item)).predicate.empty());
}

/// "Do not include any captions or logos." 禁止出现文字、字幕。
bool readExcluded(std::string_view sentence, Shot& shot) {
    static const WordList openings = listNamed("unwanted openings");
    constexpr std::size_t longest = 16; // words
    std::string_view rest = withoutStop(sentence);
    const std::vector<Word> words = wordsOf(rest.substr(0, 300));
    const auto opening = words.empty() ? WordList::Match() : openings.matchAt(words, 0);
    if (!opening || opening.count == words.size() || rest.size() > 300 ||
        (words.size() > longest && !text::hasHan(rest)) || rest.find_first_of("[\"@") != none)
        return false;
    for (std::string_view item : itemsOf(rest.substr(words[opening.count].begin))) {
        while (startsWithAny(item, {"any ", "or ", "and ", "或"}))
            item = bare(item.substr(item.starts_with("any ") || item.starts_with("and ") ? 4 : 3));
        shot.negativePrompt.emplace_back(item);
    }
    return true;
}

/// "No text, no watermark." belongs to the negative prompt.
bool readUnwanted(std::string_view sentence, Shot& shot) {
    std::string_view words = withoutStop(sentence);
    if (words.starts_with('(') && words.ends_with(')'))
        words = words.substr(1, words.size() - 2);
    std::vector<std::string_view> items;
    bool listed = false; // "no A, B or C"
    for (std::string_view item :
         itemsOf(sentence.size() > longestSentence ? std::string_view() : words)) {
        for (std::size_t at = item.find(" or "); at != none; at = item.find(" or ")) {
            listed = true;
            items.push_back(item.substr(0, at));
            item.remove_prefix(at + std::string_view(" or ").size());
        }
        items.push_back(item);
    }
    if (items.empty() || !isUnwanted(items[0]) ||
        !std::all_of(items.begin(), items.end(), listed ? isBrief : mayBeUnwanted))
        return false;
    for (std::string_view item : items)
        shot.negativePrompt.emplace_back(
            bare(item.substr(isUnwanted(item) || item.starts_with("or ") ? 3 : 0)));
    return true;
}

/// Takes "Anime style, " off the beginning.
std::string_view withoutHead(std::string_view sentence, Shot& shot) {
    constexpr std::size_t longest = 30; // bytes of such an opening
    const std::size_t comma = sentence.substr(0, longest).find(", ");
    if (!shot.action.empty() || comma == none || !isStyleItem(sentence.substr(0, comma)))
        return sentence;
    append(shot.style, sentence.substr(0, comma), ", ");
    return bare(sentence.substr(comma));
}

/// Takes style, camera and what is unwanted off the end of a sentence's list.
std::string_view withoutTail(std::string_view sentence, Shot& shot) {
    if (sentence.size() > longestSentence || sentence.find('@') != none)
        return sentence;
    const std::vector<std::string_view> items = itemsOf(withoutStop(sentence));
    const bool list = isStyleList(sentence);
    std::size_t first = items.size();
    std::string style;
    for (; first > 1 && isUnwanted(items[first - 1]); --first)
        shot.negativePrompt.insert(shot.negativePrompt.end() -
                                       static_cast<std::ptrdiff_t>(items.size() - first),
                                   std::string(bare(items[first - 1].substr(3))));
    const std::size_t last = first;
    while (first > 0) {
        const std::string_view item = items[first - 1];
        const bool alone = first == last && first > 1 && !isStyleItem(items[first - 2]);
        const bool styled = isStyleItem(item) && (!alone || isPlainStyle(item));
        const bool camera = !styled && first > 1 && readCameraItem(item, shot.camera);
        if (!styled && !camera && !list)
            break;
        if (!camera)
            style = style.empty() ? std::string(item)
                                  : std::string(item) + (text::hasHan(item) ? "，" : ", ") + style;
        --first;
    }
    append(shot.style, style, text::hasHan(style) ? "，" : ", ");
    if (first == items.size())
        return sentence;
    return first == 0 ? std::string_view()
                      : sentence.substr(0, static_cast<std::size_t>(items[first - 1].data() +
                                                                    items[first - 1].size() -
                                                                    sentence.data()));
}

bool isPlace(std::string_view words) {
    static const WordList openings = listNamed("place openings");
    const std::vector<Word> list = wordsOf(words.substr(0, 100));
    return !list.empty() && openings.matchAt(list, 0) && words.size() < 300 &&
           words.find('[') == none && clauseOf(words).subject.empty();
}

/// What is done in a sentence, from the verb on; "the bow as she tightens it" is done from "as" on.
/// Empty where nothing is.
std::string_view predicateOf(std::string_view sentence) {
    static const WordList links = listNamed("relative links");
    const Clause clause = clauseOf(sentence);
    if (clause.subject.empty())
        return {};
    const std::vector<Word> words = wordsOf(clause.subject);
    for (std::size_t i = 1; i < words.size(); ++i)
        if (links.matchAt(words, i))
            return sentence.substr(
                static_cast<std::size_t>(clause.subject.data() - sentence.data()) + words[i].begin);
    return clause.predicate;
}

/// The little words that every English sentence has are missing.
bool isForeign(std::string_view sentence) {
    static const WordList english = listNamed("english");
    const std::vector<Word> words = wordsOf(sentence);
    return words.size() > 5 && !english.in(words) && !text::hasHan(sentence);
}

/// Where there is no other subject it is what the camera follows.
void readFollowed(Shot& shot) {
    static const WordList following = listNamed("following");
    const std::string motivation = shot.camera.motivation;
    const std::vector<Word> words = wordsOf(motivation);
    static const WordList articles = listNamed("articles");
    if (words.empty() || !shot.context.empty() || isPlace(motivation))
        return;
    const Clause clause = clauseOf(motivation);
    if (goesAlong(shot.camera.move) && articles.matchAt(words, 0) &&
        clause.subject.empty()) { // "orbits around a marble statue in a dark museum"
        shot.camera.motivation.clear();
        shot.camera.purpose = "action";
        return readPicture(motivation, shot);
    }
    const auto verb = following.matchAt(words, 0);
    if (verb.count == words.size() || (!verb && clauseOf(motivation).subject.empty()))
        return;
    shot.camera.motivation.clear();
    shot.camera.purpose = "action";
    std::size_t first = verb.count;
    while (first + 1 < words.size() && following.matchAt(words, first)) // "to show, of a man"
        first += following.matchAt(words, first).count;
    readPicture(bare(std::string_view(motivation).substr(words[first].begin)), shot);
}

} // namespace

bool isStyle(std::string_view sentence) {
    const std::vector<std::string_view> items =
        itemsOf(sentence.size() > longestSentence ? std::string_view() : withoutStop(sentence));
    return (!items.empty() && std::all_of(items.begin(), items.end(), isStyleItem)) ||
           isStyleList(sentence);
}

void readPicture(std::string_view sentence, Shot& shot) {
    if (readPacing(sentence, shot) || readUnwanted(sentence, shot) || readExcluded(sentence, shot))
        return;
    if (shot.action.empty())
        if (const std::size_t framing = readFraming(sentence, shot.camera, shot.style))
            sentence = bare(sentence.substr(framing));
    const std::string_view words = withoutTail(withoutHead(sentence, shot), shot);
    if (bare(words).empty() || readCameraItem(withoutStop(words), shot.camera))
        return;
    if (shot.action.empty() && shot.context.empty() && isPlace(words))
        append(shot.context, text::collapse(words));
    else
        addAction(shot, words);
}

void findSubject(Shot& shot) {
    if (!shot.characters.empty() || !shot.subject.empty())
        return;
    if (shot.action.empty())
        readFollowed(shot);
    const std::string action = std::exchange(shot.action, {});
    const std::string_view all = action;
    const std::string_view first = all.substr(0, sentenceEnd(all, 0));
    std::string_view predicate = predicateOf(first);
    if (predicate.empty() && isForeign(first) && itemsOf(first).size() > 1)
        predicate = first.substr(static_cast<std::size_t>(itemsOf(first)[1].data() - first.data()));
    const std::size_t length = first.size() - predicate.size();
    shot.subject = predicate.empty() ? text::trim(first) : bare(first.substr(0, length));
    shot.action = text::trim(all.substr(predicate.empty() ? first.size() : length));
}

} // namespace foreframe::reading
