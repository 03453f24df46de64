#include "session/shot_clipboard.h"

#include "base/text.h"
#include "compose/compose.h"
#include "edit/adopt.h"
#include "format/format.h"
#include "importers/importer.h"
#include "session/shot_commands.h"
#include "session/strings.h"

#include <QMimeData>

#include <algorithm>
#include <unordered_set>

namespace foreframe {

namespace {

const QString& mimeType() {
    static const QString type = QStringLiteral("application/x-foreframe-shots+json");
    return type;
}

template <class T>
void keepOnly(std::vector<Shared<T>>& entries, const std::unordered_set<std::string_view>& ids) {
    std::erase_if(entries, [&](const Shared<T>& entry) { return !ids.contains(entry->id); });
}

/// The library as far as these shots name it.
void trimLibrary(Storyboard& film, const std::vector<Shared<Shot>>& shots) {
    std::unordered_set<std::string_view> people;
    std::unordered_set<std::string_view> voices;
    for (const auto& shot : shots) {
        people.insert(shot->characters.begin(), shot->characters.end());
        for (const DialogueLine& line : shot->dialogue) {
            people.insert(line.character);
            voices.insert(line.voice.id);
        }
    }
    keepOnly(film.characters, people);
    for (const auto& character : film.characters)
        voices.insert(character->voice);
    keepOnly(film.voices, voices);
    film.locations.clear();
}

/// The film as it would be read from a file of that text; nothing where it holds no shot.
std::optional<Storyboard> promptsIn(const QString& text) {
    const std::string bytes = utf8(text);
    const Importer* importer = importers::forFile(bytes, "clipboard.txt");
    auto read = importer ? importer->read(bytes, {}) : tl::unexpected(Error{});
    if (!read || shotCount(read->storyboard) == 0)
        return std::nullopt;
    return std::move(read->storyboard);
}

void insert(Session& session, const Storyboard& from) {
    std::vector<Shot> shots;
    for (const auto& scene : from.scenes)
        for (const auto& shot : scene->shots)
            shots.push_back(*shot);
    if (shots.empty())
        return;
    const QString label =
        shots.size() == 1 ? tr("Paste shot") : tr("Paste %1 shots").arg(shots.size());
    auto adopted = edit::adopt(session.storyboard(), from, std::move(shots));
    insertAfterCurrent(session, label, std::move(adopted.shots), [&](Storyboard& film) {
        film.voices = std::move(adopted.storyboard.voices);
        film.characters = std::move(adopted.storyboard.characters);
    });
}

} // namespace

QMimeData* copyOfSelection(const Session& session) {
    const auto& ids = session.selectedIds();
    if (ids.empty())
        return nullptr;
    const std::unordered_set<std::string_view> chosen(ids.begin(), ids.end());
    const Storyboard& film = session.storyboard();
    const Cast cast(film);
    Storyboard extract = film;
    extract.scenes.clear();
    Scene reel;
    std::vector<std::string> prompts;
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots)
            if (chosen.contains(shot->id)) {
                reel.shots.push_back(shot);
                prompts.push_back(
                    composeText(inputFor(film, *scene, *shot, cast, session.profile())));
            }
    trimLibrary(extract, reel.shots);
    extract.scenes.emplace_back(std::move(reel));
    auto* data = new QMimeData;
    data->setData(mimeType(), QByteArray::fromStdString(encode(extract)));
    data->setText(qt(text::join(prompts, "\n\n")));
    return data;
}

bool holdsShots(const QMimeData& data) {
    return data.hasFormat(mimeType());
}

void pasteShots(Session& session, const QMimeData& data) {
    if (const auto decoded = decode(data.data(mimeType()).toStdString()))
        insert(session, decoded->storyboard);
}

bool pastePrompts(Session& session, const QString& text) {
    const auto film = promptsIn(text);
    if (film)
        insert(session, *film);
    return film.has_value();
}

} // namespace foreframe
