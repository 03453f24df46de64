// Pictures from a file manager, a browser or the clipboard as frames and as new shots.
#pragma once
#include "session/session.h"
#include <QImage>
#include <functional>

class QMimeData;
class QWidget;

namespace foreframe {

struct Pictures {
    QStringList files; ///< in natural order: frame2 before frame10
    QImage image;      ///< where there is no file
    bool empty() const { return files.isEmpty() && image.isNull(); }
};

/// Quick enough to ask while something is dragged.
bool hasPictures(const QMimeData& data);
Pictures picturesIn(const QMimeData& data);

enum class FrameSide { Start, End };

/// What dropping a picture there would do, in a few words: "Replace start frame".
QString frameOffer(const Shot& shot, FrameSide side);
/// False where the shot has no such frame: the second picture of motion control is a video.
bool takesPicture(const Shot& shot, FrameSide side);

/// Who is told, in sentences, what went wrong and what was done to the pictures.
struct Teller {
    std::function<void(const QString&)> problem;
    std::function<void(const QString&)> note;
};

/// Copies the first picture into the storyboard's folder and makes it the shot's frame. A
/// text-to-video shot that is given its start frame becomes image-to-video: the picture would be
/// ignored otherwise.
void setFrame(Session& session, const QString& shotId, FrameSide side, const Pictures& pictures,
              const Teller& tell);
/// A new image-to-video shot for each picture, once they are copied: the window stays alive, shows
/// progress and can stop it. What can't be read is left out and said.
void addPictures(QWidget* window, Session& session, const edit::Gap& gap, const Pictures& pictures,
                 const Teller& tell);

} // namespace foreframe
