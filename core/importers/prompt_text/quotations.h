// What stands in quotes: "straight", “curly”, ‘single’, «guillemets», 「corners」.
#pragma once
#include <string_view>
#include <vector>

namespace foreframe::reading {

struct Quotation {
    std::size_t begin = 0; ///< of the opening mark
    std::size_t end = 0;   ///< behind the closing one
    std::string_view words;
};

/// The quotations of a text, in order; apostrophes and inches are none. One that is never closed
/// ends with its line where something led up to it, and is no quotation where nothing did.
std::vector<Quotation> quotationsOf(std::string_view text);

} // namespace foreframe::reading
