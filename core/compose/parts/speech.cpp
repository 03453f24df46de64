// What is said: before each line what its speaker does, links where the speaker changes.
#include "compose/action_clause.h"
#include "compose/connectors.h"
#include "compose/part.h"
#include "compose/speech_clause.h"

namespace foreframe::parts {

extern const Part speech{[](const Reading& shot, PromptWriter& out) {
    const std::vector<const DialogueLine*> spoken =
        shot.sounds ? spokenLines(shot) : std::vector<const DialogueLine*>();
    std::size_t said = 0;
    for (const DialogueLine& line : shot.shot.dialogue) {
        const bool speaks = said < spoken.size() && spoken[said] == &line;
        if (!speaks) {
            writeAnchorSentence(shot, out, line);
            continue;
        }
        const Origin kind = Origin::in("dialogue", shot.indexOf(line), "kind");
        const DialogueLine* before = said > 0 ? spoken[said - 1] : nullptr;
        const DialogueLine* next = said + 1 < spoken.size() ? spoken[said + 1] : nullptr;
        ++said;
        out.begin();
        if (changesSpeaker(shot, before, line))
            out.put(connectors::immediately, kind);
        if (hasAnchor(shot, line)) {
            writeAnchor(shot, out, line);
            out.end(Origin::in("dialogue", shot.indexOf(line), "action"));
            out.begin();
        }
        writeLine(shot, out, line, LineForm::Labelled);
        out.end(kind);
        if (const Person* other = listener(shot, line, next)) {
            out.begin();
            out.fill(connectors::remainsSilent, kind, {PromptWriter::Filler(*other)});
            out.end(kind);
        }
    }
}};

} // namespace foreframe::parts
