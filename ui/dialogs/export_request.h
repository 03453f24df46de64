// What an export would write, worked out before anything is written.
#pragma once
#include "files/export_folder.h"
#include "session/strings.h"

namespace foreframe {

/// Plain data: it is worked out off the window's thread.
struct ExportRequest {
    Shared<Storyboard> storyboard;
    std::optional<Findings> findings; ///< nothing: they are worked out here
    MediaFacts media;
    std::vector<const Exporter*> kinds;
    std::vector<std::string> shotIds; ///< empty: all
    bool withErrors = false;          ///< holds nothing back
    QString folder;
};

struct HeldBackShot {
    QString slate;
    QString title;
    QString reason; ///< its first error
};

struct ExportPreview {
    Result<ExportPlan> plan;
    std::vector<HeldBackShot> heldBack;
    int shots = 0; ///< that will be written
};

ExportPreview previewExport(const ExportRequest& request);

} // namespace foreframe
