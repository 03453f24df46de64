// Who says what in a shot, as the rules on dialogue see it.
#pragma once
#include "check/rule.h"

namespace foreframe::spoken {

/// True where the clip will speak the shot's lines: made with sound, from the shot's fields.
bool heard(const ShotContext& context);

/// What a prompt written by hand lets people say: between double quotes, behind a colon, a comma or
/// a word of saying ("a sign that reads" is none).
std::vector<std::string_view> quotedIn(std::string_view prompt);
/// Seconds that everything takes that the shot lets people say, by its lines or by hand.
double seconds(const Shot& shot, const Cast& cast, std::string_view language);
/// How serious it is that speech ends at `seconds` in a clip of `clip` seconds; none where it fits.
std::optional<Severity> overrun(double seconds, double clip);

/// True for a line with words to say; one just begun has none.
bool hasWords(const DialogueLine& line);
bool isNarration(const DialogueLine& line);
/// True for singing, alone or in chorus.
bool isSung(const DialogueLine& line);

/// The characters who have a line, each once, in the order of their first. Narrators are none.
std::vector<std::string_view> speakers(const Shot& shot);
/// Everyone in the shot: who is seen, then who only speaks. Unknown ids are left out.
std::vector<const Character*> everyone(const ShotContext& context);
/// True where the character is seen. A shot that names nobody seen leaves it open: true.
bool mayBeSeen(const Shot& shot, std::string_view character);

/// The line's tone, else its character's delivery.
std::string_view toneOf(const DialogueLine& line, const Cast& cast);

/// What a character is called in a message: the label, or the id where there is none.
std::string nameOf(const Cast& cast, std::string_view character);

/// "dialogue[2].line"
std::string field(std::size_t line, std::string_view key);

} // namespace foreframe::spoken
