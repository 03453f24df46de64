#include "importers/prompt_text/plain_introduction.h"

#include "base/text.h"
#include "compose/who_acts.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/eastern_introduction.h"
#include "importers/prompt_text/framing.h"
#include "importers/prompt_text/manner.h"
#include "importers/prompt_text/persons.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaker_words.h"
#include "importers/prompt_text/speaking_verb.h"
#include "lookup/media_reference.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

/// "The old man<<<voice_1>>>", "Miner @Gravel": who it is, and the voice.
std::string_view takeTag(std::string_view who, std::string& voice) {
    const std::size_t at = std::min(who.find('@'), who.find("<<<"));
    if (at == none)
        return who;
    if (isMediaReference(who.substr(at + 1))) // "@Image1" is somebody in a picture
        return who.substr(at + 1);
    std::string_view tag = who.substr(at);
    takeVoice(tag, voice);
    return bare(who.substr(0, at));
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

/// "The man in the red hat" is told apart by his hat; "a man in a red hat" is described.
bool tellsApart(std::string_view who, const Name& name) {
    constexpr std::size_t longest = 9; // words
    return startsWithAny(who, {"The ", "the "}) && who.find(',') == none && !name.doing &&
           wordsOf(who).size() <= longest &&
           startsWithAny(name.more, {"in ", "with ", "on ", "at ", "behind ", "near ", "from "});
}

std::string_view withoutArticle(std::string_view who) {
    return bare(who.substr(std::string_view("the ").size()));
}

/// "giant child" of "giant child's face".
std::string_view ownerOf(std::string_view name) {
    const std::size_t at = std::min(name.find("'s "), name.find("’s "));
    return at != none && isPerson(name.substr(0, at)) && !isPerson(name) ? name.substr(0, at)
                                                                         : name;
}

/// "dusts flour off her hands" of "The baker dusts flour off her hands": behind a person a word
/// that no list knows is what they do, where it looks like it. Empty: there is none.
std::string_view deedIn(std::string_view who) {
    static const WordList articles = listNamed("articles");
    const std::vector<Word> words = wordsOf(who);
    const bool article = !words.empty() && articles.matchAt(words, 0);
    const bool name = !words.empty() && !article && who[0] >= 'A' && who[0] <= 'Z';
    for (std::size_t i = article ? 2 : 1; i + 1 < words.size(); ++i) {
        const std::string_view word = written(who, words[i]);
        const bool third = word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
                           !word.ends_with("us") && words[i].gap == Gap::Space && word[0] >= 'a' &&
                           word[0] <= 'z';
        const std::string_view before = who.substr(0, endOf(words[i - 1]));
        if (third && !before.ends_with('s') && (isPerson(before) || (name && i == 1)))
            return who.substr(words[i].begin);
    }
    return {};
}

/// "In a quiet kitchen, an old chef tastes the soup and says, ", "She nods: "
bool readPlain(std::string_view before, Introduction& found) {
    const auto verb = verbBefore(before);
    const Clause clause = clauseOf(before);
    const bool colon = text::trim(before).ends_with(':') || text::trim(before).ends_with("：");
    if (!verb && (!colon || clause.subject.empty() || isWriting(before)))
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
    if (const std::string_view deed = deedIn(who); verb && !deed.empty()) {
        predicate = before.substr(static_cast<std::size_t>(deed.data() - before.data()));
        who = bare(who.substr(0, static_cast<std::size_t>(deed.data() - who.data())));
    }
    if (!who.empty() && whoActs(who) == Acting::One) { // "Action: carves a scroll and says"
        found.line.action = withoutLinks(who);
        who = {};
    }
    if (isCamera(who)) { // "The camera shows her face as she says": the speaker is in the picture
        const std::size_t as = before.substr(0, end).rfind(" as ");
        who = as == none ? std::string_view() : bare(before.substr(as + 4, end - as - 4));
        lead = bare(before.substr(0, std::min(as, end)));
        predicate = before.substr(verb ? verb->begin : end);
    }
    constexpr std::size_t longestName = 16; // in words
    if (isWriting(who) || wordsOf(who).size() > longestName)
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

} // namespace

void nameSpeaker(std::string_view who, Introduction& found) {
    const std::size_t comma = who.find(',');
    const Name name = nameIn(withoutLinks(who.substr(0, comma)));
    if (comma != none)
        addDeliveries(found.line, who.substr(comma + 1));
    if (tellsTone(who) && !isMereVoice(who) && !isOffScreen(who)) { // "male, Irish accent says"
        found.anonymous = true;
        addDelivery(found.line, who);
    } else if (who.empty() || isPronoun(who)) {
        found.anonymous = true;
        found.pronoun = text::lower(who);
    } else if (isGroup(who)) {
        found.group = true;
    } else {
        const bool apart = tellsApart(who, name);
        found.label = apart ? withoutArticle(who) : ownerOf(name.head);
        if (found.label == "other one") // beside "one" it would be taken for it
            found.label = "the other";
        if (name.more.ends_with("ly") && wordsOf(name.more).size() == 1)
            addDelivery(found.line, name.more);
        else if (name.doing)
            found.line.action = withoutLinks(name.more);
        else if (!apart)
            found.description = name.more;
    }
    if (!isMereVoice(found.label))
        return;
    found.offScreen = true;
    if (wordsOf(found.label).size() == 1 &&
        !found.voice.empty()) { // "The voice @Deep says": nobody has it
        found.offScreen = false;
        found.anonymous = true;
        found.label.clear();
    }
}

bool readPlainIntroduction(std::string_view before, Introduction& found) {
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

} // namespace foreframe::reading
