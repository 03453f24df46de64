#include "importers/prompt_text/settings_reader.h"

#include "base/text.h"
#include "check/negative_terms.h"
#include "importers/prompt_text/clip_length.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/sentences.h"

#include <algorithm>

namespace foreframe::reading {

namespace {

constexpr auto none = std::string_view::npos;

} // namespace

std::string SettingsReader::takenFrom(std::string_view prompt) {
    return withoutAsides(withoutParameters(prompt));
}

void SettingsReader::readNegative(std::string_view terms) {
    std::string flat(terms);
    std::replace(flat.begin(), flat.end(), '\n', ',');
    for (const std::string_view term : itemsOf(flat))
        if (const std::string_view plain = thingOf(withoutStop(term)); !plain.empty())
            m_shot.negativePrompt.emplace_back(plain);
}

bool SettingsReader::readLength(std::string_view sentence) {
    const double seconds = secondsIn(withoutStop(sentence));
    if (seconds == 0)
        return false;
    m_seconds = seconds;
    append(m_shot.notes, sentence, "\n");
    return true;
}

void SettingsReader::settleLength(std::string_view typed) {
    const bool offered = m_seconds == shortClip || m_seconds == longClip;
    if (offered)
        m_shot.duration = m_seconds;
    else if (m_seconds > 0 && m_shot.dialogue.empty())
        m_shot.duration = m_seconds < shortClip ? shortClip : longClip;
    const bool range = typed.find('-') != none || typed.find("–") != none;
    if (!offered || range)
        append(m_shot.notes, typed, "\n");
}

void SettingsReader::read(std::string_view name, std::string_view value) {
    if (value == "16:9" || value == "9:16" || value == "1:1")
        m_shot.aspectRatio = value;
    else
        append(m_shot.notes,
               std::string(name) + (name.starts_with("--") ? " " : ": ") + text::collapse(value),
               "\n");
    if (const double seconds = secondsIn(value); seconds > 0)
        m_seconds = seconds;
}

std::string SettingsReader::withoutAsides(std::string_view prompt) {
    std::string rest;
    std::size_t from = 0;
    for (std::size_t at = prompt.find('('); at != none; at = prompt.find('(', at + 1)) {
        constexpr std::size_t longest = 60; // bytes
        const std::size_t close = prompt.substr(0, at + longest).find(')', at);
        const auto heading = close == none ? std::nullopt : headingAt(prompt, at + 1, true);
        if (!heading || heading->part != "settings" || heading->end > close)
            continue;
        read(heading->words, text::trim(prompt.substr(heading->end, close - heading->end)));
        rest += prompt.substr(from, at - from);
        while (rest.ends_with(' '))
            rest.pop_back();
        from = close + 1;
        at = close;
    }
    return rest.append(prompt.substr(std::min(from, prompt.size())));
}

std::string_view SettingsReader::withoutParameters(std::string_view prompt) {
    std::size_t at = prompt.find(" --");
    while (at != none &&
           !(at + 3 < prompt.size() && prompt[at + 3] >= 'a' && prompt[at + 3] <= 'z'))
        at = prompt.find(" --", at + 1);
    if (at == none || prompt.find('\n', at) != none)
        return prompt;
    for (std::size_t begin = at; begin < prompt.size();) {
        const std::size_t end = std::min(prompt.find(" --", begin + 1), prompt.size());
        const std::string_view parameter = text::trim(prompt.substr(begin, end - begin));
        const std::size_t gap = std::min(parameter.find(' '), parameter.size());
        const std::string_view name = parameter.substr(0, gap);
        if (name == "--no" || name == "--neg")
            readNegative(parameter.substr(gap));
        else
            read(name, text::trim(parameter.substr(gap)));
        begin = end;
    }
    return prompt.substr(0, at);
}

} // namespace foreframe::reading
