#include "problems/fix_preview.h"

#include "diff/film_diff.h"
#include "lookup/cast.h"
#include "lookup/slate.h"
#include "models/film_words.h"
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

QString nameOf(const std::string& character, const Cast& cast) {
    const Character* known = cast.character(character);
    return qt(known ? known->label : character);
}

QString line(const DialogueLine& line, const Cast& cast) {
    const Voice* known = line.voice.inherited ? nullptr : cast.voice(line.voice.id);
    const QString voice = line.voice.inherited ? QString()
                          : known              ? QStringLiteral("@") + qt(known->name)
                                               : QStringLiteral("@–");
    return joined({nameOf(line.character, cast) + voice, qt(line.action), qt(line.emotion),
                   qt(line.tone), qt(line.pace), QStringLiteral("“%1”").arg(qt(line.line))});
}

QString camera(const Camera& camera) {
    const auto named = [](const std::string& word, QString (*name)(std::string_view)) {
        return word.empty() ? QString() : name(word);
    };
    return joined({camera.move.empty() ? QString() : words::moveAtSpeed(camera.move, camera.speed),
                   named(camera.size, words::sizeName), named(camera.endSize, words::sizeName),
                   named(camera.angle, words::angleName), named(camera.purpose, words::purposeName),
                   qt(camera.motivation), qt(camera.lens).join(QStringLiteral(", "))});
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
    QString (*words)(const Shot& shot, const Cast& cast);
};

const Field fields[] = {
    {QT_TRANSLATE_NOOP("foreframe", "Title"),
     [](const Shot& s, const Cast&) { return qt(s.title); }},
    {QT_TRANSLATE_NOOP("foreframe", "Duration"),
     [](const Shot& s, const Cast&) { return tr("%1 s").arg(s.duration); }},
    {QT_TRANSLATE_NOOP("foreframe", "Mode"),
     [](const Shot& s, const Cast&) { return words::modeName(s.mode); }},
    {QT_TRANSLATE_NOOP("foreframe", "Native audio"),
     [](const Shot& s, const Cast&) { return onOff(s.nativeAudio); }},
    {QT_TRANSLATE_NOOP("foreframe", "Quality"),
     [](const Shot& s, const Cast&) { return words::qualityName(s.quality.value_or("")); }},
    {QT_TRANSLATE_NOOP("foreframe", "Ratio"),
     [](const Shot& s, const Cast&) { return qt(s.aspectRatio.value_or("")); }},
    {QT_TRANSLATE_NOOP("foreframe", "Videos"),
     [](const Shot& s, const Cast&) { return QString::number(s.outputs); }},
    {QT_TRANSLATE_NOOP("foreframe", "Start frame"),
     [](const Shot& s, const Cast&) { return frame(s.startFrame); }},
    {QT_TRANSLATE_NOOP("foreframe", "End frame"),
     [](const Shot& s, const Cast&) { return frame(s.endFrame); }},
    {QT_TRANSLATE_NOOP("foreframe", "Continues the shot before"),
     [](const Shot& s, const Cast&) { return s.continuesPrevious ? tr("yes") : QString(); }},
    {QT_TRANSLATE_NOOP("foreframe", "Motion video"),
     [](const Shot& s, const Cast&) { return qt(s.motion.video); }},
    {QT_TRANSLATE_NOOP("foreframe", "Seen"),
     [](const Shot& s, const Cast& cast) {
         QStringList names;
         for (const std::string& id : s.characters)
             names.append(nameOf(id, cast));
         return names.join(QStringLiteral(", "));
     }},
    {QT_TRANSLATE_NOOP("foreframe", "Subject"),
     [](const Shot& s, const Cast&) { return qt(s.subject); }},
    {QT_TRANSLATE_NOOP("foreframe", "Action"),
     [](const Shot& s, const Cast&) { return qt(s.action); }},
    {QT_TRANSLATE_NOOP("foreframe", "Context"),
     [](const Shot& s, const Cast&) { return qt(s.context); }},
    {QT_TRANSLATE_NOOP("foreframe", "Style"),
     [](const Shot& s, const Cast&) { return qt(s.style); }},
    {QT_TRANSLATE_NOOP("foreframe", "Lighting"),
     [](const Shot& s, const Cast&) { return qt(s.lighting); }},
    {QT_TRANSLATE_NOOP("foreframe", "Pacing"),
     [](const Shot& s, const Cast&) { return qt(s.pacing); }},
    {QT_TRANSLATE_NOOP("foreframe", "Camera"),
     [](const Shot& s, const Cast&) { return camera(s.camera); }},
    {QT_TRANSLATE_NOOP("foreframe", "Emotion"),
     [](const Shot& s, const Cast&) { return sides(s.emotion); }},
    {QT_TRANSLATE_NOOP("foreframe", "State"),
     [](const Shot& s, const Cast&) { return sides(s.physicalState); }},
    {QT_TRANSLATE_NOOP("foreframe", "Dialogue"),
     [](const Shot& s, const Cast& cast) {
         return each(s.dialogue, [&](const DialogueLine& each) { return line(each, cast); });
     }},
    {QT_TRANSLATE_NOOP("foreframe", "Sound"),
     [](const Shot& s, const Cast&) {
         return each(s.audio, [](const AudioLayer& layer) {
             return joined({qt(layer.description), qt(layer.space), qt(layer.cue)});
         });
     }},
    {QT_TRANSLATE_NOOP("foreframe", "Negative prompt"),
     [](const Shot& s, const Cast&) { return qt(s.negativePrompt).join(QStringLiteral(", ")); }},
    {QT_TRANSLATE_NOOP("foreframe", "Prompt written by hand"),
     [](const Shot& s, const Cast&) { return qt(s.promptOverride); }},
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

struct Casts {
    const Cast& before;
    const Cast& after;
};

void addFields(const QString& slate, const Shot& before, const Shot& after, const Casts& casts,
               QStringList& lines) {
    for (const Field& field : fields)
        if (const QString was = field.words(before, casts.before),
            is = field.words(after, casts.after);
            was != is)
            lines << QStringLiteral("%1 %2: %3").arg(slate, tr(field.name), arrow(was, is));
}

} // namespace

QStringList changesBetween(const Storyboard& before, const Storyboard& after, int most) {
    QStringList lines;
    const Cast castBefore(before);
    const Cast castAfter(after);
    std::unordered_map<std::string_view, const Shot*> shots;
    for (const auto& scene : before.scenes)
        for (const auto& shot : scene->shots)
            shots.emplace(shot->id, &*shot);
    for (std::size_t i = 0; i < after.scenes.size(); ++i)
        for (std::size_t j = 0; j < after.scenes[i]->shots.size(); ++j) {
            const Shot& shot = *after.scenes[i]->shots[j];
            const auto known = shots.find(shot.id);
            if (known != shots.end() && known->second != &shot)
                addFields(qt(slateOf(after, {i, j})), *known->second, shot, {castBefore, castAfter},
                          lines);
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

QString previewOf(const Fix& fix, const Session& session) {
    const Storyboard& before = session.storyboard();
    const Storyboard after = fix.apply(before);
    QStringList lines = changesBetween(before, after);
    const double was = session.cost().credits;
    const double is = costOf(after, session.profile(), session.media()).credits;
    if (was != is)
        lines << tr("Cost of the film: %1 → %2 credits")
                     .arg(QLocale().toString(was, 'f', 0), QLocale().toString(is, 'f', 0));
    return lines.join(QLatin1Char('\n'));
}

} // namespace foreframe
