// Takes pictures into a storyboard's media folder: under a free name, never over another file.
#pragma once
#include "base/result.h"
#include <QImage>
#include <QStringList>
#include <vector>

namespace foreframe {

struct Progress;

/// Copies a picture file into `folder`/media and returns its path relative to `folder`
/// ("media/pier.png"). The very same picture is not copied twice; one that already lies in
/// media/ stays where it is. A format the model does not take (webp, gif, bmp, tiff, avif) becomes
/// a PNG or, where it is a photograph, a JPEG, as it is seen (EXIF orientation applied), with the
/// original kept beside it. An Error says what to do.
Result<QString> importImage(const QString& folder, const QString& sourceFile);

/// The same for a picture without a file (pasted, or dropped from a browser), saved under
/// `name`.
Result<QString> importImage(const QString& folder, const QImage& image,
                            const QString& name = QStringLiteral("pasted"));

/// What was done to a picture on its way in, in a sentence; empty where it was copied as it is.
QString conversionNote(const QString& sourceFile, const QString& path);

/// The same for a sound or a clip, or any other file: copied as it is.
Result<QString> importFile(const QString& folder, const QString& sourceFile);

struct MediaSource {
    MediaSource(QString file_, bool picture_ = true)
        : file(std::move(file_)),
          picture(picture_) {} // implicit: most are pictures
    QString file;
    bool picture;
};

/// Each of many, until they are done or cancelled: then the copies made so far are taken away
/// again. Thread-safe, as long as nobody else fills the folder.
std::vector<Result<QString>>
importMedia(const QString& folder, const std::vector<MediaSource>& sources, Progress& progress);

} // namespace foreframe
