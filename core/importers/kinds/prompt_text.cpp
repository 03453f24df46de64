// Prompts as people type and publish them, a shot each.
#include "base/text.h"
#include "importers/importer.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/shot_reader.h"

#include <algorithm>

namespace foreframe::importers {

namespace {

using namespace reading;

/// Where every line of somebody has the same voice, it is the character's.
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

bool isChinese(std::string_view text) {
    std::size_t han = 0;
    std::size_t words = 0;
    for (const Word& word : wordsOf(text))
        (text::hasHan(written(text, word)) ? han : words) += 1;
    return han > 2 * words;
}

Storyboard storyboardFrom(std::string_view text) {
    const PromptFile file = promptsIn(text);
    Storyboard storyboard;
    storyboard.title = file.title;
    storyboard.language = isChinese(text) ? "zh" : "en";
    Players players;
    std::vector<Shot> shots;
    for (const Prompt& prompt : file.prompts)
        shots.push_back(shotFrom(prompt, players));
    giveVoices(shots, players);
    players.settle(storyboard);
    Scene scene;
    scene.id = "sc1";
    for (Shot& shot : shots) {
        shot.id = "sh" + std::to_string(scene.shots.size() + 1);
        scene.shots.emplace_back(std::move(shot));
    }
    storyboard.scenes.emplace_back(std::move(scene));
    return storyboard;
}

/// Line breaks as on Unix, no byte order mark.
std::string unixText(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] != '\r')
            text += bytes[i];
        else if (i + 1 == bytes.size() || bytes[i + 1] != '\n')
            text += '\n';
    return text;
}

tl::unexpected<Error> notText(std::string_view bytes, std::size_t at) {
    const std::string_view before = bytes.substr(0, at);
    const std::size_t lineBegin = before.rfind('\n') + 1;
    return tl::unexpected<Error>(
        {"This is not text in UTF-8; save it as UTF-8 and try again.",
         {},
         static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
         static_cast<int>(at - lineBegin) + 1});
}

Result<Decoded> read(std::string_view bytes, std::string_view) {
    if (bytes.size() > maxFileBytes)
        return fail("The file is larger than 256 MB.");
    const std::size_t valid = std::min(text::validUtf8(bytes), bytes.find('\0'));
    if (valid < bytes.size())
        return notText(bytes, valid);
    Decoded decoded;
    decoded.storyboard = storyboardFrom(unixText(bytes));
    const std::size_t shots = decoded.storyboard.scenes.front()->shots.size();
    if (shots == 0)
        return fail("There is no prompt in this file.");
    if (shots > maxShots)
        return fail("There are more than " + std::to_string(maxShots) + " prompts in this file.");
    return decoded;
}

/// A heading or a label in brackets opens the text.
bool recognises(std::string_view bytes) {
    const std::string_view beginning = text::trim(bytes.substr(0, 2000));
    if (beginning.empty() || !text::isValidUtf8(beginning.substr(0, text::validUtf8(beginning))))
        return false;
    const auto heading = headingAt(beginning, 0, false);
    return heading && (heading->part == "picture" || heading->part == "dialogue");
}

} // namespace

extern const Importer prompt_text{
    .id = "prompt_text",
    .name = {"Prompts", "提示词"},
    .endings = {"txt", "md"},
    .recognises = recognises,
    .read = read,
};

} // namespace foreframe::importers
