// What the speakers do before they speak, as part of the movement.
#include "compose/action_clause.h"
#include "compose/part.h"

namespace foreframe::parts {

extern const Part anchors{[](const Reading& shot, PromptWriter& out) {
    for (const DialogueLine& line : shot.shot.dialogue)
        writeAnchorSentence(shot, out, line);
}};

} // namespace foreframe::parts
