#include "importers/prompt_text/introduction.h"

#include "base/text.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

const PhraseTable& verbs() {
    static const PhraseTable table = PhraseTable::named("prompt-speech");
    return table;
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [text](std::string_view beginning) { return text.starts_with(beginning); });
}

bool endsLeadingUp(std::string_view text) {
    text = text::trim(text);
    return text.ends_with(':') || text.ends_with(',') || text.ends_with("：") ||
           text.ends_with("，") || text.ends_with("—") || text.ends_with(" -");
}

/// Without linking words: "and", "then", "while" at either end.
std::string_view withoutLinks(std::string_view s) {
    constexpr std::array<std::string_view, 6> links{"and", "then", "while", "as", "but", "并"};
    for (bool changed = true; changed;) {
        changed = false;
        s = bare(s);
        for (const std::string_view link : links) {
            if (s.size() > link.size() && s.ends_with(link) &&
                (s[s.size() - link.size() - 1] == ' ' || text::hasHan(link))) {
                s.remove_suffix(link.size());
                changed = true;
            } else if (s == link) {
                return {};
            }
        }
    }
    return s;
}

bool tellsManner(std::string_view entry) {
    if (startsWithAny(entry, {"in ", "with ", "like ", "while ", "用", "以", "带着"}))
        return true;
    const std::size_t end = std::min(entry.find(' '), entry.size());
    return entry.substr(0, end).ends_with("ly") || entry.ends_with("地") || entry.ends_with("ly");
}

/// True where the words tell what somebody does.
bool isDone(std::string_view words) {
    return !words.empty() && !clauseOf(std::string("x ").append(words)).predicate.empty();
}

// ---- the verb ----

struct Verb {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view kind;
};

/// The verb that lets somebody speak: "says" wherever it stands, else the first that is followed by
/// nothing but how. In Chinese it is the last one: 说 may be part of a name.
std::optional<Verb> verbIn(std::string_view text, const std::vector<Word>& words) {
    std::optional<Verb> telling;
    const bool chinese = text::hasHan(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto match = verbs().longestAt(words, i);
        if (!match || words[i].gap == Gap::Hyphen)
            continue;
        const Verb verb{words[i].begin, endOf(words[i + match.count - 1]), match.value};
        if (chinese) {
            telling = verb;
            i += match.count - 1;
            continue;
        }
        if (match.value != "tells")
            return verb;
        const std::string_view behind = bare(text.substr(verb.end));
        if (!telling && (behind.empty() || tellsManner(behind) ||
                         startsWithAny(behind, {"to ", "at ", "into ", "out", "back", "(", "[",
                                                "her ", "him ", "them ", "directly", "the "})))
            telling = verb;
    }
    return telling;
}

std::string_view kindOf(const Verb& verb) {
    return verb.kind == "sings"    ? kind::singing
           : verb.kind == "raps"   ? kind::rap
           : verb.kind == "chorus" ? kind::chorus
                                   : kind::speech;
}

/// "says", "sings", "raps" come back by themselves.
bool comesBack(const Verb& verb) {
    return verb.kind != "tells";
}

// ---- what stands between the label and the quotation ----

/// Takes "@Voice" or "<<<voice_1>>>" from the beginning.
void takeVoice(std::string_view& rest, std::string& voice) {
    rest = text::trim(rest);
    if (rest.starts_with("<<<")) {
        const std::size_t end = rest.find(">>>");
        if (end == none)
            return;
        voice = text::trim(rest.substr(3, end - 3));
        rest.remove_prefix(end + 3);
        return;
    }
    if (!rest.starts_with('@'))
        return;
    std::size_t end = std::min({rest.find(':'), rest.find(','), rest.find("："), rest.find("，"),
                                rest.find('('), rest.size()});
    const std::vector<Word> words = wordsOf(rest.substr(0, end));
    for (std::size_t i = 1; i < words.size(); ++i)
        if (verbs().longestAt(words, i)) {
            end = words[i].begin;
            break;
        }
    voice = text::trim(rest.substr(1, end - 1));
    rest.remove_prefix(end);
}

/// Takes "(angrily)" and "[angrily]" from the beginning.
void takeAsides(std::string_view& rest, Introduction& found) {
    for (;;) {
        rest = bare(rest);
        const std::string_view close = rest.starts_with('(')    ? ")"
                                       : rest.starts_with("（") ? "）"
                                       : rest.starts_with('[')  ? "]"
                                                                : "";
        const std::size_t end = close.empty() ? none : rest.find(close);
        if (end == none)
            return;
        const std::size_t open = close == "）" ? 3 : 1;
        const std::string_view inside = rest.substr(open, end - open);
        found.offScreen |= isOffScreen(inside);
        addDeliveries(found.line, inside);
        rest.remove_prefix(end + close.size());
    }
}

/// What stands before the verb: what the speaker does, or how.
void readBefore(std::string_view before, Introduction& found) {
    const bool listed = startsWithAny(text::trim(before), {",", "，"});
    before = withoutLinks(before);
    if (before.empty())
        return;
    if (!listed && !isDone(before) && tellsManner(before))
        return addDelivery(found.line, before);
    bool acts = !listed; // what opens the words is done, unless a comma stands before it
    for (const std::string_view entry : itemsOf(before)) {
        const std::string_view plain = withoutLinks(entry);
        if (!std::exchange(acts, false) && !isDone(plain))
            addDelivery(found.line, plain);
        else
            append(found.line.action, plain, text::hasHan(plain) ? "，" : ", ");
    }
}

/// What stands behind the verb: how it is said, or to whom.
void readBehind(std::string_view behind, std::string_view verb, Introduction& found) {
    takeAsides(behind, found);
    const bool listed = endsLeadingUp(verb);
    for (const std::string_view entry : itemsOf(behind)) {
        const bool sung = found.line.kind != kind::speech;
        if (isOffScreen(entry))
            found.offScreen = true;
        if (sung || listed || tellsManner(entry) || !found.line.action.empty() ||
            entry.find_first_of("[@") == none)
            addDelivery(found.line, entry);
        else
            append(found.line.action, std::string(verb) + " " + std::string(entry), ", ");
    }
}

/// Everything between the label and the quotation. True where it leads up to speech.
bool readRest(std::string_view rest, bool inDialogue, Introduction& found) {
    const bool leadsUp = endsLeadingUp(rest) || text::trim(rest).empty();
    takeVoice(rest, found.voice);
    const bool listed = startsWithAny(text::trim(rest), {",", "，"});
    std::string_view plain = rest;
    takeAsides(plain, found);
    if (bare(plain).empty())
        return true;
    const std::vector<Word> words = wordsOf(plain);
    const auto verb = verbIn(plain, words);
    if (!verb) {
        if (!leadsUp && !inDialogue)
            return false;
        found.offScreen |= isOffScreen(plain);
        readBefore(listed ? rest : plain, found);
        return true;
    }
    found.line.kind = kindOf(*verb);
    const std::string_view said = plain.substr(verb->begin, verb->end - verb->begin);
    const std::string_view before = plain.substr(0, verb->begin);
    if (!listed && !comesBack(*verb)) {
        append(found.line.action, bare(plain.substr(0, verb->end)));
    } else {
        readBefore(listed ? std::string(", ").append(before) : std::string(before), found);
        if (!comesBack(*verb))
            append(found.line.action, said, ", ");
    }
    found.offScreen |= isOffScreen(said);
    readBehind(plain.substr(verb->end), said, found);
    return true;
}

// ---- who ----

struct Bracket {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view inside;
};

std::vector<Bracket> bracketsIn(std::string_view text) {
    std::vector<Bracket> brackets;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool wide = text.substr(at).starts_with("【");
        if (text[at] != '[' && !wide)
            continue;
        const std::string_view close = wide ? "】" : "]";
        const std::size_t open = close.size();
        const std::size_t end = text.find(close, at);
        if (end == none)
            break;
        const std::string_view inside = text.substr(at + open, end - at - open);
        if (!isRemark(inside))
            brackets.push_back({at, end + close.size(), inside});
        at = end + close.size() - 1;
    }
    return brackets;
}

/// Whose bracket speaks: the last one where it stands right before the words, else the first.
const Bracket& speakerAmong(std::string_view before, const std::vector<Bracket>& brackets) {
    const Bracket& last = brackets.back();
    const std::string_view rest = text::trim(before.substr(last.end));
    const bool goesOn = startsWithAny(rest, {"and ", "while ", "then ", "as "});
    if (brackets.size() == 1)
        return last;
    if (bare(rest).empty() || rest.starts_with('@') || (!goesOn && verbIn(rest, wordsOf(rest))))
        return text::trim(before.substr(brackets.front().end, last.begin - brackets.front().end))
                           .ends_with("to") ||
                       text::trim(
                           before.substr(brackets.front().end, last.begin - brackets.front().end))
                           .ends_with("at")
                   ? brackets.front()
                   : last;
    return brackets.front();
}

/// "[A] and [B] shout": nothing but a link between the brackets.
bool actTogether(std::string_view before, const std::vector<Bracket>& brackets) {
    static const WordList links = listNamed("and");
    for (std::size_t i = 1; i < brackets.size(); ++i) {
        const std::string_view between =
            before.substr(brackets[i - 1].end, brackets[i].begin - brackets[i - 1].end);
        const std::vector<Word> words = wordsOf(between);
        const bool linked = between.find_first_not_of(" ,&+") == none ||
                            (!words.empty() && links.matchAt(words, 0).count == words.size());
        if (!linked)
            return false;
    }
    return brackets.size() > 1;
}

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

void readBracketed(std::string_view before, const std::vector<Bracket>& brackets, bool inDialogue,
                   Introduction& found) {
    const bool together = actTogether(before, brackets);
    const Bracket& bracket = together ? brackets.back() : speakerAmong(before, brackets);
    const BracketLabel label = bracketLabelOf(bracket.inside);
    found.bracketed = true;
    found.label = label.label;
    found.voice = label.voice;
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
    if (inList(writing(), label) || label.find('[') != none)
        return false;
    found.voice = voice;
    found.label = nameIn(label).more.empty() ? nameIn(label).head : label;
    found.offScreen = isOffScreen(whole);
    for (std::size_t i = 1; i < entries.size(); ++i)
        addDelivery(found.line, entries[i]);
    takeAsides(rest, found);
    return true;
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

/// "In a quiet kitchen, an old chef tastes the soup and says, "
bool readSentence(std::string_view before, Introduction& found) {
    const std::vector<Word> words = wordsOf(before);
    const auto verb = verbIn(before, words);
    if (!verb)
        return false;
    const Clause clause = clauseOf(before);
    std::string_view who =
        clause.subject.empty() ? bare(before.substr(0, verb->begin)) : clause.subject;
    constexpr std::size_t longestName = 16; // in words
    if (inList(writing(), who) || wordsOf(who).size() > longestName)
        return false;
    std::string_view predicate = clause.predicate;
    if (clause.subject.empty() || predicate.data() > before.data() + verb->begin)
        predicate = before.substr(verb->begin);
    if (!readRest(predicate, true, found))
        return false;
    found.offScreen |= isOffScreen(who);
    found.lead = withoutLink(clause.subject.empty() ? std::string_view() : clause.lead);
    who = takeTag(who, found.voice);
    const std::size_t comma = who.find(',');
    const Name name = nameIn(withoutLinks(who.substr(0, comma)));
    if (comma != none)
        addDeliveries(found.line, who.substr(comma + 1));
    if (who.empty() || isPronoun(who))
        found.anonymous = true;
    else if (isGroup(who))
        found.group = true;
    else {
        found.label = name.head;
        found.description = name.more;
    }
    const auto at = static_cast<std::size_t>(who.data() - before.data());
    if (found.group && at < verb->end)
        found.line.action = bare(before.substr(at, verb->end - at)); // "Both say"
    return true;
}

} // namespace

bool isRemark(std::string_view inside) {
    static const WordList remarks = listNamed("remarks");
    const std::vector<Word> words = wordsOf(inside.substr(0, 200));
    return words.empty() || remarks.matchAt(words, 0) ||
           (inside.front() >= '0' && inside.front() <= '9');
}

bool isOffScreen(std::string_view words) {
    static const WordList offScreen = listNamed("off screen");
    return inList(offScreen, words);
}

BracketLabel bracketLabelOf(std::string_view inside) {
    BracketLabel found;
    const std::size_t comma = std::min(inside.find(','), inside.find("，"));
    const std::size_t at = inside.substr(0, comma).find('@');
    const std::size_t dash = inside.substr(0, comma).find(" - ");
    const std::size_t end = std::min({comma, at == none ? dash : none, inside.size()});
    found.label = bare(inside.substr(0, std::min(at, end)));
    if (at != none)
        found.voice = bare(inside.substr(at + 1, end - at - 1));
    if (end < inside.size())
        found.delivery = bare(inside.substr(end));
    return found;
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
    found = {};
    found.speaks = readSentence(before, found);
    if (!found.speaks) {
        found = {};
        found.speaks = readScriptName(before, found);
    }
    if (!found.speaks && inDialogue) {
        found = {};
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
        const auto match = verbs().longestAt(words, i);
        if (!match)
            continue;
        std::string_view rest = withoutStop(sentence.substr(endOf(words[i + match.count - 1])));
        const std::string_view verb =
            sentence.substr(words[i].begin, endOf(words[i + match.count - 1]) - words[i].begin);
        std::string_view who = bare(sentence.substr(0, words[i].begin));
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
        const Verb spoken{0, 0, match.value};
        found.line.kind = kindOf(spoken);
        if (!comesBack(spoken))
            found.line.action = verb;
        for (const std::string_view entry : itemsOf(rest))
            isDone(entry) && !tellsManner(entry) ? append(found.line.action, entry, ", ")
                                                 : addDelivery(found.line, entry);
        if (who.starts_with('[')) {
            const BracketLabel label = bracketLabelOf(who.substr(1, who.find(']') - 1));
            found.bracketed = true;
            found.label = label.label;
            found.voice = label.voice;
            addDeliveries(found.line, label.delivery);
        } else if (isPronoun(who)) {
            found.anonymous = true;
        } else {
            const Name name = nameIn(who);
            found.label = name.head;
            found.description = name.more;
        }
        found.offScreen = isOffScreen(who);
        return found;
    }
    return found;
}

} // namespace foreframe::reading
