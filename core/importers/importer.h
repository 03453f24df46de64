// From something else to a storyboard. One file in importers/kinds/ is one kind.
#pragma once
#include "base/phrase.h"
#include "format/format.h"
#include <span>

namespace foreframe {

struct Importer {
    std::string_view id; ///< "foreframe"
    Words name;
    std::vector<std::string_view> endings;      ///< of file names, without the dot
    bool (*recognises)(std::string_view bytes); ///< by content; asked before the endings are
    Result<Decoded> (*read)(std::string_view bytes, std::string_view fileName);
};

namespace importers {
std::span<const Importer* const> all();
/// By content, then by name; null: nobody reads it.
const Importer* forFile(std::string_view bytes, std::string_view fileName);
} // namespace importers

} // namespace foreframe
