#include "timeline/frame_pictures.h"

#include "files/media_import.h"
#include "files/read_picture.h"
#include "form/picture_import.h"
#include "session/strings.h"
#include "timeline/film_order.h"

#include <QCollator>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace foreframe {

namespace {

QString localPicture(const QUrl& url) {
    const QString file = url.toLocalFile();
    return looksLikePicture(file) ? file : QString();
}

/// "pier_02-dusk.png" is "pier 02 dusk".
QString titleOf(const QString& file) {
    QString title = QFileInfo(file).completeBaseName();
    title.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    return title.simplified();
}

} // namespace

bool hasPictures(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return data.hasImage() || std::any_of(urls.begin(), urls.end(), [](const QUrl& url) {
               return !localPicture(url).isEmpty();
           });
}

Pictures picturesIn(const QMimeData& data) {
    Pictures pictures;
    for (const QUrl& url : data.urls())
        if (const QString file = localPicture(url); !file.isEmpty())
            pictures.files += file;
    QCollator natural(QLocale(QLocale::English)); // the C locale knows no numbers
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(pictures.files.begin(), pictures.files.end(), natural);
    if (pictures.files.isEmpty() && data.hasImage())
        pictures.image = qvariant_cast<QImage>(data.imageData());
    return pictures;
}

bool takesPicture(const Shot& shot, FrameSide side) {
    return side == FrameSide::Start || shot.mode == mode::imageToVideo;
}

QString frameOffer(const Shot& shot, FrameSide side) {
    if (side == FrameSide::End)
        return shot.endFrame.image.empty() ? tr("Set end frame") : tr("Replace end frame");
    if (shot.mode == mode::textToVideo)
        return tr("Start from this picture");
    if (shot.mode == mode::motionControl)
        return shot.startFrame.image.empty() ? tr("Set character image")
                                             : tr("Replace character image");
    return shot.startFrame.image.empty() ? tr("Set start frame") : tr("Replace start frame");
}

void setFrame(Session& session, const QString& shotId, FrameSide side, const Pictures& pictures,
              const Teller& tell) {
    const auto place = findShot(session.storyboard(), utf8(shotId));
    if (!place || pictures.empty())
        return;
    const Result<QString> path = pictures.files.isEmpty()
                                     ? importImage(session.folder(), pictures.image)
                                     : importImage(session.folder(), pictures.files.first());
    if (!path) {
        tell.problem(qt(path.error().what));
        return;
    }
    session.apply(frameOffer(shotAt(session.storyboard(), *place), side),
                  [id = utf8(shotId), image = utf8(*path), side](const Storyboard& s) {
                      return edit::changeShot(s, id, [&](Shot& shot) {
                          (side == FrameSide::Start ? shot.startFrame : shot.endFrame).image =
                              image;
                          if (shot.mode == mode::textToVideo)
                              shot.mode = mode::imageToVideo;
                      });
                  },
                  {}, {shotId});
    if (const QString note =
            pictures.files.isEmpty() ? QString() : conversionNote(pictures.files.first(), *path);
        !note.isEmpty())
        tell.note(note);
}

namespace {

/// Of many pictures, those that were converted.
QString conversionsNote(const QStringList& files, const std::vector<Result<QString>>& paths) {
    QStringList notes;
    for (std::size_t i = 0; i < paths.size() && i < std::size_t(files.size()); ++i)
        if (paths[i])
            notes += conversionNote(files[qsizetype(i)], *paths[i]);
    notes.removeAll(QString());
    return notes.size() < 2 ? notes.join(QString())
                            : tr("%1 pictures became PNG or JPEG; the originals are kept beside "
                                 "them.")
                                  .arg(notes.size());
}

} // namespace

void addPictures(QWidget* window, Session& session, const edit::Gap& gap, const Pictures& pictures,
                 const Teller& tell) {
    const auto add = [&session, gap, tell, folder = session.folder()](
                         const std::vector<Result<QString>>& paths, const QStringList& titles) {
        if (session.folder() != folder)
            return; // another storyboard has been opened meanwhile
        std::vector<Shot> shots;
        QStringList problems;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            if (!paths[i]) {
                problems += qt(paths[i].error().what);
                continue;
            }
            Shot& shot = shots.emplace_back();
            shot.title = utf8(titles.value(static_cast<qsizetype>(i)));
            shot.mode = mode::imageToVideo;
            shot.startFrame.image = utf8(*paths[i]);
        }
        const QString label = shots.size() == 1
                                  ? tr("Add shot from a picture")
                                  : tr("Add %1 shots from pictures").arg(shots.size());
        addShots(session, label, gap, std::move(shots));
        if (!problems.isEmpty())
            tell.problem(problems.join(QLatin1Char('\n')));
    };
    if (pictures.files.isEmpty()) {
        add({importImage(session.folder(), pictures.image)}, {});
        return;
    }
    QStringList titles;
    for (const QString& file : pictures.files)
        titles += titleOf(file);
    form::importPictures(
        window, session.folder(), pictures.files,
        [add, titles, tell, files = pictures.files](const std::vector<Result<QString>>& paths) {
            add(paths, titles);
            if (const QString note = conversionsNote(files, paths); !note.isEmpty())
                tell.note(note);
        });
}

} // namespace foreframe
