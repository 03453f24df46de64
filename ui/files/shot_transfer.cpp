#include "files/shot_transfer.h"

#include "files/media_copy.h"
#include "session/shot_clipboard.h"

#include <QFuture>
#include <QtConcurrent/QtConcurrentRun>

namespace foreframe {

void takeShots(QObject* context, Session& session, const QMimeData& data,
               const std::optional<edit::Gap>& gap,
               const std::function<void(const QString&)>& say) {
    const auto carried = shotsIn(data);
    if (!carried)
        return;
    const auto media = mediaPaths(carried->film);
    const QString to = session.folder();
    if (media.empty() || carried->folder.isEmpty() || carried->folder == to) {
        insertCarried(session, carried->film, gap);
        return;
    }
    QtConcurrent::run([media, from = carried->folder, to] { return copyMedia(media, from, to); })
        .then(context,
              [&session, film = carried->film, gap, say, to](const Result<Renames>& renames) {
                  if (session.folder() != to)
                      return;
                  if (renames)
                      insertCarried(session, edit::renamePaths(film, *renames), gap);
                  else
                      say(qt(renames.error().what));
              });
}

} // namespace foreframe
