#include "files/draft.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
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

} // namespace foreframe::draft
