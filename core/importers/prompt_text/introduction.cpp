#include "importers/prompt_text/introduction.h"

#include "base/text.h"
#include "importers/prompt_text/bracket_label.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/manner.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/plain_introduction.h"
#include "importers/prompt_text/script_name.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaker_words.h"
#include "importers/prompt_text/speaking_verb.h"
#include "lookup/media_reference.h"

#include <algorithm>
#include <utility>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

/// "leaning on his elbows" among the ways in which something is said.
bool isDoing(std::string_view entry) {
    const std::vector<Word> words = wordsOf(entry);
    constexpr std::size_t shortest = 3; // words; "smiling" tells how
    if (words.size() > shortest && written(entry, words[0]).ends_with("ed") && !tellsTone(entry))
        for (const std::string_view place : {"in", "on", "against", "over", "behind", "under"})
            if (written(entry, words[1]) == place) // "slumped in his chair"
                return true;
    return words.size() >= shortest && isDone(entry) && !tellsManner(entry) && !tellsTone(entry) &&
           !verbAt(words, 0);
}

void readBracketed(std::string_view before, const std::vector<Bracket>& brackets, bool inDialogue,
                   Introduction& found) {
    const bool together = actTogether(before, brackets);
    const Bracket& bracket = together ? brackets.back() : speakerAmong(before, brackets);
    const BracketLabel label = bracketLabelOf(bracket.inside);
    found.bracketed = true;
    found.label = label.label;
    found.voice = label.voice;
    for (const std::string_view entry : itemsOf(label.description)) // "woman in red, low voice"
        tellsTone(entry) ? addDelivery(found.line, entry) : append(found.description, entry, ", ");
    found.offScreen = isOffScreen(label.label) || isOffScreen(label.delivery);
    const std::string_view rest = before.substr(bracket.end);
    found.speaks = readRest(rest, inDialogue, found);
    for (const std::string_view entry : itemsOf(label.delivery)) // sung words have a tone
        isDoing(entry) ? append(found.line.action, entry, ", ") : addDelivery(found.line, entry);
    found.lead = withoutLink(before.substr(0, (together ? brackets.front() : bracket).begin));
    DialogueLine told; // "With a trembling voice, [Girl] whispers"
    addDelivery(told, found.lead);
    if (!told.tone.empty() && tellsManner(text::lower(found.lead)))
        addDelivery(found.line, std::exchange(found.lead, {}));
    if (together && found.voice.empty()) {
        found.group = true;
        found.label.clear();
        for (const Bracket& each : brackets)
            found.labels.emplace_back(bracketLabelOf(each.inside).label);
    }
}

bool tellsSomething(const DialogueLine& line) {
    return !line.emotion.empty() || !line.tone.empty() || !line.pace.empty();
}

/// "(Maren) says", "(Marcus, in a low voice):" with square brackets; empty where the words in
/// parentheses tell how something is said.
std::string withNameInBrackets(std::string_view before) {
    const std::size_t close = before.starts_with('(') ? before.find(')') : none;
    if (close == none)
        return {};
    const std::string_view inside = before.substr(1, close - 1);
    const std::string_view behind = before.substr(close + 1);
    const std::vector<std::string_view> entries = itemsOf(inside);
    constexpr std::size_t longest = 4; // words of a name
    const std::vector<Word> name = entries.empty() ? std::vector<Word>() : wordsOf(entries[0]);
    if (name.empty() || name.size() > longest || inside[0] < 'A' || inside[0] > 'Z' ||
        verbAt(name, 0) || tellsManner(entries[0]) || tellsTone(entries[0]))
        return {};
    const std::vector<Word> next = wordsOf(behind.substr(0, 40));
    const bool speaks = !next.empty() && verbAt(next, 0);
    const bool introduced = entries.size() > 1 && bare(behind).empty();
    if (!speaks && !introduced)
        return {};
    return "[" + std::string(inside) + "]" + std::string(behind);
}

} // namespace

Introduction introductionIn(std::string_view before, bool inDialogue) {
    Introduction found;
    const std::vector<Bracket> brackets = bracketsIn(before);
    if (!brackets.empty()) {
        readBracketed(before, brackets, inDialogue, found);
        return found;
    }
    const std::string_view plain = text::trim(before);
    if (const std::string named = withNameInBrackets(plain); !named.empty())
        return introductionIn(named, inDialogue);
    if ((plain.starts_with('@') && !isMediaReference(plain.substr(1))) ||
        plain.starts_with("<<<")) { // a voice, and nobody to have it
        found.speaks = found.anonymous = true;
        std::string_view rest = plain;
        takeVoice(rest, found.voice);
        readRest(rest, true, found);
        return found;
    }
    if (const std::size_t tag = before.find("<<<"); tag != none) { // the service's own form
        std::string_view behind = before.substr(tag);
        std::string voice;
        takeVoice(behind, voice);
        if (!voice.empty()) {
            found = introductionIn(
                std::string(bare(before.substr(0, tag))) + " " + std::string(behind), inDialogue);
            found.voice = voice;
            return found;
        }
    }
    std::string_view aside = plain;
    takeAsides(aside, found);
    if (aside.empty() && !plain.empty() && tellsSomething(found.line)) { // (whispering) "…"
        found.speaks = found.anonymous = true;
        return found;
    }
    for (const auto read : {readCue, readPlainIntroduction, readScriptName}) {
        found = {};
        found.speaks = read(before, found);
        if (found.speaks)
            return found;
    }
    found = {};
    if (inDialogue) {
        found.speaks = found.anonymous = true;
        found.lead = withoutLink(before);
    }
    return found;
}

Introduction introductionBehind(std::string_view behind, std::size_t& used) {
    Introduction found;
    used = 0;
    const std::size_t end = std::min(sentenceEnd(behind, 0), behind.size());
    const std::string_view sentence = behind.substr(0, end);
    const std::vector<Word> words = wordsOf(sentence.substr(0, 200));
    for (std::size_t i = 0; i < std::min<std::size_t>(words.size(), 5); ++i) {
        if (words[i].gap == Gap::Mark && i > 0 && !words[i].label)
            return found;
        const auto verb = verbAt(words, i);
        if (!verb)
            continue;
        std::string_view rest = withoutStop(sentence.substr(verb->end));
        std::string_view who = bare(sentence.substr(0, verb->begin));
        if (who.empty()) { // says the old man
            const std::size_t comma =
                std::min({rest.find(','), rest.find(" in a "), rest.find(" with "), rest.size()});
            who = bare(rest.substr(0, comma));
            rest = bare(rest.substr(comma));
        }
        if (who.empty() || wordsOf(who).size() > 8)
            return found;
        found.speaks = true;
        used = end;
        found.line.kind = verb->kind();
        if (!verb->comesBack())
            found.line.action = sentence.substr(verb->begin, verb->end - verb->begin);
        for (const std::string_view entry : itemsOf(rest))
            isDone(entry) && !tellsManner(entry) ? append(found.line.action, entry, ", ")
                                                 : addDelivery(found.line, entry);
        if (who.starts_with('[')) {
            const BracketLabel label = bracketLabelOf(who.substr(1, who.find(']') - 1));
            found.bracketed = true;
            found.label = label.label;
            found.voice = label.voice;
            addDeliveries(found.line, label.delivery);
        } else {
            nameSpeaker(who, found);
        }
        found.offScreen = isOffScreen(who);
        return found;
    }
    return found;
}

} // namespace foreframe::reading
