#include "files/export_record.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foreframe {

namespace {

constexpr qint64 largest = 64 << 20; // bytes; 100,000 files are listed in a third of it

bool isPlainName(const QString& name) {
    return !name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..") &&
           !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\')) &&
           !name.contains(QChar::Null) &&
           name.compare(QLatin1String(exportRecordName), Qt::CaseInsensitive) != 0;
}

} // namespace

QByteArray exportHash(const QByteArray& bytes) {
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<ExportRecord> readExportRecord(const QString& folder) {
    const QString path = folder + QLatin1Char('/') + QLatin1String(exportRecordName);
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return ExportRecord();
    const auto notOurs = [] {
        return fail(std::string(exportRecordName) +
                    " in this folder is no list of an export. Move it away, or export elsewhere.");
    };
    QFile file(path);
    if (info.isSymLink() || !info.isFile() || info.size() > largest)
        return notOurs();
    if (!file.open(QIODevice::ReadOnly))
        return fail(std::string(exportRecordName) + " in this folder can't be read.");
    const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
    if (list.value(QLatin1String("format")) != QLatin1String("foreframe-export"))
        return notOurs();
    ExportRecord record;
    for (const QJsonValue entry : list.value(QLatin1String("files")).toArray()) {
        const QString name = entry[QLatin1String("name")].toString();
        if (isPlainName(name))
            record.push_back({name, entry[QLatin1String("kind")].toString(),
                              entry[QLatin1String("hash")].toString().toUtf8()});
    }
    return record;
}

QByteArray encodeExportRecord(const ExportRecord& record) {
    QJsonArray files;
    for (const ExportedFile& file : record)
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("kind"), file.kind},
                                 {QStringLiteral("hash"), QString::fromLatin1(file.hash)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("foreframe-export")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("files"), files}})
        .toJson();
}

} // namespace foreframe
