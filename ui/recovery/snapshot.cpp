#include "recovery/snapshot.h"

#include "files/disk.h"
#include "files/draft.h"
#include "files/media_copy.h"
#include "files/read_bytes.h"
#include "files/recent_summary.h"
#include "lookup/slate.h"
#include "recovery/session_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace foreframe {

namespace {

const QString filmEnding = QStringLiteral(".foreframe");
const QString factsEnding = QStringLiteral(".json");

QByteArray encodeFacts(const SnapshotFacts& facts) {
    return QJsonDocument(
               QJsonObject{{QStringLiteral("path"), facts.path},
                           {QStringLiteral("folder"), facts.folder},
                           {QStringLiteral("onDisk"), QString::fromLatin1(facts.onDisk.toHex())},
                           {QStringLiteral("versionOnDisk"), facts.versionOnDisk}})
        .toJson();
}

SnapshotFacts decodeFacts(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return {json[QLatin1String("path")].toString(), json[QLatin1String("folder")].toString(),
            QByteArray::fromHex(json[QLatin1String("onDisk")].toString().toLatin1()),
            json[QLatin1String("versionOnDisk")].toInt(formatVersion)};
}

/// A film is named after its facts: it is never read with those of another one.
QString nameFor(const QByteArray& facts) {
    return QString::fromLatin1(
        QCryptographicHash::hash(facts, QCryptographicHash::Sha1).toHex().left(16));
}

/// "000000000042-1f0c....foreframe": the film of snapshot 42, whose facts are in 1f0c....json.
QString filmName(qint64 number, const QString& facts) {
    return QStringLiteral("%1-%2").arg(number, 12, 10, QLatin1Char('0')).arg(facts) + filmEnding;
}

qint64 numberOf(const QString& film) {
    return QFileInfo(film).fileName().section(QLatin1Char('-'), 0, 0).toLongLong();
}

QString factsFor(const QString& film) {
    const QFileInfo info(film);
    return info.dir().filePath(info.completeBaseName().section(QLatin1Char('-'), 1) + factsEnding);
}

void removeAllBut(const QString& place, const QStringList& kept) {
    const QDir dir(place);
    // The films first: facts without a film are nothing, a film without its facts is lost.
    for (const QString& ending : {filmEnding, factsEnding})
        for (const QString& name : dir.entryList({QLatin1Char('*') + ending}, QDir::Files))
            if (!kept.contains(name))
                QFile::remove(dir.filePath(name));
}

/// The newest film with its facts; empty where there is none.
QString newestFilm(const QString& place) {
    const QFileInfoList films = QDir(place).entryInfoList({QLatin1Char('*') + filmEnding},
                                                          QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& film : films)
        if (QFileInfo::exists(factsFor(film.filePath())))
            return film.filePath();
    return {};
}

bool sameAsItsFile(const Recovered& recovered) {
    const auto file = readStoryboard(recovered.path);
    return file && file->decoded.storyboard == recovered.storyboard;
}

/// The number of the snapshot after which the session replaced the file with what is in it now;
/// nothing where somebody else wrote that.
std::optional<qint64> savedAfter(const QString& place, const QString& path) {
    const auto note = readBytes(savingNote(place));
    if (!note)
        return std::nullopt;
    const QByteArray there = ' ' + fingerprintOf(path).toHex();
    for (const QByteArray& line : note->split('\n'))
        if (there.size() > 1 && line.endsWith(there))
            return line.chopped(there.size()).toLongLong();
    return std::nullopt;
}

/// The session had saved what came after the snapshot, and ended before it could take that away.
bool olderThanItsFile(const QString& place, const Recovered& recovered) {
    const auto saved = savedAfter(place, recovered.path);
    return saved && newestSnapshot(place) <= *saved;
}

QImage firstPicture(const Recovered& recovered, const QSize& size) {
    for (const auto& scene : recovered.storyboard.scenes)
        for (const auto& shot : scene->shots)
            if (const QString file = fileInside(recovered.folder, shot->startFrame.image);
                !file.isEmpty())
                if (const QImage image = pictureFilling(file, size); !image.isNull())
                    return image;
    return {};
}

} // namespace

Result<void> writeSnapshot(const QString& place, qint64 number, const SnapshotFacts& facts,
                           const Storyboard& storyboard) {
    const QByteArray about = encodeFacts(facts);
    const QString name = nameFor(about);
    const QDir dir(place);
    if (!dir.exists(name + factsEnding))
        if (auto written = disk::replace(dir.filePath(name + factsEnding), about); !written)
            return written;
    const QString film = filmName(number, name);
    auto written = disk::replace(dir.filePath(film), QByteArray::fromStdString(encode(storyboard)));
    if (written)
        removeAllBut(place, {film, name + factsEnding});
    return written;
}

qint64 newestSnapshot(const QString& place) {
    const QString film = newestFilm(place);
    return film.isEmpty() ? 0 : numberOf(film);
}

QString savingNote(const QString& place) {
    return QDir(place).filePath(QStringLiteral("saving"));
}

void removeSnapshots(const QString& place) {
    removeAllBut(place, {});
}

std::optional<Result<Recovered>> readSnapshot(const QString& place) {
    const QString film = newestFilm(place);
    if (film.isEmpty())
        return std::nullopt;
    const auto about = readBytes(factsFor(film));
    if (!about)
        return tl::unexpected(about.error());
    auto file = readStoryboard(film);
    if (!file)
        return tl::unexpected(file.error());
    const SnapshotFacts facts = decodeFacts(*about);
    Recovered recovered{std::move(file->decoded.storyboard), facts.path, facts.folder, facts.onDisk,
                        facts.versionOnDisk};
    if (savedAfter(place, facts.path)) { // its own last save is nobody else's
        recovered.onDisk = fingerprintOf(facts.path);
        recovered.versionOnDisk = formatVersion;
    }
    return recovered;
}

std::vector<CrashedSession> crashedSessions(const QSize& picture) {
    std::vector<CrashedSession> found;
    for (const QString& path : SessionPlace::all()) {
        auto place = SessionPlace::claim(path);
        if (!place)
            continue; // it lives
        const auto snapshot = readSnapshot(path);
        if (!snapshot ||
            (*snapshot && (sameAsItsFile(**snapshot) || olderThanItsFile(path, **snapshot)))) {
            place->remove();
            continue;
        }
        CrashedSession session;
        session.place = path;
        session.changed = QFileInfo(newestFilm(path)).lastModified();
        if (*snapshot) {
            const Recovered& recovered = **snapshot;
            session.title = qt(recovered.storyboard.title);
            session.path = recovered.path;
            session.shots = static_cast<int>(shotCount(recovered.storyboard));
            session.picture = firstPicture(recovered, picture);
        }
        found.push_back(std::move(session));
    }
    std::sort(found.begin(), found.end(),
              [](const CrashedSession& one, const CrashedSession& other) {
                  return one.changed > other.changed;
              });
    return found;
}

void discardCrashed(const QString& path) {
    auto place = SessionPlace::claim(path);
    if (!place)
        return;
    if (const auto snapshot = readSnapshot(path); snapshot && *snapshot)
        draft::discard((*snapshot)->folder);
    if (!QFile::moveToTrash(path))
        place->remove();
}

} // namespace foreframe
