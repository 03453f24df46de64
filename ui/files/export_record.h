// The list an export leaves in its folder: what was written, for which kind, with a hash of each.
#pragma once
#include "base/result.h"
#include <QByteArray>
#include <QString>
#include <vector>

namespace foreframe {

struct ExportedFile {
    QString name;
    QString kind; ///< Exporter::id
    QByteArray hash;
};

using ExportRecord = std::vector<ExportedFile>;

inline constexpr char exportRecordName[] = ".foreframe-export.json";

QByteArray exportHash(const QByteArray& bytes);

/// The list in the folder; empty where there is none. Names that are more than a name (that could
/// lead out of the folder) are left out. An Error where a file of that name is no such list.
Result<ExportRecord> readExportRecord(const QString& folder);
QByteArray encodeExportRecord(const ExportRecord& record);

} // namespace foreframe
