// What else is in the picture.
#include "compose/action_clause.h"
#include "compose/part.h"
#include "compose/prose.h"

#include <algorithm>

namespace foreframe::parts {

namespace {

/// A subject that merely repeats somebody who is seen is in the prompt already.
bool isSomebodySeen(const Reading& shot, std::string_view subject) {
    return std::any_of(shot.seen().begin(), shot.seen().end(), [subject](const Person& person) {
        return prose::same(subject, person.label) ||
               (person.character &&
                prose::same(subject, prose::bare(person.character->description)));
    });
}

} // namespace

extern const Part subject{[](const Reading& shot, PromptWriter& out) {
    const std::string_view words = prose::bare(shot.shot.subject);
    if (!subjectActs(shot) && !isSomebodySeen(shot, words))
        out.sentence(words, Origin::of("subject"));
}};

} // namespace foreframe::parts
