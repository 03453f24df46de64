// Exports on disk: written beside a list of what was written, so that the next export can replace
// its own files and never touches anybody else's.
#pragma once
#include "base/result.h"
#include "exporters/exporter.h"
#include <QString>

namespace foreframe {

struct Progress;

/// What one exporter made.
struct KindFiles {
    std::string kind; ///< Exporter::id
    std::vector<OutFile> files;
};

struct ExportResult {
    std::vector<std::string> written; ///< names in the folder
    std::vector<std::string> removed; ///< of an earlier export, stale now
    bool stopped = false;             ///< by whoever waits for it, before all were written
};

/// What an export would do; made and looked at before anything is written.
struct ExportPlan {
    QString folder;
    std::vector<KindFiles> kinds;
    std::vector<std::string>
        stale; ///< unchanged files of an earlier export that it no longer makes
    std::vector<std::string>
        blocked; ///< names it needs where somebody else's file or folder stands
};

/// Compares the files with what is in the folder. `partial` (only some of the shots): nothing is
/// stale. An Error where the folder can't be one, or its list is not ours.
Result<ExportPlan> planExport(const QString& folder, std::vector<KindFiles> kinds, bool partial);

/// Writes the files, removes what is stale and lists what is there in `.foreframe-export.json`.
/// Refuses, before anything is written, where names are blocked. Stopped through `progress`, what
/// is written stays, and the next export knows it for its own.
Result<ExportResult> writeExport(const ExportPlan& plan, Progress* progress = nullptr);

} // namespace foreframe
