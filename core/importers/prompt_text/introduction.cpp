#include "importers/prompt_text/introduction.h"

#include "base/text.h"
#include "importers/prompt_text/bracket_label.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/eastern_introduction.h"
#include "importers/prompt_text/manner.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaking_verb.h"

#include <algorithm>
#include <utility>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

bool inList(const WordList& list, std::string_view text) {
    return list.in(wordsOf(text));
}

bool wholeIn(const WordList& list, std::string_view text) {
    const std::vector<Word> words = wordsOf(text);
    return !words.empty() && list.matchAt(words, 0).count == words.size();
}

bool isGroup(std::string_view text) {
    static const WordList together = listNamed("together");
    const std::vector<Word> words = wordsOf(text);
    return !words.empty() && words.size() < 5 && together.matchAt(words, 0);
}

bool isPronoun(std::string_view text) {
    static const WordList pronouns = listNamed("pronouns");
    return wholeIn(pronouns, text);
}

const WordList& writing() {
    static const WordList list = listNamed("writing");
    return list;
}

/// "Immediately," comes back by itself; other words before the label are the picture's.
std::string_view withoutLink(std::string_view lead) {
    static const WordList links = listNamed("speech links");
    lead = withoutLinks(lead);
    return wholeIn(links, lead) ? std::string_view() : lead;
}

/// Without "and", "while", "then" at the beginning.
std::string_view withoutLeadingLinks(std::string_view words) {
    static const WordList links = listNamed("leading links");
    for (;;) {
        words = bare(words);
        const std::vector<Word> list = wordsOf(words.substr(0, 40));
        const auto link = list.empty() ? WordList::Match() : links.matchAt(list, 0);
        if (!link || link.count == list.size())
            return words;
        words = words.substr(endOf(list[link.count - 1]));
    }
}

void readBracketed(std::string_view before, const std::vector<Bracket>& brackets, bool inDialogue,
                   Introduction& found) {
    const bool together = actTogether(before, brackets);
    const Bracket& bracket = together ? brackets.back() : speakerAmong(before, brackets);
    const BracketLabel label = bracketLabelOf(bracket.inside);
    found.bracketed = true;
    found.label = label.label;
    found.voice = label.voice;
    found.description = label.description;
    found.offScreen = isOffScreen(bracket.inside);
    const std::string_view rest = before.substr(bracket.end);
    found.speaks = readRest(rest, inDialogue, found);
    addDeliveries(found.line, label.delivery); // known only now: sung words have a tone
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

/// "and then": it leads on to nobody in particular.
bool isLink(std::string_view words) {
    static const WordList links = listNamed("leading links");
    return wholeIn(links, words);
}

/// "Old Man (tired): ", "Voiceover: "
bool readScriptName(std::string_view before, Introduction& found) {
    const std::string_view whole = text::trim(before);
    if (!whole.ends_with(':') && !whole.ends_with("："))
        return false;
    std::string_view name = bare(whole);
    const std::size_t aside = std::min(name.find('('), name.find("（"));
    std::string_view rest = aside == none ? std::string_view() : name.substr(aside);
    name = bare(name.substr(0, aside));
    const std::vector<std::string_view> entries = itemsOf(name);
    constexpr std::size_t longestName = 6;
    if (entries.empty() || wordsOf(entries[0]).size() > longestName + (text::hasHan(name) ? 4 : 0))
        return false;
    std::string_view label = entries[0];
    std::string voice;
    if (const std::size_t at = label.find('@'); at != none) {
        std::string_view tag = label.substr(at);
        takeVoice(tag, voice);
        label = bare(label.substr(0, at));
    }
    if (inList(writing(), label) || label.find('[') != none || isLink(label))
        return false;
    found.voice = voice;
    found.label = nameIn(label).more.empty() ? nameIn(label).head : label;
    found.offScreen = isOffScreen(whole);
    for (std::size_t i = 1; i < entries.size(); ++i)
        addDelivery(found.line, entries[i]);
    takeAsides(rest, found);
    return true;
}

/// "Old Man (tired): " and nothing else, however much the words look like a sentence.
bool readCue(std::string_view before, Introduction& found) {
    const std::string_view whole = text::trim(before);
    const std::size_t aside = whole.find('(');
    constexpr std::size_t longest = 4; // words of a name
    const bool cue = whole.ends_with("):") && aside != none && aside > 0 &&
                     wordsOf(whole.substr(0, aside)).size() <= longest &&
                     clauseOf(whole.substr(0, aside)).subject.empty();
    return cue && readScriptName(before, found);
}

/// "The old man<<<voice_1>>>", "Miner @Gravel": who it is, and the voice.
std::string_view takeTag(std::string_view who, std::string& voice) {
    const std::size_t at = std::min(who.find('@'), who.find("<<<"));
    if (at == none)
        return who;
    std::string_view tag = who.substr(at);
    takeVoice(tag, voice);
    return bare(who.substr(0, at));
}

/// Names whoever it is, by name, by a pronoun or as a group.
void nameSpeaker(std::string_view who, Introduction& found) {
    const std::size_t comma = who.find(',');
    const Name name = nameIn(withoutLinks(who.substr(0, comma)));
    if (comma != none)
        addDeliveries(found.line, who.substr(comma + 1));
    if (who.empty() || isPronoun(who)) {
        found.anonymous = true;
        found.pronoun = text::lower(who);
    } else if (isGroup(who)) {
        found.group = true;
    } else {
        found.label = name.head;
        if (found.label == "other one") // beside "one" it would be taken for it
            found.label = "the other";
        if (name.doing)
            found.line.action = withoutLinks(name.more);
        else
            found.description = name.more;
    }
    static const WordList voices = listNamed("mere voices");
    const std::vector<Word> words = wordsOf(found.label);
    if (words.empty() || !voices.matchAt(words, words.size() - 1))
        return;
    found.offScreen = true;
    if (words.size() == 1 && !found.voice.empty()) { // "The voice @Deep says": nobody has it
        found.offScreen = false;
        found.anonymous = true;
        found.label.clear();
    }
}

/// Who speaks at the end of "a dog barks, the other one" or "Without looking up he": a pronoun, or
/// somebody named by a few words behind the last comma. Empty: whoever the sentence is about.
std::string_view newSpeakerIn(std::string_view before, const Clause& clause) {
    static const WordList determiners = listNamed("determiners");
    static const WordList openings = listNamed("lead openings");
    const std::size_t comma = before.rfind(',') + 1;
    const std::string_view last = withoutLeadingLinks(before.substr(comma));
    const std::vector<Word> words = wordsOf(last);
    constexpr std::size_t longest = 4; // in words
    if (comma > 0 && !words.empty() && words.size() <= longest &&
        (determiners.matchAt(words, 0) || (isPronoun(last) && clause.subject.empty())))
        return last;
    const bool leadsIn = !words.empty() && openings.matchAt(words, 0);
    if (!leadsIn)
        return {};
    for (std::size_t i = words.size() - 1; i > 0; --i) {
        const std::string_view rest = last.substr(words[i].begin);
        if (isPronoun(rest) || determiners.matchAt(words, i))
            return rest;
    }
    return {};
}

/// "The clerk (bored) says": the words without the aside, whose words tell how.
std::string withoutAside(std::string_view before, Introduction& found) {
    const std::size_t open = before.find('(');
    const std::size_t close = before.find(')', open == none ? 0 : open);
    if (open == none || close == none || text::trim(before.substr(0, open)).empty())
        return std::string(before);
    std::string_view aside = before.substr(open);
    takeAsides(aside, found);
    return std::string(text::trim(before.substr(0, open))) + std::string(before.substr(close + 1));
}

/// "In a quiet kitchen, an old chef tastes the soup and says, ", "She nods: "
bool readPlain(std::string_view before, Introduction& found) {
    const auto verb = verbIn(before);
    const Clause clause = clauseOf(before);
    const bool colon = text::trim(before).ends_with(':') || text::trim(before).ends_with("：");
    if (!verb && (!colon || clause.subject.empty() || inList(writing(), before)))
        return false;
    const std::size_t end = verb ? verb->begin : before.size();
    std::string_view who = clause.subject.empty() ? bare(before.substr(0, end)) : clause.subject;
    std::string_view lead = clause.subject.empty() ? std::string_view() : clause.lead;
    std::string_view predicate = clause.predicate;
    if (verb && (clause.subject.empty() || predicate.data() > before.data() + verb->begin))
        predicate = before.substr(verb->begin);
    if (verb)
        if (const std::string_view other = newSpeakerIn(before.substr(0, end), clause);
            !other.empty()) {
            who = other;
            lead = bare(before.substr(0, static_cast<std::size_t>(other.data() - before.data())));
            predicate = before.substr(verb->begin);
        }
    if (lead.ends_with('@')) { // "The voice @Deep Male says": the tag belongs to the name
        const char* behind = who.data() + who.size();
        const std::size_t begin = lead.rfind(',') + 1;
        who = std::string_view(lead.data() + begin,
                               static_cast<std::size_t>(behind - lead.data()) - begin);
        lead = bare(lead.substr(0, begin));
    }
    who = withoutLeadingLinks(who);
    constexpr std::size_t longestName = 16; // in words
    if (inList(writing(), who) || wordsOf(who).size() > longestName)
        return false;
    if (!verb)
        found.line.action = withoutLinks(predicate);
    else if (!readRest(predicate, true, found))
        return false;
    found.offScreen |= isOffScreen(who) || (isOffScreen(lead) && wordsOf(lead).size() < 4);
    if (!isOffScreen(lead))
        found.lead = withoutLink(lead);
    who = takeTag(who, found.voice);
    nameSpeaker(who, found);
    const auto at = static_cast<std::size_t>(who.data() - before.data());
    if (found.group && verb && at < verb->end)
        found.line.action = bare(before.substr(at, verb->end - at)); // "Both say"
    return true;
}

/// The same behind what belongs to the picture: "Close-up of the keeper; he says", "A wide shot of
/// a man who says".
bool readSentence(std::string_view before, Introduction& found) {
    if (hasKana(before))
        return readJapanese(before, found);
    if (text::hasHan(before))
        return readChinese(before, found);
    const std::size_t part = before.rfind("; ") + 1;
    std::string_view picture = before.substr(0, part == 0 ? 0 : part);
    std::string_view rest = before.substr(picture.size());
    Camera camera;
    std::string style;
    if (const std::size_t framing = readFraming(rest, camera, style)) {
        picture = before.substr(0, picture.size() + framing);
        rest = before.substr(picture.size());
    }
    const std::string plain = withoutAside(rest, found);
    if (!readPlain(plain, found))
        return false;
    std::string lead(bare(picture));
    append(lead, found.lead);
    found.lead = lead;
    return true;
}

} // namespace

bool isOffScreen(std::string_view words) {
    static const WordList offScreen = listNamed("off screen");
    return inList(offScreen, words);
}

Introduction introductionIn(std::string_view before, bool inDialogue) {
    Introduction found;
    const std::vector<Bracket> brackets = bracketsIn(before);
    if (!brackets.empty()) {
        readBracketed(before, brackets, inDialogue, found);
        return found;
    }
    const std::string_view plain = text::trim(before);
    if (plain.starts_with('@') || plain.starts_with("<<<")) { // a voice, and nobody to have it
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
    if (aside.empty() && !plain.empty() && !found.line.emotion.empty()) { // (whispering) "…"
        found.speaks = found.anonymous = true;
        return found;
    }
    for (const auto read : {readCue, readSentence, readScriptName}) {
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
