#include "session/library_gift.h"

#include "lookup/voice_tags.h"
#include "presets/own_presets.h"
#include "session/said.h"

#include <algorithm>
#include <unordered_set>

namespace foreframe {

namespace {

Gift cannot(const QString& why) {
    return {why, {}, {}};
}

using Line = const DialogueLine*;

/// What the kinds have in common: the film, who it is for, and the shots as they are.
struct Giving {
    const Storyboard& film;
    const Cast cast;
    const Receivers& to;
    std::vector<const Shot*> shots;
    std::vector<std::size_t> scenes; ///< which they are in

    Giving(const Storyboard& storyboard, const Receivers& receivers)
        : film(storyboard),
          cast(storyboard),
          to(receivers) {
        const std::unordered_set<std::string_view> wanted(to.shots.begin(), to.shots.end());
        for (std::size_t i = 0; i < film.scenes.size(); ++i) {
            const auto before = shots.size();
            for (const auto& shot : film.scenes[i]->shots)
                if (wanted.contains(shot->id))
                    shots.push_back(&*shot);
            if (shots.size() > before || film.scenes[i]->id == to.scene)
                scenes.push_back(i);
        }
    }

    Line line() const {
        if (!to.line || shots.empty() || *to.line >= shots.front()->dialogue.size())
            return nullptr;
        return &shots.front()->dialogue[*to.line];
    }
};

edit::Ids idsOf(const std::vector<const Shot*>& shots) {
    edit::Ids ids;
    for (const Shot* shot : shots)
        ids.push_back(shot->id);
    return ids;
}

bool isIn(const Shot& shot, const std::string& character) {
    return std::find(shot.characters.begin(), shot.characters.end(), character) !=
           shot.characters.end();
}

void join(Shot& shot, const std::string& character) {
    if (!isIn(shot, character))
        shot.characters.push_back(character);
}

// -- somebody -------------------------------------------------------------------------------------

Gift character(const Giving& giving, const std::string& id) {
    const Character* who = giving.cast.character(id);
    if (!who)
        return {};
    const QString name = qt(labelOf(*who));
    if (const Line line = giving.line()) {
        if (line->character == id)
            return cannot(tr("%1 speaks this line already").arg(name));
        return {tr("%1 speaks this line").arg(name), tr("Give the line to %1").arg(name),
                [id, shot = giving.shots.front()->id, at = *giving.to.line](const Storyboard& s) {
                    return edit::changeShot(s, shot, [&](Shot& changed) {
                        changed.dialogue[at].character = id;
                        changed.dialogue[at].voice = {}; // the other's is not theirs
                        join(changed, id);
                    });
                }};
    }
    std::vector<const Shot*> gaining = giving.shots;
    std::erase_if(gaining, [&](const Shot* shot) { return isIn(*shot, id); });
    if (gaining.empty())
        return cannot(giving.shots.size() == 1 ? tr("%1 is in this shot already").arg(name)
                                               : tr("%1 is in these shots already").arg(name));
    const QString words = gaining.size() == 1
                              ? tr("Add %1 to the shot").arg(name)
                              : tr("Add %1 to %2 shots").arg(name).arg(gaining.size());
    return {words, words, [id, ids = idsOf(gaining)](const Storyboard& s) {
                return edit::changeShots(s, ids, [&](Shot& shot) { join(shot, id); });
            }};
}

// -- a voice --------------------------------------------------------------------------------------

bool oneSpeaks(const Shot& shot) {
    const auto& lines = shot.dialogue;
    return !lines.empty() && std::all_of(lines.begin(), lines.end(), [&](const DialogueLine& line) {
        return line.character == lines.front().character;
    });
}

/// Where it is the speaker's own voice, nothing has to be written into the line.
VoiceChoice choiceOf(const DialogueLine& line, const std::string& voice, const Cast& cast) {
    const Character* speaker = cast.character(line.character);
    return speaker && speaker->voice == voice ? VoiceChoice{} : VoiceChoice::of(voice);
}

QString bindWords(const QString& voice, const DialogueLine& line, const Cast& cast) {
    const Character* speaker = cast.character(line.character);
    return speaker ? tr("Bind %1 to %2").arg(voice, qt(labelOf(*speaker)))
                   : tr("Bind %1 to the line").arg(voice);
}

Gift voice(const Giving& giving, const std::string& id) {
    const Voice* what = giving.cast.voice(id);
    if (!what)
        return {};
    const QString name = qt(nameOf(*what));
    const auto has = [&](const DialogueLine& line) { return giving.cast.voiceIdOf(line) == id; };
    const auto bind = [id](const edit::Ids& shots, std::optional<std::size_t> only) -> Edit {
        return [=](const Storyboard& s) {
            const Cast cast(s);
            return edit::changeShots(s, shots, [&](Shot& shot) {
                for (std::size_t i = 0; i < shot.dialogue.size(); ++i)
                    if (only.value_or(i) == i)
                        shot.dialogue[i].voice = choiceOf(shot.dialogue[i], id, cast);
            });
        };
    };
    if (const Line line = giving.line()) {
        if (has(*line))
            return cannot(tr("This line has the voice %1 already").arg(name));
        const QString words = bindWords(name, *line, giving.cast);
        return {words, words, bind({giving.shots.front()->id}, giving.to.line)};
    }
    std::vector<const Shot*> taking = giving.shots;
    std::erase_if(taking, [](const Shot* shot) { return !oneSpeaks(*shot); });
    if (taking.empty()) {
        const bool silent = std::all_of(giving.shots.begin(), giving.shots.end(),
                                        [](const Shot* shot) { return shot->dialogue.empty(); });
        return cannot(silent ? tr("Nobody speaks here: a voice needs a line of dialogue")
                             : tr("More than one speaks here: drop the voice on a line"));
    }
    std::erase_if(taking, [&](const Shot* shot) {
        return std::all_of(shot->dialogue.begin(), shot->dialogue.end(), has);
    });
    if (taking.empty())
        return cannot(tr("The voice %1 speaks here already").arg(name));
    const QString words = taking.size() == 1
                              ? bindWords(name, taking.front()->dialogue.front(), giving.cast)
                              : tr("Bind %1 in %2 shots").arg(name).arg(taking.size());
    return {words, words, bind(idsOf(taking), {})};
}

/// For every line they say that has no other one.
Gift ownVoice(const Giving& giving, const std::string& id) {
    const Voice* sound = giving.cast.voice(id);
    const Character* who = giving.cast.character(giving.to.character);
    if (!sound || !who)
        return {};
    const QString voice = qt(sound->name);
    const QString name = qt(labelOf(*who));
    if (who->voice == id)
        return cannot(tr("%1 speaks with %2 already").arg(name, voice));
    const QString words = tr("%1 speaks with %2").arg(name, voice);
    return {words, words, [id, to = who->id](const Storyboard& s) {
                return edit::changeCharacter(s, to, [&](Character& c) { c.voice = id; });
            }};
}

// -- a place --------------------------------------------------------------------------------------

Gift place(const Giving& giving, const std::string& id) {
    const Location* where = giving.cast.location(id);
    if (!where)
        return {};
    const QString name = qt(where->name);
    std::vector<std::size_t> moving = giving.scenes;
    std::erase_if(moving, [&](std::size_t i) { return giving.film.scenes[i]->location == id; });
    if (moving.empty())
        return cannot(tr("It is set in %1 already").arg(name));
    const QString words = moving.size() == 1
                              ? tr("Set scene %1 in %2").arg(moving.front() + 1).arg(name)
                              : tr("Set %1 scenes in %2").arg(moving.size()).arg(name);
    edit::Ids scenes;
    for (const std::size_t i : moving)
        scenes.push_back(giving.film.scenes[i]->id);
    return {words, words, [id, scenes](Storyboard s) {
                for (const std::string& scene : scenes)
                    s = edit::changeScene(s, scene, [&](Scene& set) { set.location = id; });
                return s;
            }};
}

// -- a preset -------------------------------------------------------------------------------------

/// `only`: this line alone, where the preset is about lines.
PresetApplied put(const Preset& preset, const Shot& shot, Language prompts,
                  std::optional<std::size_t> only) {
    PresetApplied result = applied(preset, shot, prompts);
    for (std::size_t i = 0; only && i < shot.dialogue.size(); ++i)
        if (i != *only)
            result.shot.dialogue[i] = shot.dialogue[i];
    return result;
}

Gift preset(const Giving& giving, const std::string& id) {
    const Preset* found = findPreset(id);
    if (!found)
        return {};
    const Language prompts = giving.film.language == "zh" ? Language::Chinese : Language::English;
    edit::Ids changing;
    std::unordered_set<std::string> set;
    for (const Shot* shot : giving.shots) {
        PresetApplied result = put(*found, *shot, prompts, giving.to.line);
        if (result.shot == *shot)
            continue;
        changing.push_back(shot->id);
        set.insert(result.fields.begin(), result.fields.end());
    }
    std::vector<std::string> fields;
    for (const std::string& field : found->fields)
        if (set.contains(field))
            fields.push_back(field);
    const QString words = qt(saysWhatWasSet(*found, fields, changing.size(), language()));
    if (changing.empty())
        return cannot(words);
    return {words, words,
            [preset = *found, prompts, changing, only = giving.to.line](const Storyboard& s) {
                return edit::changeShots(
                    s, changing, [&](Shot& shot) { shot = put(preset, shot, prompts, only).shot; });
            }};
}

} // namespace

Gift giftOf(const Session& session, const LibraryItem& item, const Receivers& receivers) {
    const Giving giving(session.storyboard(), receivers);
    const std::string id = utf8(item.id);
    if (item.kind == libraryKind::place && !giving.scenes.empty())
        return place(giving, id);
    if (!receivers.character.empty())
        return item.kind == libraryKind::voice
                   ? ownVoice(giving, id)
                   : cannot(tr("Only a voice can be given to somebody of the cast"));
    if (giving.shots.empty())
        return cannot(tr("There is no shot here to take it"));
    if (item.kind == libraryKind::character)
        return character(giving, id);
    if (item.kind == libraryKind::voice)
        return voice(giving, id);
    if (item.kind == libraryKind::preset)
        return preset(giving, id);
    return {};
}

bool give(Session& session, const LibraryItem& item, const Receivers& receivers) {
    const Gift gift = giftOf(session, item, receivers);
    const bool given = gift && session.apply(gift.label, gift.edit);
    say(session, gift.words);
    return given;
}

} // namespace foreframe
