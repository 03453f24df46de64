// How a line is said, as it stands around a speaker's name.
#pragma once
#include "model/shot.h"

namespace foreframe::reading {

/// Puts one entry ("angry", "fast", "in a raspy voice") where it belongs on the line; what is sung
/// has one tone for all of it.
void addDelivery(DialogueLine& line, std::string_view entry);

/// Every entry of a list between commas.
void addDeliveries(DialogueLine& line, std::string_view list);

/// True where a word says that the voice itself is described: "raspy and deep".
bool tellsTone(std::string_view entry);

/// "Calm, confident tone, medium pace.": nothing but how something is said.
bool isDelivery(std::string_view list);

} // namespace foreframe::reading
