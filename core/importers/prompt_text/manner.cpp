#include "importers/prompt_text/manner.h"

#include "base/text.h"
#include "importers/prompt_text/clause.h"
#include "importers/prompt_text/delivery.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/speaker_words.h"
#include "importers/prompt_text/speaking_verb.h"
#include "lookup/media_reference.h"

#include <algorithm>
#include <array>
#include <utility>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

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
        if (!listed && isSpokenTo(entry) && !found.line.action.empty()) {
            append(found.line.action, entry);
            continue;
        }
        if (sung || listed || tellsManner(entry) || !found.line.action.empty() ||
            entry.find_first_of("[@") == none)
            addDelivery(found.line, entry);
        else
            append(found.line.action, std::string(verb) + " " + std::string(entry), ", ");
    }
}

} // namespace

std::string_view withoutLinks(std::string_view words) {
    constexpr std::array<std::string_view, 8> links{"and", "then", "while", "as",
                                                    "but", "und",  "et",    "并"};
    for (bool changed = true; changed;) {
        changed = false;
        words = bare(words);
        for (const std::string_view link : links) {
            if (words.size() > link.size() && words.ends_with(link) &&
                (words[words.size() - link.size() - 1] == ' ' || text::hasHan(link))) {
                words.remove_suffix(link.size());
                changed = true;
            } else if (words == link) {
                return {};
            }
        }
    }
    return words;
}

bool isDone(std::string_view words) {
    return !words.empty() && !clauseOf(std::string("x ").append(words)).predicate.empty();
}

bool endsLeadingUp(std::string_view text) {
    text = text::trim(text);
    return text.ends_with(':') || text.ends_with(',') || text.ends_with("：") ||
           text.ends_with("，") || text.ends_with("—") || text.ends_with(" -");
}

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
    if (!rest.starts_with('@') || isMediaReference(rest.substr(1)))
        return;
    std::size_t end = std::min({rest.find(':'), rest.find(','), rest.find("："), rest.find("，"),
                                rest.find('('), rest.size()});
    if (const std::string_view does = clauseOf(rest.substr(1, end - 1)).predicate; !does.empty())
        end = static_cast<std::size_t>(does.data() - rest.data());
    const std::vector<Word> words = wordsOf(rest.substr(0, end));
    for (std::size_t i = 1; i < words.size(); ++i)
        if (verbAt(words, i)) {
            end = words[i].begin;
            break;
        }
    voice = text::trim(rest.substr(1, end - 1));
    rest.remove_prefix(end);
}

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
        std::string_view inside = text::trim(rest.substr(open, end - open));
        if (close != "]" && inside.starts_with('@'))
            takeVoice(inside, found.voice);
        found.offScreen |= isOffScreen(inside);
        addDeliveries(found.line, inside);
        rest.remove_prefix(end + close.size());
    }
}

bool readRest(std::string_view rest, bool inDialogue, Introduction& found) {
    const bool leadsUp = endsLeadingUp(rest) || text::trim(rest).empty();
    takeVoice(rest, found.voice);
    const bool listed = startsWithAny(text::trim(rest), {",", "，"});
    std::string_view plain = rest;
    takeAsides(plain, found);
    if (bare(plain).empty())
        return true;
    const auto verb = leadsUp ? verbBefore(std::string(plain) + ",") : verbIn(plain);
    if (!verb) {
        if (!leadsUp && !inDialogue)
            return false;
        found.offScreen |= isOffScreen(plain);
        readBefore(listed ? rest : plain, found);
        return true;
    }
    found.line.kind = verb->kind();
    const std::string_view said = plain.substr(verb->begin, verb->end - verb->begin);
    const std::string_view before = plain.substr(0, verb->begin);
    if (!listed && !verb->comesBack()) {
        append(found.line.action, bare(plain.substr(0, verb->end)));
    } else {
        readBefore(listed ? std::string(", ").append(before) : std::string(before), found);
        if (!verb->comesBack())
            append(found.line.action, said, ", ");
    }
    found.offScreen |= isOffScreen(said);
    readBehind(plain.substr(verb->end), said, found);
    return true;
}

} // namespace foreframe::reading
