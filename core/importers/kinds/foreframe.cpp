#include "importers/importer.h"

namespace foreframe::importers {

extern const Importer foreframe{
    .id = "foreframe",
    .name = {"Foreframe storyboard", "Foreframe 故事板"},
    .endings = {"foreframe"},
    .recognises =
        [](std::string_view bytes) {
            const auto beginning = bytes.substr(0, 4096);
            return beginning.find("\"foreframe-storyboard\"") != std::string_view::npos;
        },
    .read = [](std::string_view bytes, std::string_view) { return decode(bytes); },
};

} // namespace foreframe::importers
