// Labels: which ones can be taken for each other, and free ones to use instead.
#pragma once
#include "model/storyboard.h"
#include <string_view>

namespace foreframe::labels {

/// True where `part` is a whole word, or some, of `whole`, in any case: "Guard" of "Guard A". In
/// Chinese any characters of it. Labels that look the same are no parts of each other.
bool isPartOf(std::string_view part, std::string_view whole);

/// `label` with a letter behind it that makes it differ from everyone's in the cast and from
/// `others`, neither part of one of them nor the other way round. The character it is for is left
/// out of the comparison.
std::string lettered(const Storyboard& storyboard, std::string_view forCharacter,
                     std::string_view label, const std::vector<std::string>& others = {});

} // namespace foreframe::labels
