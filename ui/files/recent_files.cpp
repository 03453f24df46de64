#include "files/recent_files.h"

#include <QSettings>

namespace foreframe::recent {

namespace {

const QString& key() {
    static const QString name = QStringLiteral("recentFiles");
    return name;
}

void keep(const QStringList& files) {
    QSettings().setValue(key(), files);
}

} // namespace

QStringList files() {
    return QSettings().value(key()).toStringList();
}

void remember(const QString& path) {
    QStringList list = files();
    list.removeAll(path);
    list.prepend(path);
    keep(list.mid(0, most));
}

void forget(const QString& path) {
    QStringList list = files();
    list.removeAll(path);
    keep(list);
}

void clear() {
    keep({});
}

} // namespace foreframe::recent
