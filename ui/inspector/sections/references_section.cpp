#include "form/picture_editor.h"
#include "form/word.h"
#include "inspector/section_spec.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReferencesSection)
};

QString summary(const Subject& subject) {
    const References& references = subject.shot->references;
    QStringList parts;
    if (!references.style.empty())
        parts.append(Say::tr("style"));
    if (!references.location.empty())
        parts.append(Say::tr("place"));
    return parts.isEmpty() ? Say::tr("none") : parts.join(QStringLiteral(" · "));
}

QString forTheEye(const Subjects&) {
    return Say::tr("For your eye and for hero frames. The model takes none of them.");
}

} // namespace

SectionSpec referencesSection() {
    return {
        .id = QStringLiteral("references"),
        .title = Say::tr("References"),
        .rows = {{.fields = {{.path = QStringLiteral("references.style"),
                              .name = Say::tr("style reference"),
                              .binding = ofShot(&Shot::references, &References::style),
                              .editor = picture({.name = Say::tr("Style")})},
                             {.path = QStringLiteral("references.location"),
                              .name = Say::tr("place reference"),
                              .binding = ofShot(&Shot::references, &References::location),
                              .editor = picture({.name = Say::tr("Place")})}}},
                 {.fields = {{.path = QString(), .name = QString(), .editor = note(forTheEye)}}}},
        .folded = sameOrMixed(summary),
    };
}

} // namespace foreframe
