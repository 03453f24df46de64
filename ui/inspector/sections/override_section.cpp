#include "form/choices.h"
#include "form/text_editor.h"
#include "form/word.h"
#include "inspector/section_spec.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OverrideSection)
};

bool overridden(const Subject& subject) {
    return !subject.shot->promptOverride.empty();
}

} // namespace

SectionSpec overrideSection() {
    return {
        .id = QStringLiteral("override"),
        .title = Say::tr("Hand-written prompt"),
        .rows = {{.fields = {{.path = QStringLiteral("promptOverride"),
                              .name = Say::tr("hand-written prompt"),
                              .binding = ofShot(&Shot::promptOverride),
                              .editor =
                                  text({.placeholder = Say::tr(
                                            "a prompt of your own, instead of the composed one"),
                                        .paragraphs = true,
                                        .offers = {{choices::cast, QLatin1Char('[')},
                                                   {choices::cameraWords}}})}}},
                 {.fields = {{.path = QString(),
                              .name = QString(),
                              .editor = note([](const Subjects&) {
                                  return Say::tr("The fields above no longer change the prompt "
                                                 "of this shot.");
                              })}},
                  .wanted = overridden}},
        .folded = sameOrMixed([](const Subject& subject) {
            return overridden(subject) ? Say::tr("written by hand") : Say::tr("none");
        }),
    };
}

} // namespace foreframe
