// Whatever is pasted, shots of another window or somebody's prompts: it is refused, or it joins the
// film, nobody in it becomes somebody else, and the film can be saved.
#include "base/text.h"
#include "edit/adopt.h"
#include "edit/edit.h"
#include "format/format.h"
#include "fuzz/expect.h"
#include "importers/importer.h"

#include <set>

using namespace foreframe;

namespace {

/// Where it is pasted: ids and names that strangers like to have too.
Storyboard film() {
    Character ilse;
    ilse.id = "ch1";
    ilse.label = "Ilse";
    ilse.voice = "v1";
    Voice soft;
    soft.id = "v1";
    soft.name = "soft";
    Shot shot;
    shot.id = "sh1";
    shot.characters = {"ch1"};
    Scene scene;
    scene.id = "sc1";
    scene.shots.emplace_back(shot);
    Storyboard film;
    film.characters.emplace_back(ilse);
    film.voices.emplace_back(soft);
    film.scenes.emplace_back(scene);
    return film;
}

std::vector<Shot> shotsOf(const Storyboard& film) {
    std::vector<Shot> shots;
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots)
            shots.push_back(*shot);
    return shots;
}

std::string labelOf(const Storyboard& film, const std::string& id) {
    for (const auto& character : film.characters)
        if (character->id == id)
            return character->label;
    return {};
}

std::string key(const std::string& label) {
    return text::key(label);
}

void expectTheSamePeople(const Storyboard& from, const Shot& before, const Storyboard& into,
                         const Shot& after) {
    expect(before.characters.size() == after.characters.size() &&
               before.dialogue.size() == after.dialogue.size(),
           "somebody has gone");
    for (std::size_t i = 0; i < before.characters.size(); ++i)
        expect(key(labelOf(from, before.characters[i])) == key(labelOf(into, after.characters[i])),
               "somebody else is seen");
    for (std::size_t i = 0; i < before.dialogue.size(); ++i)
        expect(key(labelOf(from, before.dialogue[i].character)) ==
                   key(labelOf(into, after.dialogue[i].character)),
               "somebody else speaks");
}

void expectIdsOnce(const Storyboard& film) {
    std::set<std::string> ids;
    const auto once = [&](const std::string& id) {
        expect(!id.empty() && ids.insert(id).second, "an id twice");
    };
    for (const auto& scene : film.scenes) {
        once(scene->id);
        for (const auto& shot : scene->shots)
            once(shot->id);
    }
    ids.clear();
    for (const auto& character : film.characters)
        once(character->id);
    ids.clear();
    for (const auto& voice : film.voices)
        once(voice->id);
}

void paste(const Storyboard& from) {
    const std::vector<Shot> shots = shotsOf(from);
    const edit::Adopted adopted = edit::adopt(film(), from, shots);
    for (std::size_t i = 0; i < shots.size(); ++i)
        expectTheSamePeople(from, shots[i], adopted.storyboard, adopted.shots[i]);
    const Storyboard pasted = edit::insertShots(adopted.storyboard, {"sc1", 1}, adopted.shots);
    expectIdsOnce(pasted);
    expect(shotsOf(pasted).size() == shots.size() + 1, "a shot has gone");
    const std::string saved = encode(pasted);
    const auto again = decode(saved);
    expect(again && again->repairs.empty() && encode(again->storyboard) == saved,
           "what was pasted can't be saved");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    if (const auto shots = decode(bytes))
        paste(shots->storyboard);
    if (const Importer* importer = importers::forFile(bytes, "clipboard.txt"))
        if (const auto prompts = importer->read(bytes, {}))
            paste(prompts->storyboard);
    return 0;
}
