#include "inspector/section_spec.h"

#include "session/strings.h"

#include <algorithm>

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

form::WordsOf sameOrMixed(QString (*words)(const form::Subject&)) {
    return [words](const form::Subjects& subjects) {
        const QString first = words(subjects.first());
        const auto& list = subjects.list();
        const bool same = std::all_of(list.begin() + 1, list.end(),
                                      [&](const auto& each) { return words(each) == first; });
        return same ? first : foreframe::tr("Mixed");
    };
}

std::vector<SectionSpec> inspectorSections() {
    return {shotSection(),     framesSection(), pictureSection(),  cameraSection(),
            dialogueSection(), soundSection(),  negativeSection(), referencesSection(),
            sceneSection(),    takesSection(),  notesSection(),    overrideSection(),
            mutedSection()};
}

} // namespace foreframe
