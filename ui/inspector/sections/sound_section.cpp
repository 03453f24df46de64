#include "form/choices.h"
#include "form/file_editor.h"
#include "form/text_editor.h"
#include "inspector/section_spec.h"
#include "models/film_words.h"
#include "theme/signs.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SoundSection)
};

QString priorityName(std::string_view priority) {
    return priority == priority::primary     ? Say::tr("In the foreground")
           : priority == priority::secondary ? Say::tr("In the middle")
           : priority == priority::tertiary  ? Say::tr("In the background")
                                             : qt(priority);
}

Choices kinds() {
    Choices choices = choices::named(sound::all, words::soundName);
    for (Choice& each : choices)
        each.icon = theme::icon(each.value.toString());
    return choices;
}

std::function<std::optional<Inherited>(const Subject&)> usualPriority(std::size_t i) {
    return [i](const Subject& subject) -> std::optional<Inherited> {
        const auto& layers = subject.shot->audio;
        if (i >= layers.size())
            return std::nullopt;
        const auto usual =
            layers[i].kind == sound::music ? priority::tertiary : priority::secondary;
        return Inherited{qt(usual), words::soundName(layers[i].kind)};
    };
}

std::function<bool(const Subject&)> isOr(std::size_t i, std::string_view kind,
                                         std::string AudioLayer::*member) {
    return [=](const Subject& subject) {
        const auto& layers = subject.shot->audio;
        return i < layers.size() && (layers[i].kind == kind || !(layers[i].*member).empty());
    };
}

/// What is often heard, of the layer's kind.
ChoicesOf usualSounds(std::size_t i) {
    return [i](const Subjects& subjects) {
        const auto& layers = subjects.first().shot->audio;
        return i < layers.size() ? choices::sounds(layers[i].kind)(subjects) : Choices();
    };
}

std::vector<Row> layerRows(int index) {
    const auto i = static_cast<std::size_t>(index);
    const auto path = [index](const char* key) {
        return QStringLiteral("audio[%1].%2").arg(index).arg(QLatin1String(key));
    };
    return {
        {.fields = {{.path = path("kind"),
                     .name = Say::tr("kind of sound"),
                     .binding = ofShot(&Shot::audio, i, &AudioLayer::kind),
                     .editor = choice(kinds())}}},
        {.fields = {{.path = path("description"),
                     .name = Say::tr("sound"),
                     .binding = ofShot(&Shot::audio, i, &AudioLayer::description),
                     .editor = text(Say::tr("what is heard, and from what"), {{usualSounds(i)}})}}},
        {.label = Say::tr("In the mix"),
         .fields = {{.path = path("priority"),
                     .name = Say::tr("priority in the mix"),
                     .binding = ofShot(&Shot::audio, i, &AudioLayer::priority),
                     .editor = choice(choices::named(priority::all, priorityName)),
                     .inherits = usualPriority(i)}}},
        {.fields = {{.path = path("space"),
                     .name = Say::tr("space of the sound"),
                     .binding = ofShot(&Shot::audio, i, &AudioLayer::space),
                     .editor = text(Say::tr("how the place sounds: open air, a hall"))}},
         .wanted = isOr(i, sound::ambient, &AudioLayer::space)},
        {.fields = {{.path = path("cue"),
                     .name = Say::tr("cue of the sound"),
                     .binding = ofShot(&Shot::audio, i, &AudioLayer::cue),
                     .editor = text(Say::tr("when: as the door opens"))}},
         .wanted = isOr(i, sound::effect, &AudioLayer::cue)},
        {.fields = {{.path = path("file"),
                     .name = Say::tr("sound file for the cut"),
                     .binding = ofShot(&Shot::audio, i, &AudioLayer::file),
                     .editor = file({.name = Say::tr("Sound file"),
                                     .kind = MediaKind::Sound,
                                     .placeholder = Say::tr("Sound file for your cut…")})}}},
    };
}

Adder adder(const QString& text, std::string_view kind) {
    return {.text = text,
            .icon = qt(kind),
            .add = [kind](const Storyboard& storyboard, const edit::Ids& ids) {
                return edit::changeShots(storyboard, ids, [kind](Shot& shot) {
                    AudioLayer layer;
                    layer.kind = kind;
                    shot.audio.push_back(std::move(layer));
                });
            }};
}

QStringList inWords(const Subject& subject) {
    QStringList words;
    for (const AudioLayer& layer : subject.shot->audio)
        words.append(layer.description.empty() ? words::soundName(layer.kind)
                                               : qt(layer.description));
    return words;
}

QString summary(const Subject& subject) {
    const QStringList words = inWords(subject);
    return words.isEmpty() ? Say::tr("none") : words.join(QStringLiteral(" · "));
}

} // namespace

SectionSpec soundSection() {
    ListSpec layers = listOf(QStringLiteral("audio"), Say::tr("sound"), &Shot::audio);
    layers.rows = layerRows;
    layers.words = inWords;
    layers.first = QStringLiteral("description");
    layers.adders = {adder(Say::tr("Ambience"), sound::ambient),
                     adder(Say::tr("Effect"), sound::effect),
                     adder(Say::tr("Music"), sound::music)};
    return {
        .id = QStringLiteral("sound"),
        .title = Say::tr("Sound"),
        .list = layers,
        .folded = sameOrMixed(summary),
        .presets =
            [](const Preset& preset) {
                return preset.kind == preset_kind::sound ||
                       (preset.kind == preset_kind::own && sets(preset, "audio"));
            },
    };
}

} // namespace foreframe
