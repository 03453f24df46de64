#include "importers/prompt_text/script_name.h"

#include "base/text.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/manner.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaker_words.h"
#include "lookup/media_reference.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

/// "tall woman in a red coat": somebody's looks, not how they speak.
bool describesSomebody(std::string_view aside) {
    static const WordList male = WordList::named("male");
    static const WordList female = WordList::named("female");
    const std::vector<Word> words = wordsOf(aside);
    return words.size() > 1 && (male.in(words) || female.in(words)) && !tellsTone(aside);
}

/// "Character A", "Speaker 2": what stands behind its colon is the same person's name.
bool isNumbered(std::string_view role) {
    const std::vector<Word> words = wordsOf(role);
    return words.size() > 1 && words.back().length == 1;
}

} // namespace

/// "Old Man (tired): ", "Voiceover: "
bool readScriptName(std::string_view before, Introduction& found) {
    const std::string_view whole = text::trim(before);
    if (!whole.ends_with(':') && !whole.ends_with("："))
        return false;
    std::string_view name = bare(whole);
    if (const std::size_t part = std::max(name.rfind(';') + 1, name.rfind("；") + 1); part > 0) {
        found.lead = bare(name.substr(0, part - 1));
        name = bare(name.substr(part - (name[part - 1] == ';' ? 0 : 1)));
    }
    if (const std::size_t colon = name.rfind(": "); // "Camping, stop motion: Camper:"
        colon != none && !isNumbered(name.substr(0, colon))) {
        found.lead = bare(name.substr(0, colon));
        name = bare(name.substr(colon));
    }
    const std::size_t aside = std::min(name.find('('), name.find("（"));
    std::string_view rest = aside == none ? std::string_view() : name.substr(aside);
    name = bare(name.substr(0, aside));
    std::vector<std::string_view> entries = itemsOf(name);
    while (entries.size() > 1 && isLink(entries[0]) &&
           !(entries[1][0] >= 'a' && entries[1][0] <= 'z')) // "Immediately, Guard B:"
        entries.erase(entries.begin());
    constexpr std::size_t longestName = 6;
    if (entries.empty() || wordsOf(entries[0]).size() > longestName + (text::hasHan(name) ? 4 : 0))
        return false;
    std::string_view label = entries[0];
    std::string voice;
    if (const std::size_t at = label.find('@');
        at != none && isMediaReference(label.substr(at + 1))) {
        label = label.substr(at + 1);
    } else if (at != none) {
        std::string_view tag = label.substr(at);
        takeVoice(tag, voice);
        label = bare(label.substr(0, at));
    }
    if (isWriting(label) || label.find('[') != none || isLink(label))
        return false;
    found.voice = voice;
    if (const std::string_view heading = "台词"; label.ends_with(heading))
        label = bare(label.substr(0, label.size() - heading.size())); // 男主台词
    if (label.empty()) {
        found.anonymous = true;
        takeAsides(rest, found);
        return true;
    }
    found.label = nameIn(label).more.empty() ? nameIn(label).head : label;
    found.offScreen = isOffScreen(whole) || isMereVoice(found.label);
    for (std::size_t i = 1; i < entries.size(); ++i)
        addDelivery(found.line, entries[i]);
    if (const std::size_t close = rest.find(')'); rest.starts_with('(') && close != none) {
        const std::vector<std::string_view> asides = itemsOf(rest.substr(1, close - 1));
        if (!found.offScreen && !asides.empty() &&
            describesSomebody(asides[0])) { // "(tall woman in red, low voice)"
            found.description = asides[0];
            for (std::size_t i = 1; i < asides.size(); ++i)
                addDelivery(found.line, asides[i]);
            return true;
        }
    }
    takeAsides(rest, found);
    return true;
}

/// "Old Man (tired): ", "Whispering female voice: " and nothing else, however much the words look
/// like a sentence.
bool readCue(std::string_view before, Introduction& found) {
    const std::string_view whole = text::trim(before);
    const std::size_t aside = whole.find('(');
    constexpr std::size_t longest = 4; // words of a name
    const bool heard = whole.ends_with(':') && whole.find(',') == none && isMereVoice(whole) &&
                       wordsOf(whole).size() <= longest;
    if (whole.ends_with("）：")) { // 女主（冷笑）：
        const std::size_t comma = whole.substr(0, whole.find("（")).rfind("，");
        const std::string_view name =
            comma == none ? whole : whole.substr(comma + std::string_view("，").size());
        if ((comma == none && whole.find("（") < 24) ||
            isOffScreen(name.substr(0, name.find("（")))) {
            if (!readScriptName(name, found))
                return false;
            found.lead = comma == none ? std::string() : std::string(whole.substr(0, comma));
            return true;
        }
    }
    const bool cue = whole.ends_with("):") && aside != none && aside > 0 &&
                     wordsOf(whole.substr(0, aside)).size() <= longest &&
                     clauseOf(whole.substr(0, aside)).subject.empty();
    return (cue || heard) && readScriptName(before, found);
}

} // namespace foreframe::reading
