#include "exporters/exporter.h"

#include "base/parallel.h"

#include <algorithm>

namespace foreframe {

namespace {

/// Named over the whole film, so that a shot's file keeps its name when only some are exported.
std::vector<std::vector<std::string>> shotFileNames(const Storyboard& storyboard) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i) {
        for (std::size_t j = 0; j < storyboard.scenes[i]->shots.size(); ++j) {
            const std::string& title = storyboard.scenes[i]->shots[j]->title;
            names.push_back(safeFileName(slateOf(storyboard, {i, j}) + ' ' + title, "shot"));
        }
    }
    names = uniqueFileNames(std::move(names));
    std::vector<std::vector<std::string>> byScene;
    auto next = names.begin();
    for (const Shared<Scene>& scene : storyboard.scenes) {
        const auto end = next + static_cast<std::ptrdiff_t>(scene->shots.size());
        byScene.emplace_back(std::move_iterator(next), std::move_iterator(end));
        next = end;
    }
    return byScene;
}

bool hasErrors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

} // namespace

std::vector<ExportShot> exportShots(const Storyboard& storyboard, const Cast& cast,
                                    const Profile& profile, const std::vector<Place>& places,
                                    const Dialect& dialect) {
    auto fileNames = shotFileNames(storyboard);
    std::vector<ExportShot> shots(places.size());
    inParallel(places.size(), 32, [&](std::size_t i) {
        const Place place = places[i];
        const Scene& scene = *storyboard.scenes[place.scene];
        const Shot& shot = *scene.shots[place.shot];
        const ShotInput input = inputFor(storyboard, scene, shot, cast, profile);
        ExportShot& out = shots[i];
        out.place = place;
        out.slate = slateOf(storyboard, place);
        out.fileName = std::move(fileNames[place.scene][place.shot]);
        out.prompt = compose(input, dialect, false).text;
        const ModeOffer* mode = profile.mode(shot.mode);
        if (!mode || mode->offers("negativePrompt"))
            out.negativePrompt = negativePrompt(storyboard, shot);
        for (std::string& voice : voicesInPrompt(input))
            if (out.prompt.find('@' + voice) != std::string::npos) // a dialect may write no voices
                out.voices.push_back(std::move(voice));
    });
    return shots;
}

ExportInput exportInput(const Storyboard& storyboard, const Profile& profile,
                        const MediaFacts& media, const Findings& findings, const Cast& cast,
                        const std::vector<Place>& chosen, bool force) {
    ExportInput input{storyboard, profile, media, findings, cast, {}, {}};
    std::vector<Place> ready;
    for (const Place place : chosen) {
        if (!force && hasErrors(findings.of(shotAt(storyboard, place).id)))
            input.heldBack.push_back({place, slateOf(storyboard, place), {}, {}, {}, {}});
        else
            ready.push_back(place);
    }
    input.shots = exportShots(storyboard, cast, profile, ready);
    return input;
}

Cost ExportInput::cost(const ExportShot& shot) const {
    const Shot& own = this->shot(shot);
    return costOfShot(own, settingsOf(storyboard, scene(shot), own, cast), cast, profile, media);
}

const Diagnostics& ExportInput::problems(const ExportShot& shot) const {
    return findings.of(this->shot(shot).id);
}

const Exporter* exporters::find(std::string_view id) {
    for (const Exporter* exporter : all())
        if (exporter->id == id)
            return exporter;
    return nullptr;
}

std::string filmFileName(const Storyboard& storyboard) {
    return safeFileName(storyboard.title, "storyboard");
}

} // namespace foreframe
