// What happens, and who does it.
#include "compose/action_clause.h"
#include "compose/connectors.h"
#include "compose/part.h"
#include "compose/prose.h"

namespace foreframe::parts {

extern const Part action{[](const Reading& shot, PromptWriter& out) {
    const std::string_view words = prose::bare(shot.shot.action);
    const Origin origin = Origin::of("action");
    if (words.empty())
        return;
    out.begin();
    if (subjectActs(shot)) {
        out.words(prose::bare(shot.shot.subject), Origin::of("subject"));
        out.put(wordGap(words, shot.language), origin);
        out.words(words, origin, PromptWriter::First::Lower);
    } else {
        writeAction(out, shot.input.cast.labels(), words, origin,
                    std::span(shot.seen()).first(shot.seen().empty() ? 0 : 1), shot.seen());
    }
    out.end(origin);
}};

} // namespace foreframe::parts
