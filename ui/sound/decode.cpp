#include "sound/decode.h"

#include "media/av/av_sound.h"
#include "media/content.h"
#include "media/module.h"
#include "session/strings.h"

#include <QFile>
#include <QFileInfo>

namespace foreframe {

namespace {

constexpr int longest = 600; ///< seconds

bool take(void* user, const short* values, int count) {
    auto& samples = *static_cast<Samples*>(user);
    samples.values.insert(samples.values.end(), values, values + count);
    return samples.seconds() < longest;
}

} // namespace

Result<Samples> decodeSound(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(utf8(tr("%1 is missing.").arg(name)));
    const QByteArray beginning = file.read(contentBytes);
    const Content content =
        contentOf({beginning.constData(), static_cast<std::size_t>(beginning.size())});
    static const auto decode =
        reinterpret_cast<ForeframeAvSound>(moduleFunction("libforeframe_av", "foreframe_av_sound"));
    Samples samples;
    if (!decode || content.family != Content::Family::Recording ||
        !decode(QFile::encodeName(path).constData(), std::string(content.demuxer).c_str(),
                samples.rate, take, &samples))
        return fail(utf8(tr("%1 can't be played.").arg(name)));
    return samples;
}

} // namespace foreframe
