#include "importers/prompt_text/picture_reader.h"

#include "base/text.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/cast_reader.h"
#include "importers/prompt_text/clause.h"
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

bool readPacing(std::string_view sentence, Shot& shot) {
    static const WordList pacing = listNamed("pacing");
    const std::vector<Word> words = wordsOf(sentence.substr(0, 100));
    if (words.empty() || sentence.size() > 100 || pacing.matchAt(words, 0).count != words.size())
        return false;
    append(shot.pacing, withoutStop(sentence), ", ");
    return true;
}

/// "No text, no watermark." belongs to the negative prompt.
bool readUnwanted(std::string_view sentence, Shot& shot) {
    const std::vector<std::string_view> items =
        itemsOf(sentence.size() > longestSentence ? std::string_view() : withoutStop(sentence));
    const auto unwanted = [](std::string_view item) {
        return (item.starts_with("No ") || item.starts_with("no ")) && wordsOf(item).size() < 6;
    };
    if (items.empty() || !std::all_of(items.begin(), items.end(), unwanted))
        return false;
    for (const std::string_view item : items)
        shot.negativePrompt.emplace_back(bare(item.substr(3)));
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

/// Takes style and camera off the end of a sentence's list.
std::string_view withoutTail(std::string_view sentence, Shot& shot) {
    if (sentence.size() > longestSentence || sentence.find('@') != none)
        return sentence;
    const std::vector<std::string_view> items = itemsOf(withoutStop(sentence));
    std::size_t first = items.size();
    std::string style;
    while (first > 0) {
        const std::string_view item = items[first - 1];
        if (isStyleItem(item)) {
            style = style.empty() ? std::string(item)
                                  : std::string(item) + (text::hasHan(item) ? "，" : ", ") + style;
        } else if (first == 1 || !readCameraItem(item, shot.camera)) {
            break;
        }
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
    static const WordList along = listNamed("moves along");
    static const WordList articles = listNamed("articles");
    if (words.empty() || !shot.context.empty() || isPlace(motivation))
        return;
    const Clause clause = clauseOf(motivation);
    if (along.in(wordsOf(shot.camera.move)) && articles.matchAt(words, 0) &&
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
    const std::size_t begin = verb ? words[verb.count].begin : 0;
    readPicture(bare(std::string_view(motivation).substr(begin)), shot);
}

} // namespace

bool isStyle(std::string_view sentence) {
    const std::vector<std::string_view> items =
        itemsOf(sentence.size() > longestSentence ? std::string_view() : withoutStop(sentence));
    return !items.empty() && std::all_of(items.begin(), items.end(), isStyleItem);
}

void readPicture(std::string_view sentence, Shot& shot) {
    if (readPacing(sentence, shot) || readUnwanted(sentence, shot))
        return;
    if (shot.action.empty())
        if (const std::size_t framing = readFraming(sentence, shot.camera, shot.style))
            sentence = bare(sentence.substr(framing));
    const std::string_view words = withoutTail(withoutHead(sentence, shot), shot);
    if (bare(words).empty())
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
