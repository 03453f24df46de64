#include "form/picture_import.h"

#include "files/media_import.h"
#include "files/progress.h"
#include "form/progress_dialog.h"
#include "jobs/run_in_background.h"

#include <QCoreApplication>
#include <QWidget>

namespace foreframe::form {

void importPictures(QWidget* window, const QString& folder, const QStringList& files,
                    std::function<void(const std::vector<Result<QString>>&)> then) {
    auto progress = std::make_shared<Progress>();
    progress->total = static_cast<int>(files.size());
    followProgress(
        window->window(),
        QCoreApplication::translate("PictureImport", "Taking in %1 pictures").arg(files.size()),
        progress);
    const auto import = [folder, files, progress] {
        const std::vector<MediaSource> sources(files.begin(), files.end());
        auto imported = importMedia(folder, sources, *progress);
        progress->over = true;
        return imported;
    };
    runInBackground(window, import,
                    [progress, then = std::move(then)](const std::vector<Result<QString>>& paths) {
                        if (!progress->cancelled)
                            then(paths);
                    });
}

} // namespace foreframe::form
