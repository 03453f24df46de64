// Small films to begin with (resources/templates): each file's title is its name, its notes the
// line below it.
#pragma once
#include "model/storyboard.h"
#include <QString>
#include <vector>

namespace foreframe {

struct FilmTemplate {
    QString name;
    QString line;
    Storyboard film; ///< without the title and the notes, which speak of the template
};

/// In the program's language where there are such, else in English; in the order of their files.
std::vector<FilmTemplate> filmTemplates();

} // namespace foreframe
