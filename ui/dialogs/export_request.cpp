#include "dialogs/export_request.h"

#include "check/checker.h"
#include "exporters/selection.h"

#include <algorithm>
#include <unordered_set>

namespace foreframe {

namespace {

std::vector<Place> chosenPlaces(const ExportRequest& request) {
    const Storyboard& film = *request.storyboard;
    std::vector<Place> places = allShots(film);
    if (request.shotIds.empty())
        return places;
    const std::unordered_set<std::string_view> ids(request.shotIds.begin(), request.shotIds.end());
    std::erase_if(places, [&](Place place) { return !ids.contains(shotAt(film, place).id); });
    return places;
}

QString firstError(const Diagnostics& problems) {
    const auto error = std::find_if(problems.begin(), problems.end(), [](const Diagnostic& d) {
        return d.severity == Severity::Error;
    });
    return error == problems.end() ? QString() : qt(error->message);
}

} // namespace

ExportPreview previewExport(const ExportRequest& request) {
    const Storyboard& film = *request.storyboard;
    const Cast cast(film);
    const Findings findings = request.findings ? *request.findings : checkAll(film, request.media);
    const ExportInput input = exportInput(film, profileFor(film.model), request.media, findings,
                                          cast, chosenPlaces(request), request.withErrors);
    ExportPreview preview;
    preview.shots = int(input.shots.size());
    for (const ExportShot& shot : input.heldBack)
        preview.heldBack.push_back(
            {qt(shot.slate), qt(input.shot(shot).title), firstError(input.problems(shot))});
    std::vector<KindFiles> files;
    for (const Exporter* kind : request.kinds)
        files.push_back({std::string(kind->id), kind->write(input)});
    preview.plan = planExport(request.folder, std::move(files), !request.shotIds.empty());
    return preview;
}

} // namespace foreframe
