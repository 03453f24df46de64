#include "files/last_folder.h"

#include "files/file_names.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace foreframe {

namespace {

constexpr qsizetype mostFilms = 20;

/// In the settings: film, folder, film, folder ..., the newest first.
QString key(FolderOf kind) {
    switch (kind) {
    case FolderOf::Pictures:
        return QStringLiteral("folders/pictures");
    case FolderOf::Sounds:
        return QStringLiteral("folders/sounds");
    case FolderOf::Clips:
        return QStringLiteral("folders/clips");
    case FolderOf::Prompts:
        return QStringLiteral("folders/prompts");
    case FolderOf::Storyboards:
        return QStringLiteral("folders/storyboards");
    case FolderOf::Exports:
        return QStringLiteral("folders/exports");
    }
    return {};
}

QString usual(FolderOf kind) {
    const auto place = [](QStandardPaths::StandardLocation location) {
        const QString folder = QStandardPaths::writableLocation(location);
        return QFileInfo(folder).isDir() ? folder : documentsFolder();
    };
    switch (kind) {
    case FolderOf::Pictures:
        return place(QStandardPaths::PicturesLocation);
    case FolderOf::Sounds:
        return place(QStandardPaths::MusicLocation);
    case FolderOf::Clips:
        return place(QStandardPaths::MoviesLocation);
    default:
        return documentsFolder();
    }
}

} // namespace

QString lastFolderOfFilm(FolderOf kind, const QString& film) {
    const QStringList known = QSettings().value(key(kind)).toStringList();
    for (qsizetype i = 0; i + 1 < known.size(); i += 2)
        if (known[i] == film && QFileInfo(known[i + 1]).isDir())
            return known[i + 1];
    return {};
}

QString lastFolder(FolderOf kind, const QString& film) {
    if (const QString folder = lastFolderOfFilm(kind, film); !folder.isEmpty())
        return folder;
    // Pictures, sounds and clips of one film often lie together.
    constexpr std::array material{FolderOf::Pictures, FolderOf::Sounds, FolderOf::Clips};
    if (std::find(material.begin(), material.end(), kind) != material.end())
        for (const FolderOf other : material)
            if (const QString folder = lastFolderOfFilm(other, film); !folder.isEmpty())
                return folder;
    const QStringList known = QSettings().value(key(kind)).toStringList();
    for (qsizetype i = 1; i < known.size(); i += 2)
        if (QFileInfo(known[i]).isDir())
            return known[i];
    return usual(kind);
}

void rememberFolder(FolderOf kind, const QString& folder, const QString& film) {
    QStringList known = QSettings().value(key(kind)).toStringList();
    for (qsizetype i = known.size() / 2 * 2 - 2; i >= 0; i -= 2)
        if (known[i] == film)
            known.remove(i, 2);
    known = QStringList{film, folder} + known;
    QSettings().setValue(key(kind), QStringList(known.mid(0, 2 * mostFilms)));
}

} // namespace foreframe
