#include "session/library_item.h"

#include "session/session.h"

#include <QCoreApplication>
#include <QMimeData>

namespace foreframe {

QByteArray originOf(const Session& session) {
    return QByteArray::number(QCoreApplication::applicationPid()) + '/' +
           QByteArray::number(quintptr(&session), 16);
}

QMimeData* carried(const LibraryItem& item, const Session& from) {
    auto* data = new QMimeData;
    data->setData(QLatin1String(libraryItemMime),
                  originOf(from) + '\n' + item.kind.toUtf8() + '\n' + item.id.toUtf8());
    return data;
}

bool holdsLibraryItem(const QMimeData& data) {
    return data.hasFormat(QLatin1String(libraryItemMime));
}

std::optional<LibraryItem> libraryItemIn(const QMimeData& data, const Session& into) {
    const QList<QByteArray> parts = data.data(QLatin1String(libraryItemMime)).split('\n');
    if (parts.size() != 3 || parts[0] != originOf(into))
        return std::nullopt;
    return LibraryItem{QString::fromUtf8(parts[1]), QString::fromUtf8(parts[2])};
}

} // namespace foreframe
