// Prompts as people type and publish them, a shot each.
#include "base/text.h"
#include "compose/compose.h"
#include "importers/importer.h"
#include "importers/prompt_text/conclusions.h"
#include "importers/prompt_text/json_prompt.h"
#include "importers/prompt_text/kept_words.h"
#include "importers/prompt_text/phrase_table.h"
#include "importers/prompt_text/sections.h"
#include "importers/prompt_text/shared_words.h"
#include "importers/prompt_text/shot_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace foreframe::importers {

namespace {

using namespace reading;

/// Mostly Chinese: a word of it is about two characters.
bool isChinese(std::string_view text) {
    std::size_t han = 0;
    std::size_t words = 0;
    for (const Word& word : wordsOf(text))
        (text::hasHan(written(text, word)) ? han : words) += 1;
    return han > 2 * words;
}

constexpr std::size_t longestNoted = 20'000; // bytes; no model takes a prompt as long as that

/// Where a field took a word for another one ("dolly in" is a push in), the prompt as it was
/// written stays in the notes.
void noteTranslated(const std::vector<Prompt>& prompts, std::vector<Shot>& shots,
                    const Storyboard& storyboard) {
    const Cast cast(storyboard);
    const Scene scene;
    for (std::size_t i = 0; i < shots.size(); ++i) {
        Shot& shot = shots[i];
        if (prompts[i].text.size() > longestNoted)
            continue;
        const std::string composed =
            composeText(inputFor(storyboard, scene, shot, cast, profileFor(storyboard.model)));
        if (!keepsWords(prompts[i].text, composed, shot, cast))
            shot.notes += (shot.notes.empty() ? "" : "\n") + prompts[i].text;
    }
}

/// A ratio that every shot asks for is the film's.
void shareRatio(std::vector<Shot>& shots, Storyboard& storyboard) {
    const bool same = !shots.empty() && shots.front().aspectRatio &&
                      std::all_of(shots.begin(), shots.end(), [&](const Shot& shot) {
                          return shot.aspectRatio == shots.front().aspectRatio;
                      });
    if (!same)
        return;
    storyboard.aspectRatio = *shots.front().aspectRatio;
    for (Shot& shot : shots)
        shot.aspectRatio.reset();
}

Storyboard storyboardFrom(const PromptFile& file, std::string_view text) {
    Storyboard storyboard;
    storyboard.title = file.title;
    storyboard.language = isChinese(text) ? "zh" : "en";
    Players players;
    std::vector<Prompt> prompts = file.prompts;
    std::vector<Shot> shots;
    Scene scene;
    scene.id = "sc1";
    const Prompt before{{}, file.shared, {}, 0};
    const Shot opening = file.shared.empty() ? Shot() : shotFrom(before, players);
    if (!opening.dialogue.empty()) // it is a shot too
        prompts.insert(prompts.begin(), before);
    for (const Prompt& prompt : prompts)
        shots.push_back(shotFrom(prompt, players));
    if (opening.dialogue.empty())
        shareOpening(opening, file.shared, shots, scene, storyboard);
    giveVoices(shots, players);
    players.settle(storyboard);
    noteTranslated(prompts, shots, storyboard);
    shareRatio(shots, storyboard);
    for (Shot& shot : shots) {
        shot.id = "sh" + std::to_string(scene.shots.size() + 1);
        scene.shots.emplace_back(std::move(shot));
    }
    storyboard.scenes.emplace_back(std::move(scene));
    return storyboard;
}

/// A line may take a hundred times its bytes while it is read.
constexpr std::ptrdiff_t maxLines = 100'000;

/// Line breaks as on Unix and plain spaces, as they are typed; none of the marks that nobody sees.
std::string plainText(std::string_view bytes) {
    constexpr std::pair<std::string_view, std::string_view> typed[] = {
        {"\xEF\xBB\xBF", ""},  {"\xE2\x80\x8B", ""},   {"\xE2\x81\xA0", ""},
        {"\xEF\xB8\x8F", ""},  {"\xC2\xA0", " "},      {"\xE2\x80\xAF", " "},
        {"\xE2\x80\x87", " "}, {"\xE2\x80\xA8", "\n"}, {"\xE2\x80\xA9", "\n"}};
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const auto* known =
            byte < 0x80 ? std::end(typed)
                        : std::find_if(std::begin(typed), std::end(typed), [&](const auto& each) {
                              return bytes.substr(i).starts_with(each.first);
                          });
        if (known != std::end(typed)) {
            text += known->second;
            i += known->first.size() - 1;
        } else if (bytes[i] != '\r') {
            text += bytes[i];
        } else if (i + 1 == bytes.size() || bytes[i + 1] != '\n') {
            text += '\n';
        }
    }
    return text;
}

tl::unexpected<Error> notText(std::string_view bytes, std::size_t at) {
    const std::string_view before = bytes.substr(0, at);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t column = at - (before.rfind('\n') + 1) + 1;
    return tl::unexpected<Error>({"This is not text in UTF-8; save it as UTF-8 and try again.",
                                  {},
                                  static_cast<int>(line),
                                  static_cast<int>(column)});
}

Result<Decoded> read(std::string_view bytes, std::string_view) {
    if (bytes.size() > maxFileBytes)
        return fail("The file is larger than 256 MB.");
    const std::size_t valid = std::min(text::validUtf8(bytes), bytes.find('\0'));
    if (valid < bytes.size())
        return notText(bytes, valid);
    Decoded decoded;
    const std::string text = withoutJson(plainText(bytes));
    if (std::count(text.begin(), text.end(), '\n') > maxLines)
        return fail("There are more than " + std::to_string(maxLines) + " lines in this file.");
    const PromptFile file = promptsIn(text);
    if (file.prompts.empty())
        return fail("There is no prompt in this file.");
    if (file.prompts.size() > maxShots)
        return fail("There are more than " + std::to_string(maxShots) + " prompts in this file.");
    decoded.storyboard = storyboardFrom(file, text);
    return decoded;
}

/// A heading of a picture or of dialogue opens the text.
bool recognises(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 2000);
    const std::string_view beginning = text::trim(start.substr(0, text::validUtf8(start)));
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
