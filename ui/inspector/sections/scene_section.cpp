#include "form/choices.h"
#include "form/text_editor.h"
#include "inspector/section_spec.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SceneSection)
};

QString heading(const Subjects& scenes) {
    if (scenes.several())
        return Say::tr("%1 scenes").arg(scenes.list().size());
    return QStringLiteral("%1  %2")
        .arg(scenes.first().place->scene + 1)
        .arg(qt(scenes.first().scene->heading));
}

} // namespace

SectionSpec sceneSection() {
    return {
        .id = QStringLiteral("scene"),
        .title = Say::tr("Scene"),
        .of = SectionSpec::Of::Scenes,
        .rows = {{.label = Say::tr("Heading"),
                  .fields = {{.path = QStringLiteral("heading"),
                              .name = Say::tr("scene heading"),
                              .binding = ofScene(&Scene::heading),
                              .editor = text(Say::tr("EXT. PLACE - TIME"))}}},
                 {.label = Say::tr("Place"),
                  .fields = {{.path = QStringLiteral("location"),
                              .name = Say::tr("place of the scene"),
                              .binding = ofScene(&Scene::location),
                              .editor =
                                  choice(choices::orNone(Say::tr("No place"), choices::places))}}},
                 {.label = Say::tr("Lighting"),
                  .fields = {{.path = QStringLiteral("lighting"),
                              .name = Say::tr("lighting of the scene"),
                              .binding = ofScene(&Scene::lighting),
                              .editor = text(Say::tr("for every shot without its own"),
                                             {{choices::ofPresets("lighting")}})}}},
                 {.label = Say::tr("Notes"),
                  .fields = {{.path = QStringLiteral("notes"),
                              .name = Say::tr("notes on the scene"),
                              .binding = ofScene(&Scene::notes),
                              .editor = text(
                                  {.placeholder = Say::tr("for the crew"), .paragraphs = true})}}}},
        .folded = heading,
        .unfolded = heading,
    };
}

} // namespace foreframe
