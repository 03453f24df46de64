// New names, and the words all over the film that follow them.
#include "base/marks.h"
#include "edit/each_shot.h"
#include "edit/edit.h"
#include "lookup/labels.h"
#include "lookup/voice_tags.h"

#include <algorithm>

namespace foreframe::edit {

namespace {

/// A text with the new name in it; absent where it stays as it is.
using Renamed = std::function<std::optional<std::string>(std::string_view text, bool handWritten)>;

/// Shows `visit` the texts of a shot that a prompt reads names in. What is spoken is not among
/// them: people go on saying what was written for them.
template <class AnyShot, class Visit>
void eachProse(AnyShot& shot, Visit visit) {
    for (auto* text :
         {&shot.subject, &shot.action, &shot.context, &shot.style, &shot.lighting, &shot.pacing,
          &shot.camera.motivation, &shot.emotion.from, &shot.emotion.to, &shot.physicalState.from,
          &shot.physicalState.to, &shot.startFrame.description, &shot.endFrame.description})
        visit(*text, false);
    visit(shot.promptOverride, true);
    for (auto& line : shot.dialogue)
        visit(line.action, false);
    for (auto& layer : shot.audio)
        for (auto* text : {&layer.description, &layer.space, &layer.cue})
            visit(*text, false);
}

std::optional<Shot> followed(const Shot& shot, const Renamed& renamed) {
    std::optional<Shot> next;
    std::vector<std::optional<std::string>> texts;
    bool found = false;
    eachProse(shot, [&](const std::string& text, bool handWritten) {
        texts.push_back(text.empty() ? std::nullopt : renamed(text, handWritten));
        found = found || texts.back();
    });
    if (!found)
        return std::nullopt;
    next = shot;
    eachProse(*next, [text = texts.begin()](std::string& prose, bool) mutable {
        if (*text)
            prose = std::move(**text);
        ++text;
    });
    return next;
}

/// What is said once for many shots: of the cast, the places, the light of a scene.
template <class T>
void follow(std::vector<Shared<T>>& list, std::string T::*member, const Renamed& renamed) {
    for (Shared<T>& entry : list)
        if (const auto text = renamed((*entry).*member, false))
            entry = entry.with([&](T& changed) { changed.*member = *text; });
}

void followEverywhere(Storyboard& storyboard, const Renamed& renamed) {
    if (const auto style = renamed(storyboard.style, false))
        storyboard.style = *style;
    follow(storyboard.characters, &Character::description, renamed);
    follow(storyboard.locations, &Location::description, renamed);
    follow(storyboard.scenes, &Scene::lighting, renamed);
    replaceShots(storyboard, [&](const Shot& shot) { return followed(shot, renamed); });
}

/// "[Agent]", "[Agent@Wang]", "[Agent, angry]": the label and nothing that makes it another one.
bool fillsBracket(std::string_view text, std::size_t at, std::size_t length) {
    constexpr std::string_view behind = "]@,:";
    const std::size_t end = at + length;
    return at > 0 && text[at - 1] == '[' && end < text.size() &&
           behind.find(text[end]) != std::string_view::npos;
}

/// As the prompt reads it: in a bracket, or bare outside of brackets and quotations. A prompt that
/// somebody wrote by hand is sent as it is, so bare words there are nobody's label.
std::optional<std::string> relabelled(std::string_view text, const Labels& labels,
                                      const Character& who, std::string_view label,
                                      bool handWritten) {
    if (text.find(labelOf(who)) == std::string_view::npos)
        return std::nullopt;
    std::string out;
    std::size_t copied = 0;
    std::size_t held = 0; // up to here a quotation or bracket goes
    for (std::size_t i = 0; i < text.size();) {
        if (i >= held)
            held = marks::behindPair(text, i);
        const std::size_t length = labels.lengthAt(text, i);
        const bool isRead = fillsBracket(text, i, length) || (i >= held && !handWritten);
        if (length > 0 && isRead && labels.characterAt(text, i) == &who) {
            out.append(text.substr(copied, i - copied)).append(label);
            copied = i + length;
        }
        i += std::max<std::size_t>(length, 1);
    }
    if (copied == 0)
        return std::nullopt;
    return out.append(text.substr(copied));
}

/// With another name behind the @ of its tags.
std::optional<std::string> retagged(std::string_view text, std::span<const Shared<Voice>> voices,
                                    const Voice& voice, std::string_view name) {
    if (text.find('@') == std::string_view::npos)
        return std::nullopt;
    std::string out;
    std::size_t copied = 0;
    for (const VoiceTag& tag : voiceTags(text, voices))
        if (tag.voice == &voice && !tag.quoted) {
            const auto at = static_cast<std::size_t>(tag.name.data() - text.data());
            out.append(text.substr(copied, at - copied)).append(name);
            copied = at + tag.name.size();
        }
    if (copied == 0)
        return std::nullopt;
    return out.append(text.substr(copied));
}

template <class T>
bool isShared(const std::vector<Shared<T>>& list, std::string T::*name, const std::string& was) {
    return std::count_if(list.begin(), list.end(),
                         [&](const Shared<T>& entry) { return (*entry).*name == was; }) > 1;
}

template <class T>
const T* find(const std::vector<Shared<T>>& list, std::string_view id) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Shared<T>& entry) { return entry->id == id; });
    return found == list.end() ? nullptr : &**found;
}

} // namespace

Storyboard renameCharacter(const Storyboard& storyboard, std::string_view id,
                           const std::string& label) {
    const Character* who = find(storyboard.characters, id);
    Storyboard next = changeCharacter(storyboard, id, [&](Character& c) { c.label = label; });
    if (!who || who->label.empty() || label.empty() || who->label == label ||
        isShared(storyboard.characters, &Character::label, who->label))
        return next;
    const Labels labels(storyboard);
    followEverywhere(next, [&](std::string_view text, bool handWritten) {
        return relabelled(text, labels, *who, label, handWritten);
    });
    return next;
}

Storyboard renameVoice(const Storyboard& storyboard, std::string_view id, const std::string& name) {
    const Voice* voice = find(storyboard.voices, id);
    Storyboard next = changeVoice(storyboard, id, [&](Voice& v) { v.name = name; });
    if (!voice || voice->name.empty() || name.empty() || voice->name == name ||
        isShared(storyboard.voices, &Voice::name, voice->name))
        return next;
    followEverywhere(next, [&](std::string_view text, bool) {
        return retagged(text, storyboard.voices, *voice, name);
    });
    return next;
}

} // namespace foreframe::edit
