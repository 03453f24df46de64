// Labels in square brackets: "[Agent@Wang, angry]", and which of several is the one who speaks.
#pragma once
#include <string_view>
#include <vector>

namespace foreframe::reading {

/// "Agent@Wang, angry" as it stands between brackets, or "Agent: a tall man".
struct BracketLabel {
    std::string_view label, voice, delivery, description;
};
BracketLabel bracketLabelOf(std::string_view inside);

/// A bracket may hold a remark instead of a label: "[pause]", "[Shot 1]", "[0:00-0:03]".
bool isRemark(std::string_view inside);

struct Bracket {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view inside;
};
/// All brackets that hold labels.
std::vector<Bracket> bracketsIn(std::string_view text);

/// Whose bracket speaks: the last one where it stands right before the words, else the first.
const Bracket& speakerAmong(std::string_view before, const std::vector<Bracket>& brackets);

/// "[A] and [B] shout": nothing but a link between the brackets.
bool actTogether(std::string_view before, const std::vector<Bracket>& brackets);

} // namespace foreframe::reading
