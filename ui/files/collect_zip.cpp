#include "files/collect_zip.h"

#include "files/media_copy.h"
#include "files/zip_file.h"
#include "format/format.h"
#include "session/strings.h"

#include <QFile>
#include <set>

namespace foreframe {

Result<void> collectIntoZip(const QString& zip, const QString& name, const Storyboard& storyboard,
                            const QString& mediaFolder, Progress& progress) {
    ZipFile archive(zip);
    const std::string bytes = encode(storyboard);
    const QString home = name + QLatin1Char('/');
    if (auto film = archive.add(home + name + QStringLiteral(".foreframe"),
                                QByteArray::fromStdString(bytes));
        !film)
        return film;
    std::set<std::string> taken;
    const auto paths = mediaPaths(storyboard);
    progress.total = static_cast<int>(paths.size());
    for (const MediaPath& media : paths) {
        if (progress.cancelled)
            return fail({});
        ++progress.done;
        const QString source = fileInside(mediaFolder, media.path);
        if (source.isEmpty() || !taken.insert(media.path).second)
            continue;
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly))
            return fail(utf8(tr("%1 can't be read: %2.").arg(qt(media.path), file.errorString())));
        if (auto added = archive.add(home + qt(media.path), file); !added)
            return added;
    }
    return archive.finish();
}

} // namespace foreframe
