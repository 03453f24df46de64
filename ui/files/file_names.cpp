#include "files/file_names.h"

#include "session/strings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace foreframe {

QString quoted(const QString& path) {
    return QStringLiteral("“%1”").arg(QFileInfo(path).fileName());
}

QString documentsFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

QString suggestedName(const Storyboard& storyboard) {
    QString name = qt(storyboard.title).simplified();
    for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
        name.replace(c, QLatin1Char('-'));
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name.isEmpty() ? tr("Untitled") : name;
}

QString withEnding(const QString& path) {
    const QString ending = QStringLiteral(".foreframe");
    return path.endsWith(ending) ? path : path + ending;
}

} // namespace foreframe
