#include "form/shot_transfer.h"

#include "files/media_copy.h"
#include "form/progress_dialog.h"
#include "jobs/run_in_background.h"
#include "session/shot_clipboard.h"

#include <QCoreApplication>
#include <QWidget>

namespace foreframe::form {

namespace {

void take(QWidget* window, Session& session, const QMimeData& data,
          const std::function<void(const Storyboard&)>& insert,
          const std::function<void(const QString&)>& say) {
    const auto carried = shotsIn(data);
    if (!carried)
        return;
    const auto media = mediaPaths(carried->film);
    const QString to = session.folder();
    if (media.empty() || carried->folder.isEmpty() || carried->folder == to) {
        insert(carried->film);
        return;
    }
    auto progress = std::make_shared<Progress>();
    followProgress(window->window(),
                   QCoreApplication::translate("ShotTransfer", "Copying the media of the shots"),
                   progress);
    const auto copy = [media, from = carried->folder, to, progress] {
        auto renames = copyMedia(media, from, to, *progress);
        progress->over = true;
        return renames;
    };
    runInBackground(window, copy,
                    [=, &session, film = carried->film](const Result<Renames>& renames) {
                        if (session.folder() != to)
                            return;
                        if (renames)
                            insert(edit::renamePaths(film, *renames));
                        else if (!progress->cancelled)
                            say(qt(renames.error().what));
                    });
}

} // namespace

void takeShots(QWidget* window, Session& session, const QMimeData& data,
               const std::optional<edit::Gap>& gap,
               const std::function<void(const QString&)>& say) {
    take(
        window, session, data,
        [&session, gap](const Storyboard& film) { insertCarried(session, film, gap); }, say);
}

void takeScene(QWidget* window, Session& session, const QMimeData& data, std::size_t index,
               const std::function<void(const QString&)>& say) {
    take(
        window, session, data,
        [&session, index](const Storyboard& film) { insertCarriedScene(session, film, index); },
        say);
}

} // namespace foreframe::form
