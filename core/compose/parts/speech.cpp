// What is said: before each line what its speaker does, links where the speaker changes. Without
// sound, what the speakers do is left.
#include "compose/action_clause.h"
#include "compose/connectors.h"
#include "compose/part.h"
#include "compose/speech_clause.h"

namespace foreframe::parts {

namespace {

void writeTurn(const Reading& shot, PromptWriter& out, const SpokenTurn& turn) {
    const Origin kind = kindOrigin(shot, turn.line);
    out.begin();
    if (changesSpeaker(shot, turn))
        out.put(connectors::immediately, kind);
    if (hasAnchor(shot, turn.line)) {
        writeAnchor(shot, out, turn.line);
        out.end(kind);
        out.begin();
    }
    writeLine(shot, out, turn.line, LineForm::Labelled);
    out.end(kind);
    if (const Person* other = listener(shot, turn)) {
        out.begin();
        out.fill(connectors::remainsSilent, kind, {PromptWriter::Filler(*other)});
        out.end(kind);
    }
}

} // namespace

extern const Part speech{[](const Reading& shot, PromptWriter& out) {
    const std::vector<SpokenTurn> turns =
        shot.sounds ? spokenTurns(shot) : std::vector<SpokenTurn>();
    auto turn = turns.begin();
    for (const DialogueLine& line : shot.shot.dialogue) {
        if (turn != turns.end() && &turn->line == &line)
            writeTurn(shot, out, *turn++);
        else
            writeAnchorSentence(shot, out, line);
    }
}};

} // namespace foreframe::parts
