#include "files/export_folder.h"

#include "files/export_record.h"
#include "files/progress.h"
#include "session/strings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <algorithm>

namespace foreframe {

namespace {

/// Two names with one key can be the same file where case does not count.
QString key(const QString& name) {
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QByteArray bytesOf(const OutFile& file) {
    return QByteArray::fromRawData(file.bytes.data(), static_cast<qsizetype>(file.bytes.size()));
}

bool stands(const QFileInfo& info) {
    return info.exists() || info.isSymLink();
}

/// True for a regular file with one of these hashes. Links are somebody else's, and never followed.
bool isOurs(const QFileInfo& info, const QList<QByteArray>& hashes) {
    if (hashes.isEmpty() || info.isSymLink() || !info.isFile())
        return false;
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) && hashes.contains(exportHash(file.readAll()));
}

Result<void> save(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(utf8(QFileInfo(path).fileName()) +
                " can't be written: " + utf8(file.errorString()) + ".");
}

Result<void> saveRecord(const QString& folder, const ExportRecord& record) {
    return save(folder + QLatin1Char('/') + QLatin1String(exportRecordName),
                encodeExportRecord(record));
}

} // namespace

Result<ExportPlan> planExport(const QString& folder, std::vector<KindFiles> kinds, bool partial) {
    const QFileInfo target(folder);
    if (stands(target) && !target.isDir())
        return fail("This is a file, not a folder to export to.");
    const auto record = readExportRecord(folder);
    if (!record)
        return tl::unexpected(record.error());
    QHash<QString, QList<QByteArray>>
        hashes; // by key; more than one where an export was interrupted
    for (const ExportedFile& file : *record)
        hashes[key(file.name)].append(file.hash);

    ExportPlan plan{folder, std::move(kinds), {}, {}};
    const QDir dir(folder);
    QSet<QString> needed;
    QSet<QString> asked;
    for (const KindFiles& kind : plan.kinds) {
        asked.insert(qt(kind.kind));
        for (const OutFile& file : kind.files) {
            const QString name = qt(file.name);
            needed.insert(name);
            const QFileInfo info(dir.filePath(name));
            auto known = hashes.value(key(name));
            known.append(exportHash(bytesOf(file))); // the very same bytes: nothing can be lost
            if (stands(info) && !isOurs(info, known))
                plan.blocked.push_back(file.name);
        }
    }
    if (partial)
        return plan;
    // Removed before the others are written: one that differs from a new name only in case goes
    // too, where case counts, and is the new file's own place where it doesn't.
    QSet<QString> seen;
    for (const ExportedFile& file : *record) {
        if (!asked.contains(file.kind) || needed.contains(file.name) || seen.contains(file.name))
            continue;
        seen.insert(file.name);
        if (isOurs(QFileInfo(dir.filePath(file.name)), hashes.value(key(file.name))))
            plan.stale.push_back(utf8(file.name));
    }
    return plan;
}

Result<ExportResult> writeExport(const ExportPlan& plan, Progress* progress) {
    if (!plan.blocked.empty())
        return fail("\"" + plan.blocked.front() +
                    "\" is in the folder already and was not made by an export, or was " +
                    "changed since" +
                    (plan.blocked.size() > 1
                         ? ", and so are " + std::to_string(plan.blocked.size() - 1) + " more files"
                         : std::string()) +
                    ". Move it away, or export elsewhere.");
    if (!QDir().mkpath(plan.folder))
        return fail("The folder can't be made.");
    auto record = readExportRecord(plan.folder);
    if (!record)
        return tl::unexpected(record.error());

    // While files are being written the list names the old and the new ones: whatever interrupts
    // the export, the next one knows both for its own.
    QSet<QString> gone;
    for (const std::string& name : plan.stale)
        gone.insert(key(qt(name)));
    ExportRecord now;
    for (const KindFiles& kind : plan.kinds) {
        for (const OutFile& file : kind.files) {
            now.push_back({qt(file.name), qt(kind.kind), exportHash(bytesOf(file))});
            gone.insert(key(now.back().name));
        }
    }
    ExportRecord during = *record;
    during.insert(during.end(), now.begin(), now.end());
    if (auto saved = saveRecord(plan.folder, during); !saved)
        return tl::unexpected(saved.error());

    ExportResult result;
    const QDir dir(plan.folder);
    for (const std::string& name : plan.stale)
        if (QFile::remove(dir.filePath(qt(name))))
            result.removed.push_back(name);
    for (const KindFiles& kind : plan.kinds) {
        for (const OutFile& file : kind.files) {
            if (progress && progress->cancelled) {
                result.stopped = true;
                return result;
            }
            if (auto saved = save(dir.filePath(qt(file.name)), bytesOf(file)); !saved)
                return tl::unexpected(saved.error());
            result.written.push_back(file.name);
            if (progress)
                ++progress->done;
        }
    }
    for (const ExportedFile& file : *record)
        if (!gone.contains(key(file.name)) && stands(QFileInfo(dir.filePath(file.name))))
            now.push_back(file);
    if (auto saved = saveRecord(plan.folder, now); !saved)
        return tl::unexpected(saved.error());
    return result;
}

} // namespace foreframe
