// What is said, under the heading "Dialogue:"; the anchors stand elsewhere.
#include "compose/connectors.h"
#include "compose/part.h"
#include "compose/speech_clause.h"

namespace foreframe::parts {

extern const Part dialogue{[](const Reading& shot, PromptWriter& out) {
    if (!shot.sounds)
        return;
    for (const SpokenTurn& turn : spokenTurns(shot)) {
        const Origin kind = kindOrigin(shot, turn.line);
        out.begin();
        if (!turn.before)
            out.put(connectors::dialogueHeading, kind);
        if (changesSpeaker(shot, turn))
            out.put(connectors::immediately, kind);
        writeLine(shot, out, turn.line, LineForm::Labelled);
        out.end(kind);
        if (const Person* other = listener(shot, turn)) {
            out.begin();
            out.fill(connectors::remainsSilent, kind, {PromptWriter::Filler(*other)});
            out.end(kind);
        }
    }
}};

} // namespace foreframe::parts
