#include "files/media_search.h"

#include "files/progress.h"
#include "session/strings.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace foreframe {

namespace {

/// Files of a folder that nobody counts; more are searched in vain.
constexpr int maxFiles = 1'000'000;

QString nameOf(const QString& path) {
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1).toLower();
}

/// How many of the last parts are the same: "media/takes/1a.mp4" and "/old/takes/1a.mp4" share two.
int sharedEnd(const QString& one, const QString& other) {
    const QStringList a = one.toLower().split(QLatin1Char('/'));
    const QStringList b = other.toLower().split(QLatin1Char('/'));
    int shared = 0;
    while (shared < a.size() && shared < b.size() &&
           a[a.size() - 1 - shared] == b[b.size() - 1 - shared])
        ++shared;
    return shared;
}

} // namespace

std::vector<FoundMedia> searchMedia(const QString& folder, const std::vector<std::string>& paths,
                                    Progress& progress) {
    QHash<QString, QStringList> candidates;
    for (const std::string& path : paths)
        candidates[nameOf(qt(path))];
    int seen = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
         it.hasNext() && !progress.cancelled && seen < maxFiles; ++seen) {
        const QString file = it.next();
        if (const auto wanted = candidates.find(nameOf(file)); wanted != candidates.end())
            wanted->append(file);
        progress.done = seen;
    }
    std::vector<FoundMedia> found;
    for (const std::string& path : paths) {
        const QStringList files = candidates.value(nameOf(qt(path)));
        const auto worse = [&](const QString& a, const QString& b) {
            const int sharedA = sharedEnd(a, qt(path));
            const int sharedB = sharedEnd(b, qt(path));
            return sharedA != sharedB ? sharedA < sharedB
                                      : QFileInfo(a).lastModified() < QFileInfo(b).lastModified();
        };
        const auto best = std::max_element(files.begin(), files.end(), worse);
        found.push_back({path, best == files.end() ? QString() : *best});
    }
    return found;
}

} // namespace foreframe
