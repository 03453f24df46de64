// How an entry of the library travels under the pointer: its kind and its id.
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

class QMimeData;

namespace foreframe {

class Session;

struct LibraryItem {
    QString kind; ///< libraryKind::…
    QString id;
    bool operator==(const LibraryItem&) const = default;
};

namespace libraryKind {
inline const QString character = QStringLiteral("character");
inline const QString voice = QStringLiteral("voice");
inline const QString place = QStringLiteral("location");
inline const QString preset = QStringLiteral("preset");
} // namespace libraryKind

/// The open film that something is carried from. An id means nothing in another one.
QByteArray originOf(const Session& session);

inline constexpr auto libraryItemMime = "application/x-foreframe-library-item";

/// Ready to be dragged; the caller owns it.
QMimeData* carried(const LibraryItem& item, const Session& from);
bool holdsLibraryItem(const QMimeData& data);
/// Nothing where it comes from another film.
std::optional<LibraryItem> libraryItemIn(const QMimeData& data, const Session& into);

} // namespace foreframe
