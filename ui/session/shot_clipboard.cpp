#include "session/shot_clipboard.h"

#include "base/text.h"
#include "compose/compose.h"
#include "edit/adopt.h"
#include "format/format.h"
#include "importers/importer.h"
#include "profile/profile.h"
#include "session/library_item.h"
#include "session/said.h"
#include "session/shot_commands.h"
#include "session/strings.h"
#include "session/understood.h"

#include <QMimeData>

#include <algorithm>
#include <unordered_set>

namespace foreframe {

namespace {

/// The film of the shots; its folder; and for their own film only, whose they are and their ids.
const QString filmMime = QStringLiteral("application/x-foreframe-shots+json");
const QString folderMime = QStringLiteral("application/x-foreframe-folder");
const QString ownMime = QStringLiteral("application/x-foreframe-shots");
/// Of which film the scene is, and its id there.
const QString sceneMime = QStringLiteral("application/x-foreframe-scene");
const QString textMime = QStringLiteral("text/plain");

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

struct Chosen {
    Shared<Storyboard> film;
    std::unordered_set<std::string> ids;
    std::string sceneId = {}; ///< with all of the scene; empty: the shots alone

    void each(const std::function<void(const Scene&, const Shared<Shot>&)>& visit) const {
        for (const auto& scene : film->scenes)
            for (const auto& shot : scene->shots)
                if (ids.contains(shot->id))
                    visit(*scene, shot);
    }
    std::string asFilm() const {
        Storyboard extract = *film;
        extract.scenes.clear();
        Scene reel;
        if (const auto whole = findScene(*film, sceneId))
            reel = *film->scenes[*whole];
        else
            each([&](const Scene&, const Shared<Shot>& shot) { reel.shots.push_back(shot); });
        trimLibrary(extract, reel.shots);
        keepOnly(extract.locations, {reel.location});
        extract.scenes.emplace_back(std::move(reel));
        return encode(extract);
    }
    std::string asPrompts() const {
        const Cast cast(*film);
        const Profile& profile = profileFor(film->model);
        std::vector<std::string> prompts;
        each([&](const Scene& scene, const Shared<Shot>& shot) {
            prompts.push_back(composeText(inputFor(*film, scene, *shot, cast, profile)));
        });
        return text::join(prompts, "\n\n");
    }
};

/// Written when it is asked for: a drag within the film needs neither the film nor the prompts.
class ChosenData : public QMimeData {
public:
    explicit ChosenData(Chosen chosen)
        : m_chosen(std::move(chosen)) {}

    QStringList formats() const override {
        return QStringList{filmMime, textMime} + QMimeData::formats();
    }
    bool hasFormat(const QString& mime) const override { return formats().contains(mime); }

protected:
    QVariant retrieveData(const QString& mime, QMetaType type) const override {
        if (mime == filmMime)
            return QByteArray::fromStdString(m_chosen.asFilm());
        if (mime == textMime)
            return qt(m_chosen.asPrompts());
        return QMimeData::retrieveData(mime, type);
    }

private:
    Chosen m_chosen;
};

QStringList partsOf(const QMimeData& data, const QString& mime, const Session& into) {
    const QStringList parts = QString::fromUtf8(data.data(mime)).split(QLatin1Char('\n'));
    return parts.first() == QString::fromUtf8(originOf(into)) ? parts.mid(1) : QStringList();
}

} // namespace

QMimeData* copyOf(const Session& session, const QStringList& shotIds) {
    if (shotIds.isEmpty())
        return nullptr;
    const auto ids = utf8(shotIds);
    auto* data = new ChosenData({session.value(), {ids.begin(), ids.end()}});
    data->setData(folderMime, session.folder().toUtf8());
    data->setData(ownMime, originOf(session) + '\n' + shotIds.join(QLatin1Char('\n')).toUtf8());
    return data;
}

QMimeData* copyOfScene(const Session& session, const QString& sceneId) {
    const auto index = findScene(session.storyboard(), utf8(sceneId));
    if (!index)
        return nullptr;
    Chosen chosen{session.value(), {}, utf8(sceneId)};
    for (const auto& shot : session.storyboard().scenes[*index]->shots)
        chosen.ids.insert(shot->id);
    auto* data = new ChosenData(std::move(chosen));
    data->setData(folderMime, session.folder().toUtf8());
    data->setData(sceneMime, originOf(session) + '\n' + sceneId.toUtf8());
    return data;
}

bool holdsShots(const QMimeData& data) {
    return data.hasFormat(filmMime);
}

bool holdsScene(const QMimeData& data) {
    return data.hasFormat(sceneMime);
}

QStringList ownShotsIn(const QMimeData& data, const Session& into) {
    return partsOf(data, ownMime, into);
}

QString ownSceneIn(const QMimeData& data, const Session& into) {
    return partsOf(data, sceneMime, into).value(0);
}

std::optional<CarriedShots> shotsIn(const QMimeData& data) {
    auto decoded = decode(data.data(filmMime).toStdString());
    if (!decoded || (shotCount(decoded->storyboard) == 0 && !holdsScene(data)))
        return std::nullopt;
    return CarriedShots{std::move(decoded->storyboard), QString::fromUtf8(data.data(folderMime))};
}

void insertCarried(Session& session, const Storyboard& from, const std::optional<edit::Gap>& gap) {
    std::vector<Shot> shots;
    for (const auto& scene : from.scenes)
        for (const auto& shot : scene->shots)
            shots.push_back(*shot);
    if (shots.empty())
        return;
    const QString label =
        shots.size() == 1 ? tr("Paste shot") : tr("Paste %1 shots").arg(shots.size());
    auto adopted = edit::adopt(session.storyboard(), from, std::move(shots));
    const auto also = [&](Storyboard& film) {
        film.voices = std::move(adopted.storyboard.voices);
        film.characters = std::move(adopted.storyboard.characters);
    };
    if (gap && findScene(session.storyboard(), gap->sceneId))
        insertAt(session, label, *gap, std::move(adopted.shots), also);
    else
        insertAfterCurrent(session, label, std::move(adopted.shots), also);
}

void insertCarriedScene(Session& session, const Storyboard& from, std::size_t index) {
    if (from.scenes.empty())
        return;
    auto adopted = edit::adoptScene(session.storyboard(), from, *from.scenes.front());
    const Storyboard next = edit::insertScene(adopted.storyboard, index, std::move(adopted.scene));
    QStringList shots;
    for (const auto& shot : next.scenes[std::min(index, next.scenes.size() - 1)]->shots)
        shots += qt(shot->id);
    session.apply(
        tr("Copy scene"), [&](const Storyboard&) { return next; }, {}, shots);
}

bool pastePrompts(Session& session, const QString& text) {
    const auto film = promptsIn(text);
    if (!film)
        return false;
    insertCarried(session, edit::withLooksNoted(session.storyboard(), edit::withOwnWords(*film)));
    say(session, understood(*film));
    return true;
}

} // namespace foreframe
