// A value, or the one sentence that says why there is none.
#pragma once
#include <string>
#include <tl/expected.hpp>

namespace foreframe {

/// What went wrong, where, in words for the user. Positions count from 1; 0 means "not known".
struct Error {
    std::string what; ///< one clear sentence without the place
    std::string
        field; ///< path into the file, "scenes[0].shots[2].duration"; empty where it has none
    int line = 0;
    int column = 0; ///< in bytes
    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail("The file is empty.");`
inline tl::unexpected<Error> fail(std::string what, std::string field = {}) {
    return tl::unexpected<Error>({std::move(what), std::move(field)});
}

} // namespace foreframe
