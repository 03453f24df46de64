// The syntax of a JSON file: every value noted, in order, as the stretch of bytes it stands in.
#pragma once
#include "base/result.h"
#include <cstdint>
#include <string_view>
#include <vector>

namespace foreframe {

/// One value or key. Eight bytes, so that a hostile file of nothing but commas stays affordable.
struct Token {
    enum class Kind : std::uint8_t { Null, False, True, Number, Text, EscapedText, List, Object };
    std::uint32_t begin : 28; ///< of its bytes; behind the opening quote of a text
    Kind kind : 4;
    std::uint32_t end = 0; ///< of its bytes; of a list or object: the index of the next token

    bool isText() const { return kind == Kind::Text || kind == Kind::EscapedText; }
    bool holdsOthers() const { return kind == Kind::List || kind == Kind::Object; }
};

/// Well-formed JSON, flat: a list is followed by its elements, an object by key, value, key, value.
/// Views the bytes it was scanned from.
struct Tape {
    using Index = std::uint32_t;
    std::string_view bytes;
    std::vector<Token> tokens;

    const Token& operator[](Index i) const { return tokens[i]; }
    /// The token behind the value at `i` and all it holds.
    Index next(Index i) const { return tokens[i].holdsOthers() ? tokens[i].end : i + 1; }
    /// A number, or a text between its quotes, as the file writes it.
    std::string_view raw(Index i) const {
        return bytes.substr(tokens[i].begin, tokens[i].end - tokens[i].begin);
    }
    /// A text with its escapes resolved.
    std::string text(Index i) const;
};

/// Reads one JSON value and nothing behind it. Strict (RFC 8259, UTF-8, no byte order mark); the
/// Error has line and column. Refuses more than maxFileBytes and nesting deeper than maxDepth.
Result<Tape> scan(std::string_view bytes);

} // namespace foreframe
