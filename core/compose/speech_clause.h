// One spoken, sung or rapped line: who, how, and the words between straight double quotes.
#pragma once
#include "compose/reading.h"
#include "compose/writer.h"

namespace foreframe {

/// How a dialect sets a line.
enum class LineForm {
    Labelled, ///< [Label@Voice], angry, in a deep voice, says: "…" or [Label, angry, deep voice]
              ///< says: "…"
    Listed,   ///< [Label@Voice], angry, in a deep voice, says, "…"
};

/// True where there are words to say.
bool isSpoken(const DialogueLine& line);
/// The lines with words, in order.
std::vector<const DialogueLine*> spokenLines(const Reading& shot);

/// The line, without the full stop behind it.
void writeLine(const Reading& shot, PromptWriter& out, const DialogueLine& line, LineForm form);

/// True where another speaker spoke before.
bool changesSpeaker(const Reading& shot, const DialogueLine* before, const DialogueLine& line);
/// Who is seen to listen while this line and those before it are spoken: the other one of exactly
/// two, behind the speaker's last line of speech in a row. Null: nobody.
const Person* listener(const Reading& shot, const DialogueLine& line, const DialogueLine* next);

} // namespace foreframe
