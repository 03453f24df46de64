// Where an entry of the library is used, in a sentence; a click on a slate goes there.
#pragma once
#include "form/field.h"
#include "library/library_use.h"

namespace foreframe::library {

/// What is said of a use: "The voice of Maren. Heard in %1."; `nobody` where there is none.
struct UsedWords {
    std::function<QString(const Use&)> before = {};
    QString where;
    QString nobody;
};

form::MakeEditor usedIn(UsedWords words);

} // namespace foreframe::library
