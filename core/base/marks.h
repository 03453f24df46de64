// Marks at the ends of words: which of a list a text begins or ends with, what closes behind a full
// stop or what has opened, and full stops that end no sentence.
#pragma once
#include <array>
#include <cstddef>
#include <string_view>

namespace foreframe::marks {

/// Quotes and brackets that may close behind the mark that ends a sentence.
inline constexpr std::array<std::string_view, 11> closers{"\"", "'",  ")",  "]",  "”", "’",
                                                          "」", "』", "）", "】", "》"};

/// Length in bytes of the entry that the text begins with; 0: none.
template <class List>
std::size_t prefixIn(const List& list, std::string_view text) {
    for (const std::string_view entry : list)
        if (text.starts_with(entry))
            return entry.size();
    return 0;
}

/// The same at its end.
template <class List>
std::size_t suffixIn(const List& list, std::string_view text) {
    for (const std::string_view entry : list)
        if (text.ends_with(entry))
            return entry.size();
    return 0;
}

/// Behind the quotation or square bracket that opens at `pos`; `pos` itself where none does, or it
/// stays open.
std::size_t behindPair(std::string_view text, std::size_t pos);

/// True where the full stop at `stop` belongs to the word before it: "Mr.", the "J." of a name.
bool endsAbbreviation(std::string_view text, std::size_t stop);

} // namespace foreframe::marks
