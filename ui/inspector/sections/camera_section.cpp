#include "form/choices.h"
#include "form/terms_editor.h"
#include "form/text_editor.h"
#include "form/word.h"
#include "inspector/section_spec.h"
#include "models/film_words.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CameraSection)
};

Choices sizes(const QString& none) {
    Choices choices = choices::named(words::sizes, words::sizeName, none);
    for (Choice& each : choices)
        if (each.value.isValid())
            each.brief = words::sizeShort(utf8(each.value.toString()));
    return choices;
}

Choices speeds() {
    Choices choices = choices::named(words::speeds, words::speedName, Say::tr("Any speed"));
    choices.front().brief = Say::tr("Any");
    return choices;
}

/// Why it moves is asked of a camera that does.
bool moves(const Subject& subject) {
    const Camera& camera = subject.shot->camera;
    return (!camera.move.empty() && camera.move != "static") || !camera.purpose.empty() ||
           !camera.motivation.empty();
}

Row chosen(const QString& label, const QString& path, std::string Camera::*member,
           const Choices& choices) {
    return {.label = label,
            .fields = {{.path = QStringLiteral("camera.") + path,
                        .name = label.toLower(),
                        .binding = ofShot(&Shot::camera, member),
                        .editor = choice(choices)}}};
}

Row onlyWhere(bool (*wanted)(const Subject&), Row row) {
    row.wanted = wanted;
    return row;
}

QString summary(const Subject& subject) {
    const Camera& camera = subject.shot->camera;
    return words::moveAtSpeed(camera.move, camera.speed);
}

} // namespace

SectionSpec cameraSection() {
    return {
        .id = QStringLiteral("camera"),
        .title = Say::tr("Camera"),
        .open = true,
        .rows = {{.label = Say::tr("Move"),
                  .fields = {{.path = QStringLiteral("camera.move"),
                              .name = Say::tr("camera move"),
                              .binding = ofShot(&Shot::camera, &Camera::move),
                              .editor = moveChoice(),
                              .stretch = 9},
                             {.path = QStringLiteral("camera.speed"),
                              .name = Say::tr("speed"),
                              .binding = ofShot(&Shot::camera, &Camera::speed),
                              .editor = choice(speeds()),
                              .stretch = 7}}},
                 {.label = Say::tr("Framing"),
                  .fields = {{.path = QStringLiteral("camera.size"),
                              .name = Say::tr("shot size"),
                              .binding = ofShot(&Shot::camera, &Camera::size),
                              .editor = choice(sizes(Say::tr("Any size")))},
                             {.path = QStringLiteral("camera.endSize"),
                              .name = Say::tr("shot size at the end"),
                              .binding = ofShot(&Shot::camera, &Camera::endSize),
                              .editor = choice(sizes(Say::tr("The same")))}},
                  .between = word(QStringLiteral("›"))},
                 chosen(Say::tr("Angle"), QStringLiteral("angle"), &Camera::angle,
                        choices::named(words::angles, words::angleName, Say::tr("Any angle"))),
                 {.label = Say::tr("Lens"),
                  .fields = {{.path = QStringLiteral("camera.lens"),
                              .name = Say::tr("lens"),
                              .binding = ofShot(&Shot::camera, &Camera::lens),
                              .editor = terms({.placeholder = Say::tr("such as shallow focus"),
                                               .offered = choices::ofPresets("camera.lens")})}}},
                 onlyWhere(moves,
                           chosen(Say::tr("Purpose"), QStringLiteral("purpose"), &Camera::purpose,
                                  choices::named(words::purposes, words::purposeName,
                                                 Say::tr("Not said")))),
                 {.label = Say::tr("Reason"),
                  .fields = {{.path = QStringLiteral("camera.motivation"),
                              .name = Say::tr("reason of the move"),
                              .binding = ofShot(&Shot::camera, &Camera::motivation),
                              .editor = text(Say::tr("in your words, where they help"),
                                             {{choices::ofPresets("camera.motivation")}})}},
                  .wanted = moves}},
        .folded = sameOrMixed(summary),
        .presets =
            [](const Preset& preset) {
                return preset.kind == preset_kind::camera || preset.kind == preset_kind::lens ||
                       (preset.kind == preset_kind::own && sets(preset, "camera."));
            },
    };
}

} // namespace foreframe
