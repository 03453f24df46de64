// What stands between a speaker and the quotation: a voice, asides, what is done meanwhile, how it
// is said.
#pragma once
#include "importers/prompt_text/introduction.h"

namespace foreframe::reading {

/// Without linking words: "and", "then", "while" at either end.
std::string_view withoutLinks(std::string_view words);

/// True where the words tell what somebody does.
bool isDone(std::string_view words);

/// True where a text ends as it does before a quotation: with a colon, a comma or a dash.
bool endsLeadingUp(std::string_view text);

/// Takes "@Voice" or "<<<voice_1>>>" from the beginning.
void takeVoice(std::string_view& rest, std::string& voice);

/// Takes "(angrily)", "[angrily]" and "(@Voice)" from the beginning.
void takeAsides(std::string_view& rest, Introduction& found);

/// Everything between the label and the quotation. True where it leads up to speech.
bool readRest(std::string_view rest, bool inDialogue, Introduction& found);

} // namespace foreframe::reading
