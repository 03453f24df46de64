#include "check/spoken.h"

#include "base/distinct.h"
#include "base/text.h"
#include "check/word_list.h"

#include <algorithm>

namespace foreframe::spoken {

bool heard(const ShotContext& context) {
    return !context.shot.dialogue.empty() && context.sounds() && !context.overridden();
}

namespace {

/// The words right before a quote end in a word of saying, or in a mark that leads over to it.
bool leadsToSpeech(std::string_view before) {
    static const WordList saying = WordList::named("saying");
    before = text::trim(before);
    for (const std::string_view mark : {":", ",", "：", "，"})
        if (before.ends_with(mark))
            return true;
    constexpr std::size_t longest = 24; // bytes that are looked at
    std::vector<Word> words;
    appendWords(before.substr(before.size() - std::min(before.size(), longest)), 0, false, words);
    return !words.empty() && saying.matchAt(words, words.size() - 1);
}

} // namespace

std::vector<std::string_view> quotedIn(std::string_view prompt) {
    constexpr std::pair<std::string_view, std::string_view> marks[] = {
        {"\"", "\""}, {"“", "”"}, {"「", "」"}};
    std::vector<std::string_view> quoted;
    for (std::size_t at = 0; at < prompt.size();) {
        const auto pair = std::find_if(std::begin(marks), std::end(marks), [&](const auto& each) {
            return prompt.substr(at).starts_with(each.first);
        });
        if (pair == std::end(marks)) {
            ++at;
            continue;
        }
        const std::size_t begin = at + pair->first.size();
        const std::size_t end = prompt.find(pair->second, begin);
        if (end == std::string_view::npos)
            break;
        if (leadsToSpeech(prompt.substr(0, at)))
            quoted.push_back(prompt.substr(begin, end - begin));
        at = end + pair->second.size();
    }
    return quoted;
}

double seconds(const Shot& shot, const Cast& cast, std::string_view language) {
    if (!hasOverride(shot))
        return speakingTotal(speakingTimes(shot, cast, language));
    double sum = 0;
    for (const std::string_view line : quotedIn(shot.promptOverride))
        sum += speakingSeconds(line, language);
    return sum;
}

bool hasWords(const DialogueLine& line) {
    return !text::trim(line.line).empty();
}

bool isNarration(const DialogueLine& line) {
    return line.kind == kind::narration;
}

bool isSung(const DialogueLine& line) {
    return line.kind == kind::singing || line.kind == kind::chorus;
}

std::vector<std::string_view> speakers(const Shot& shot) {
    Distinct<std::string_view> speakers;
    for (const DialogueLine& line : shot.dialogue)
        if (!line.character.empty() && !isNarration(line) && hasWords(line))
            speakers.add(line.character);
    return speakers.take();
}

std::vector<const Character*> everyone(const ShotContext& context) {
    Distinct<const Character*> people;
    const auto add = [&](std::string_view id) {
        if (const Character* character = context.cast.character(id))
            people.add(character);
    };
    for (const std::string& id : context.shot.characters)
        add(id);
    for (const DialogueLine& line : context.shot.dialogue)
        if (!isNarration(line))
            add(line.character);
    return people.take();
}

bool mayBeSeen(const Shot& shot, std::string_view character) {
    constexpr std::size_t crowd = 1000; // nobody is missed in it
    const auto& seen = shot.characters;
    return seen.empty() || seen.size() > crowd ||
           std::find(seen.begin(), seen.end(), character) != seen.end();
}

std::string_view toneOf(const DialogueLine& line, const Cast& cast) {
    const std::string_view own = text::trim(line.tone);
    if (!own.empty())
        return own;
    const Character* speaker = cast.character(line.character);
    return speaker ? text::trim(speaker->delivery) : std::string_view();
}

std::string nameOf(const Cast& cast, std::string_view character) {
    const Character* known = cast.character(character);
    return known && !known->label.empty() ? known->label : std::string(character);
}

std::string field(std::size_t line, std::string_view key) {
    return "dialogue[" + std::to_string(line) + "]." + std::string(key);
}

std::optional<Severity> overrun(double seconds, double clip) {
    // Speaking times are estimates: a little too much may still come out, far too much can't.
    constexpr double tight = 1.4;
    constexpr double hopeless = 1.7;
    if (seconds <= clip)
        return std::nullopt;
    return seconds <= tight * clip      ? Severity::Advice
           : seconds <= hopeless * clip ? Severity::Warning
                                        : Severity::Error;
}

} // namespace foreframe::spoken
