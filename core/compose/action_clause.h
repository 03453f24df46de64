// An action as a clause: who acts, then what they do.
#pragma once
#include "compose/reading.h"
#include "compose/writer.h"

namespace foreframe {

/// `one` acts where the words stand for one, `all` where they stand for everybody; where nobody
/// does, or the words name who acts, they stand alone.
void writeAction(PromptWriter& out, const Labels& labels, std::string_view bareAction,
                 const Origin& origin, std::span<const Person> one, std::span<const Person> all);

/// True where nobody is seen, so that subject and action are one sentence ("A lamp sways").
bool subjectActs(const Reading& shot);
/// What stands between who acts and the words; nothing before Chinese in a Chinese prompt.
std::string_view wordGap(std::string_view bareAction, Language language);

/// True where the line says what its speaker does first, and nothing said so before.
bool hasAnchor(const Reading& shot, const DialogueLine& line);
void writeAnchor(const Reading& shot, PromptWriter& out, const DialogueLine& line);
void writeAnchorSentence(const Reading& shot, PromptWriter& out, const DialogueLine& line);

} // namespace foreframe
