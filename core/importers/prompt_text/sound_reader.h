// Layers of sound out of words about what is heard (K-33 to K-36).
#pragma once
#include "model/shot.h"

namespace foreframe::reading {

/// Reads a sentence that is a layer of sound ("Ambient sound: waves, open air.", "The sound of
/// rain."); false where it is about something else.
bool readSound(std::string_view sentence, Shot& shot);

/// "Crackling fire, distant owls.": a sentence that lists nothing but what is heard. False: it is
/// another kind of sentence.
bool readSoundList(std::string_view sentence, Shot& shot);

/// Reads what stands under a heading of sounds; `kind` empty: each by its own words. What must not
/// be heard goes to the negative prompt.
void readSounds(std::string_view text, std::string_view kind, Shot& shot);

/// True where the words name a sound of some kind: "soft piano", "a knock".
bool namesSound(std::string_view words);

/// True where they name what is heard outdoors: "wind in the chimney".
bool namesWeather(std::string_view words);

} // namespace foreframe::reading
