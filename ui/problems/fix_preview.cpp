#include "problems/fix_preview.h"

#include "diff/film_diff.h"
#include "lookup/slate.h"
#include "session/strings.h"

#include <algorithm>
#include <unordered_map>

namespace foreframe {

namespace {

QString sides(const Change& change) {
    return change.empty() ? QString() : qt(change.from) + QStringLiteral(" → ") + qt(change.to);
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString frame(const Frame& frame) {
    return frame.image.empty() ? qt(frame.description) : qt(frame.image);
}

QString onOff(const std::optional<bool>& value) {
    return !value ? QString() : *value ? tr("on") : tr("off");
}

QString mode(const std::string& mode) {
    return mode == mode::imageToVideo    ? tr("image-to-video")
           : mode == mode::motionControl ? tr("motion control")
           : mode == mode::textToVideo   ? tr("text-to-video")
                                         : qt(mode);
}

QString line(const DialogueLine& line) {
    const QString voice = line.voice.inherited    ? QString()
                          : line.voice.id.empty() ? QStringLiteral("@–")
                                                  : QStringLiteral("@") + qt(line.voice.id);
    return joined({qt(line.character) + voice, qt(line.action), qt(line.emotion), qt(line.tone),
                   qt(line.pace), QStringLiteral("“%1”").arg(qt(line.line))});
}

template <class List, class Words>
QString each(const List& list, Words words) {
    QStringList parts;
    for (const auto& entry : list)
        parts << words(entry);
    return parts.join(QStringLiteral(" · "));
}

/// A field as it is told: empty where nothing is written.
struct Field {
    const char* name;
    QString (*words)(const Shot& shot);
};

const Field fields[] = {
    {QT_TRANSLATE_NOOP("foreframe", "Title"), [](const Shot& s) { return qt(s.title); }},
    {QT_TRANSLATE_NOOP("foreframe", "Duration"),
     [](const Shot& s) { return tr("%1 s").arg(s.duration); }},
    {QT_TRANSLATE_NOOP("foreframe", "Mode"), [](const Shot& s) { return mode(s.mode); }},
    {QT_TRANSLATE_NOOP("foreframe", "Native audio"),
     [](const Shot& s) { return onOff(s.nativeAudio); }},
    {QT_TRANSLATE_NOOP("foreframe", "Quality"),
     [](const Shot& s) { return qt(s.quality.value_or("")); }},
    {QT_TRANSLATE_NOOP("foreframe", "Ratio"),
     [](const Shot& s) { return qt(s.aspectRatio.value_or("")); }},
    {QT_TRANSLATE_NOOP("foreframe", "Videos"),
     [](const Shot& s) { return QString::number(s.outputs); }},
    {QT_TRANSLATE_NOOP("foreframe", "Start frame"),
     [](const Shot& s) { return frame(s.startFrame); }},
    {QT_TRANSLATE_NOOP("foreframe", "End frame"), [](const Shot& s) { return frame(s.endFrame); }},
    {QT_TRANSLATE_NOOP("foreframe", "Continues the shot before"),
     [](const Shot& s) { return s.continuesPrevious ? tr("yes") : QString(); }},
    {QT_TRANSLATE_NOOP("foreframe", "Motion video"),
     [](const Shot& s) { return qt(s.motion.video); }},
    {QT_TRANSLATE_NOOP("foreframe", "Seen"),
     [](const Shot& s) { return qt(s.characters).join(QStringLiteral(", ")); }},
    {QT_TRANSLATE_NOOP("foreframe", "Subject"), [](const Shot& s) { return qt(s.subject); }},
    {QT_TRANSLATE_NOOP("foreframe", "Action"), [](const Shot& s) { return qt(s.action); }},
    {QT_TRANSLATE_NOOP("foreframe", "Context"), [](const Shot& s) { return qt(s.context); }},
    {QT_TRANSLATE_NOOP("foreframe", "Style"), [](const Shot& s) { return qt(s.style); }},
    {QT_TRANSLATE_NOOP("foreframe", "Lighting"), [](const Shot& s) { return qt(s.lighting); }},
    {QT_TRANSLATE_NOOP("foreframe", "Pacing"), [](const Shot& s) { return qt(s.pacing); }},
    {QT_TRANSLATE_NOOP("foreframe", "Camera"),
     [](const Shot& s) {
         const Camera& c = s.camera;
         return joined({qt(c.speed), qt(c.move), qt(c.size), qt(c.endSize), qt(c.angle),
                        qt(c.motivation), qt(c.lens).join(QStringLiteral(", "))});
     }},
    {QT_TRANSLATE_NOOP("foreframe", "Emotion"), [](const Shot& s) { return sides(s.emotion); }},
    {QT_TRANSLATE_NOOP("foreframe", "State"), [](const Shot& s) { return sides(s.physicalState); }},
    {QT_TRANSLATE_NOOP("foreframe", "Dialogue"),
     [](const Shot& s) { return each(s.dialogue, line); }},
    {QT_TRANSLATE_NOOP("foreframe", "Sound"),
     [](const Shot& s) {
         return each(s.audio, [](const AudioLayer& layer) {
             return joined({qt(layer.description), qt(layer.space), qt(layer.cue)});
         });
     }},
    {QT_TRANSLATE_NOOP("foreframe", "Negative prompt"),
     [](const Shot& s) { return qt(s.negativePrompt).join(QStringLiteral(", ")); }},
    {QT_TRANSLATE_NOOP("foreframe", "Prompt written by hand"),
     [](const Shot& s) { return qt(s.promptOverride); }},
};

/// Both, cut to the part that differs.
QString arrow(QString before, QString after) {
    constexpr qsizetype most = 60;   // characters of each
    constexpr qsizetype around = 20; // that stay before the difference
    qsizetype same = 0;
    while (same < std::min(before.size(), after.size()) && before[same] == after[same])
        ++same;
    const auto shorten = [same](QString& words) {
        if (words.isEmpty())
            words = QStringLiteral("–");
        if (words.size() <= most)
            return;
        const qsizetype from = std::max<qsizetype>(0, same - around);
        words = (from > 0 ? QStringLiteral("…") : QString()) + words.mid(from, most) +
                (from + most < words.size() ? QStringLiteral("…") : QString());
    };
    shorten(before);
    shorten(after);
    return before + QStringLiteral(" → ") + after;
}

void addFields(const QString& slate, const Shot& before, const Shot& after, QStringList& lines) {
    for (const Field& field : fields)
        if (const QString was = field.words(before), is = field.words(after); was != is)
            lines << QStringLiteral("%1 %2: %3").arg(slate, tr(field.name), arrow(was, is));
}

} // namespace

QStringList changesBetween(const Storyboard& before, const Storyboard& after, int most) {
    QStringList lines;
    std::unordered_map<std::string_view, const Shot*> shots;
    for (const auto& scene : before.scenes)
        for (const auto& shot : scene->shots)
            shots.emplace(shot->id, &*shot);
    for (std::size_t i = 0; i < after.scenes.size(); ++i)
        for (std::size_t j = 0; j < after.scenes[i]->shots.size(); ++j) {
            const Shot& shot = *after.scenes[i]->shots[j];
            const auto known = shots.find(shot.id);
            if (known != shots.end() && known->second != &shot)
                addFields(qt(slateOf(after, {i, j})), *known->second, shot, lines);
        }
    const FilmDifferences all = differences(before, after);
    for (const std::string& slate : all.added)
        lines << tr("New shot %1").arg(qt(slate));
    for (const std::string& slate : all.removed)
        lines << tr("Shot %1 goes").arg(qt(slate));
    if (all.library)
        lines << tr("The cast or the voices change");
    if (all.settings)
        lines << arrow(qt(before.style), qt(after.style)).prepend(tr("Style of the film: "));
    if (all.settings && before.style == after.style)
        lines.back() = tr("The settings of the film change");
    if (lines.size() > most) {
        const auto more = lines.size() - most;
        lines = lines.first(most);
        lines << tr("and %1 more").arg(more);
    }
    return lines;
}

QString previewOf(const Fix& fix, const Storyboard& storyboard) {
    return changesBetween(storyboard, fix.apply(storyboard)).join(QLatin1Char('\n'));
}

} // namespace foreframe
