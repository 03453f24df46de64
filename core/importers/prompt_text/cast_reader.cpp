#include "importers/prompt_text/cast_reader.h"

#include "base/text.h"
#include "compose/prose.h"
#include "compose/who_acts.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/framing.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaker_words.h"
#include "lookup/media_reference.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The name behind the @ of "siren@Loud Alarm": words in capitals; empty in an e-mail address.
std::string_view nameBehind(std::string_view sentence, std::size_t at) {
    std::size_t end = at + 1;
    while (end < sentence.size() && sentence[end] >= 'A' && sentence[end] <= 'Z') {
        while (end < sentence.size() && isWordByte(sentence[end]))
            ++end;
        if (end + 1 < sentence.size() && sentence[end] == ' ' && sentence[end + 1] >= 'A' &&
            sentence[end + 1] <= 'Z')
            ++end;
    }
    const bool address =
        end + 1 < sentence.size() && sentence[end] == '.' && isWordByte(sentence[end + 1]);
    return address ? std::string_view() : sentence.substr(at + 1, end - at - 1);
}

bool whole(const WordList& list, std::string_view text) {
    const std::vector<Word> words = wordsOf(text);
    return !words.empty() && list.matchAt(words, 0).count == words.size();
}

/// "Pavel", "Old Tom": nothing but a few words with capitals.
bool isName(std::string_view words) {
    constexpr std::size_t longest = 3;
    const std::vector<Word> list = wordsOf(words);
    return !list.empty() && list.size() <= longest &&
           std::all_of(list.begin(), list.end(), [words](const Word& word) {
               const char first = written(words, word)[0];
               return first >= 'A' && first <= 'Z';
           });
}

} // namespace

Labelled labelledAt(std::string_view sentence) {
    constexpr std::size_t longest = 400;
    const bool wide = sentence.starts_with("【");
    if (!wide && !sentence.starts_with('['))
        return {};
    const std::string_view close = wide ? "】" : "]";
    const std::size_t end = sentence.substr(0, longest).find(close);
    if (end == none)
        return {};
    return {bracketLabelOf(sentence.substr(close.size(), end - close.size())),
            sentence.substr(end + close.size())};
}

bool isLabel(std::string_view label) {
    constexpr std::size_t longest = 8; // in words
    const std::vector<Word> words = wordsOf(label.substr(0, 200));
    if (isRemark(label) || (words.size() > longest && !text::hasHan(label)))
        return false;
    const char first = label.front();
    return (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80;
}

void show(Shot& shot, const std::string& id, Players& players) {
    if (!id.empty() && players.enter(id))
        shot.characters.push_back(id);
}

void addAction(Shot& shot, std::string_view words) {
    std::string& action = shot.action;
    if (!action.empty() && !prose::endsWithMark(action))
        action += text::hasHan(words) ? "。" : ".";
    append(action, text::collapse(words));
}

void describe(const std::string& id, std::string_view words, Shot& shot, Players& players) {
    words = bare(words);
    if (words.empty())
        return;
    std::string& description = players[id].description;
    if (description.empty() || text::equalsIgnoringCase(description, words))
        description = text::collapse(words);
    else
        addAction(shot, "[" + players[id].label + "], " + std::string(words) + ".");
}

void describeAll(const std::string& id, std::string_view list, Shot& shot, Players& players) {
    std::string looks;
    for (const std::string_view entry : itemsOf(list)) {
        std::string& delivery = players[id].delivery;
        if (!tellsTone(entry))
            append(looks, entry, text::hasHan(entry) ? "，" : ", ");
        else if (delivery.empty() || text::equalsIgnoringCase(delivery, entry))
            delivery = text::collapse(entry);
        else
            append(delivery, entry, text::hasHan(entry) ? "，" : ", ");
    }
    describe(id, looks, shot, players);
}

void showLabelled(std::string_view sentence, Shot& shot, Players& players) {
    for (std::size_t at = sentence.find('['); at != none; at = sentence.find('[', at + 1)) {
        const BracketLabel label = labelledAt(sentence.substr(at)).label;
        if (label.label.empty())
            continue;
        std::string id = players.known(label.label);
        if (id.empty() && isLabel(label.label))
            id = players.character(label.label);
        if (!isOffScreen(label.label))
            show(shot, id, players);
        if (!id.empty() && !label.voice.empty())
            players.voice(label.voice);
    }
    for (std::size_t at = sentence.find('@'); at != none; at = sentence.find('@', at + 1))
        if (const std::string_view name = nameBehind(sentence, at);
            !name.empty() && !isMediaReference(name) && (at == 0 || isWordByte(sentence[at - 1])))
            players.voice(name);
}

bool readDefinition(std::string_view sentence, Shot& shot, Players& players) {
    static const WordList openings = listNamed("description openings");
    const Labelled labelled = labelledAt(sentence);
    if (!isLabel(labelled.label.label) || !labelled.label.voice.empty())
        return false;
    const std::string_view words = withoutStop(labelled.behind);
    const bool parted = !labelled.behind.empty() &&
                        bare(labelled.behind).size() < text::trim(labelled.behind).size();
    const std::vector<Word> list = wordsOf(words.substr(0, 400));
    const bool described =
        parted && !list.empty() && openings.matchAt(list, 0) && clauseOf(words).subject.empty();
    if (!words.empty() && words != "." && !described)
        return false;
    const std::string id = players.character(labelled.label.label);
    show(shot, id, players);
    describeAll(id, labelled.label.delivery, shot, players);
    if (described)
        describe(id, words, shot, players);
    return true;
}

bool readSilence(std::string_view sentence, Shot& shot, Players& players) {
    static const WordList openings = listNamed("silence openings");
    static const WordList silence = listNamed("silence");
    const std::size_t open = sentence.find('[');
    const std::size_t close = sentence.find(']');
    constexpr std::size_t nearby = 40;
    if (open == none || close == none || close < open || open > nearby)
        return false;
    const std::string_view opening = bare(sentence.substr(0, open));
    if ((!opening.empty() && !whole(openings, opening)) ||
        !whole(silence, sentence.substr(close + 1)))
        return false;
    const BracketLabel silent = bracketLabelOf(sentence.substr(open + 1, close - open - 1));
    if (silent.label.empty() || !silent.voice.empty()) // a voice for somebody silent is told
        return false;
    show(shot, players.character(silent.label), players);
    return true;
}

std::string_view actorIn(std::string_view sentence) {
    static const WordList pronouns = listNamed("pronouns");
    if (const std::size_t open = sentence.find('['); open != none) {
        const std::string_view label = labelledAt(sentence.substr(open)).label.label;
        if (isLabel(label))
            return label;
    }
    std::string_view one = sentence.substr(0, sentenceEnd(sentence, 0));
    one = withoutTimecode(one);
    constexpr std::size_t longestHeading = 40; // bytes; "TIMED SHOTS: Omar reaches for the mug"
    if (const std::size_t colon = one.substr(0, longestHeading).rfind(": "); colon != none)
        one.remove_prefix(colon + 2);
    Camera framing;
    std::string style;
    one.remove_prefix(readFraming(one, framing, style));
    static const WordList pictures = listNamed("pictures");
    static const WordList links = listNamed("leading links");
    Name found = nameIn(clauseOf(one).subject);
    if (pictures.in(wordsOf(found.head)) && found.more.starts_with("of ")) // "a selfie of a diver"
        found = nameIn(found.more.substr(3));
    const std::string_view head = found.head;
    const std::vector<Word> words = wordsOf(head);
    if (!words.empty() && links.matchAt(words, words.size() - 1))
        return {};
    constexpr std::size_t longest = 5; // in words
    const bool name = !words.empty() && (words.size() <= longest || text::hasHan(head)) &&
                      !(text::hasHan(head) && whoActs(head) == Acting::One) &&
                      !pronouns.matchAt(words, 0);
    return name ? head : std::string_view();
}

std::string_view framedIn(std::string_view sentence) {
    Camera framing;
    std::string style;
    std::string_view shown = withoutTimecode(sentence);
    const std::size_t length = readFraming(shown, framing, style);
    shown = withoutStop(shown.substr(length));
    return length > 0 && isName(shown) ? shown : std::string_view();
}

} // namespace foreframe::reading
