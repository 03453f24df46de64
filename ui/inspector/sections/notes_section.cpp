#include "form/text_editor.h"
#include "inspector/section_spec.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NotesSection)
};

} // namespace

SectionSpec notesSection() {
    return {
        .id = QStringLiteral("notes"),
        .title = Say::tr("Notes"),
        .rows = {{.fields = {{.path = QStringLiteral("notes"),
                              .name = Say::tr("notes"),
                              .binding = ofShot(&Shot::notes),
                              .editor = text({.placeholder = Say::tr("for you and the crew"),
                                              .paragraphs = true})}}}},
        .folded = sameOrMixed([](const Subject& subject) {
            const QString notes = qt(subject.shot->notes).simplified();
            return notes.isEmpty() ? Say::tr("none") : notes;
        }),
    };
}

} // namespace foreframe
