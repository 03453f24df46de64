#include "form/choices.h"
#include "form/terms_editor.h"
#include "form/word.h"
#include "inspector/section_spec.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NegativeSection)
};

QString fromStoryboard(const Subjects& subjects) {
    const auto& terms = subjects.first().storyboard->negativePrompt;
    return terms.empty()
               ? QString()
               : Say::tr("And of the storyboard: %1").arg(qt(terms).join(QStringLiteral(", ")));
}

QString summary(const Subject& s) {
    const QStringList terms = qt(s.shot->negativePrompt) + qt(s.storyboard->negativePrompt);
    return terms.isEmpty() ? Say::tr("none") : terms.join(QStringLiteral(", "));
}

} // namespace

SectionSpec negativeSection() {
    return {
        .id = QStringLiteral("negative"),
        .title = Say::tr("Negative"),
        .rows =
            {{.fields = {{.path = QStringLiteral("negativePrompt"),
                          .name = Say::tr("negative prompt"),
                          .binding = ofShot(&Shot::negativePrompt),
                          .editor =
                              terms({.placeholder = Say::tr("what must not appear, one by one"),
                                     .offered = choices::ofPresets("negativePrompt")})}}},
             {.fields = {{.path = QString(), .name = QString(), .editor = note(fromStoryboard)}}}},
        .folded = sameOrMixed(summary),
        .presets = [](const Preset& preset) { return sets(preset, "negativePrompt"); },
    };
}

} // namespace foreframe
