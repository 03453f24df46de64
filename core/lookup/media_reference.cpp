#include "lookup/media_reference.h"

#include "base/text.h"
#include "base/word_file.h"

#include <algorithm>

namespace foreframe {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isWordByte(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace

bool isMediaReference(std::string_view name) {
    static const WordFile file = WordFile::named("media-references");
    for (const std::string_view kind : file.list("names")) {
        if (!text::equalsIgnoringCase(name.substr(0, kind.size()), kind))
            continue;
        std::string_view number = name.substr(kind.size());
        if (number.starts_with(' ') || number.starts_with('_') || number.starts_with('-'))
            number.remove_prefix(1);
        const auto end = std::find_if_not(number.begin(), number.end(), isDigit);
        if (end != number.begin() && (end == number.end() || !isWordByte(*end)))
            return true;
    }
    return false;
}

} // namespace foreframe
