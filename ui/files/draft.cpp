#include "files/draft.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace foreframe::draft {

namespace {

QString root() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/drafts/");
}

} // namespace

QString newFolder() {
    return root() + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isDraft(const QString& folder) {
    return folder.startsWith(root());
}

void discard(const QString& folder) {
    if (!isDraft(folder) || !QDir(folder).exists())
        return;
    if (QDirIterator(folder, QDir::Files, QDirIterator::Subdirectories).hasNext())
        QFile::moveToTrash(folder);
    else
        QDir(folder).removeRecursively();
}

void sweep(const QDateTime& now) {
    constexpr int season = 90; // days
    for (const QFileInfo& folder :
         QDir(root()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        QDateTime touched = folder.lastModified();
        bool empty = true;
        for (QDirIterator it(folder.filePath(), QDir::Files, QDirIterator::Subdirectories);
             it.hasNext(); empty = false) {
            it.next();
            touched = std::max(touched, it.fileInfo().lastModified());
        }
        if (touched.daysTo(now) > (empty ? 1 : season))
            discard(folder.filePath());
    }
}

} // namespace foreframe::draft
