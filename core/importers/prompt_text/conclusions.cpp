#include "importers/prompt_text/conclusions.h"

#include "base/text.h"
#include "importers/prompt_text/camera_reader.h"
#include "importers/prompt_text/cast_reader.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sentences.h"
#include "importers/prompt_text/sound_reader.h"
#include "lookup/voice_tags.h"

#include <algorithm>
#include <array>

namespace foreframe::reading {

namespace {

/// One speaker with at most ten words; two Chinese characters count as a word.
bool isBrief(const Shot& shot) {
    constexpr std::size_t most = 10;
    std::size_t halves = 0;
    for (const DialogueLine& line : shot.dialogue) {
        const bool spoken = line.kind == kind::speech || line.kind == kind::narration;
        if (!spoken || line.character != shot.dialogue.front().character)
            return false;
        for (const Word& word : wordsOf(line.line))
            halves += text::hasHan(written(line.line, word)) ? 1 : 2;
    }
    return !shot.dialogue.empty() && halves <= 2 * most;
}

bool bindsVoice(std::string_view prompt, const Shot& shot) {
    return std::any_of(shot.dialogue.begin(), shot.dialogue.end(),
                       [](const DialogueLine& line) { return !line.voice.inherited; }) ||
           (prompt.find('@') != std::string_view::npos && !voiceTags(prompt, {}).empty());
}

/// The picture that is still to be made: where it is, else who is in it.
std::string startFrame(const Shot& shot, Players& players) {
    if (!shot.context.empty())
        return shot.context;
    if (!shot.subject.empty())
        return shot.subject;
    std::string people;
    for (const std::string& id : shot.characters)
        append(people, players[id].label, text::hasHan(players[id].label) ? "，" : ", ");
    if (!people.empty())
        return people;
    return shot.dialogue.empty() ? shot.action : shot.dialogue.front().line;
}

/// Something is said or to be heard.
bool directsSound(const Shot& shot) {
    if (!shot.dialogue.empty() || !shot.audio.empty())
        return true;
    const std::array words{&shot.subject, &shot.action, &shot.context,
                           &shot.style,   &shot.pacing, &shot.camera.motivation};
    return std::any_of(words.begin(), words.end(),
                       [](const std::string* each) { return namesSound(*each); });
}

/// "tracks behind [Guard]": the label comes back where the camera goes along with whoever is seen
/// first.
void takeBackLabel(Shot& shot, const Players& players) {
    std::string& motivation = shot.camera.motivation;
    if (shot.characters.empty() || !goesAlong(shot.camera.move))
        return;
    const Labelled labelled = labelledAt(motivation);
    if (!labelled.label.label.empty() && labelled.label.voice.empty() &&
        players.known(labelled.label.label) == shot.characters.front())
        motivation = std::string(bare(labelled.behind));
}

} // namespace

void conclude(std::string_view prompt, Shot& shot, Players& players) {
    takeBackLabel(shot, players);
    if (shot.camera.move == "track-follow" || shot.camera.move == "track-lead")
        shot.camera.purpose = "action"; // it goes where somebody goes
    shot.duration = isBrief(shot) ? 5 : 10;
    if (bindsVoice(prompt, shot)) {
        shot.mode = mode::imageToVideo;
        shot.startFrame.description = startFrame(shot, players);
    }
    if (!directsSound(shot))
        shot.nativeAudio = false;
}

void giveVoices(std::vector<Shot>& shots, Players& players) {
    std::unordered_map<std::string, std::string> voices; // empty: not the same everywhere
    for (const Shot& shot : shots)
        for (const DialogueLine& line : shot.dialogue) {
            const auto [known, first] = voices.emplace(line.character, line.voice.id);
            if (!first && known->second != line.voice.id)
                known->second.clear();
        }
    for (Shot& shot : shots)
        for (DialogueLine& line : shot.dialogue) {
            const std::string& voice = voices[line.character];
            if (line.character.empty() || voice.empty())
                continue;
            players[line.character].voice = voice;
            line.voice = {};
        }
}

} // namespace foreframe::reading
