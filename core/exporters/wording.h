// How exports and the command line write numbers: lengths, prices, counts.
#pragma once
#include "base/phrase.h"
#include "cost/cost.h"

namespace foreframe {

class Writer;

std::string filmLength(double seconds);                   ///< "45 s", "3 min 10 s", "1 h 2 min"
std::string dollars(double amount);                       ///< "$29.96"
std::string counted(double count, std::string_view noun); ///< "1 shot", "3 shots"
/// "190 s, 2140 credits, $29.96" in words, with the shots that have no price.
std::string costWords(const Cost& cost);

/// "seconds", "credits", "dollars", "unpriced" of an object.
void writeCost(Writer& out, const Cost& cost);

} // namespace foreframe
