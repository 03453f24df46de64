// One spoken, sung or rapped line: who, how, and the words between straight double quotes.
#pragma once
#include "compose/reading.h"
#include "compose/writer.h"

namespace foreframe {

/// How a dialect sets a line.
enum class LineForm {
    Labelled, ///< [Label@Voice], angry, in a deep voice, says: "…"
              ///< without a voice: [Label, angry, deep voice] says: "…"
    Listed,   ///< [Label@Voice], angry, in a deep voice, says, "…"
};

/// One of the lines with words to say, and its neighbours among them.
struct SpokenTurn {
    const DialogueLine& line;
    const DialogueLine* before; ///< null: the first
    const DialogueLine* next;   ///< null: the last
};
std::vector<SpokenTurn> spokenTurns(const Reading& shot);
bool isSpoken(const DialogueLine& line); ///< true where there are words to say

/// The line, without the full stop behind it.
void writeLine(const Reading& shot, PromptWriter& out, const DialogueLine& line, LineForm form);

/// True where another speaker spoke before.
bool changesSpeaker(const Reading& shot, const SpokenTurn& turn);
/// Who is seen to keep silent meanwhile: the other one of exactly two, behind the speaker's last
/// line of speech in a row. Null: nobody.
const Person* listener(const Reading& shot, const SpokenTurn& turn);

/// What is not the user's own in a line belongs to its kind.
Origin kindOrigin(const Reading& shot, const DialogueLine& line);

} // namespace foreframe
