// Everybody who is seen, each described once.
#include "compose/connectors.h"
#include "compose/part.h"
#include "compose/prose.h"

namespace foreframe::parts {

extern const Part descriptions{[](const Reading& shot, PromptWriter& out) {
    for (const Person& person : shot.seen()) {
        const std::string_view description =
            person.character ? prose::bare(person.character->description) : std::string_view();
        const Origin origin = person.character
                                  ? Origin::entry("character", person.character->id, "description")
                                  : person.origin;
        out.begin();
        out.label(person);
        if (prose::isSentences(description)) {
            out.end(origin);
            out.begin();
            out.words(description, origin);
        } else if (!description.empty()) {
            out.put(connectors::comma, origin);
            out.words(description, origin, PromptWriter::First::Inside);
        }
        out.end(origin);
    }
}};

} // namespace foreframe::parts
