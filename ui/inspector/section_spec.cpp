#include "inspector/section_spec.h"

namespace foreframe {

QStringList SectionSpec::paths() const {
    QStringList paths;
    for (const form::Row& row : rows)
        for (const form::Field& field : row.fields)
            paths.append(field.path);
    if (list)
        paths.append(list->path);
    return paths;
}

std::vector<SectionSpec> inspectorSections() {
    return {shotSection(),     framesSection(), pictureSection(),  cameraSection(),
            dialogueSection(), soundSection(),  negativeSection(), referencesSection(),
            sceneSection(),    takesSection(),  notesSection(),    overrideSection(),
            mutedSection()};
}

} // namespace foreframe
