// How fast a line is delivered, from the words about it.
#pragma once
#include <string_view>

namespace foreframe::speech {

/// How much longer than at a normal pace it takes: 1.25 for "slowly", 0.8 for "shouting", 1 where
/// no word of resources/words/pace.txt is found. Of several slow (or fast) words the strongest
/// counts.
double paceFactor(std::string_view delivery);

} // namespace foreframe::speech
