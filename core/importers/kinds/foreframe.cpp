#include "importers/importer.h"

namespace foreframe::importers {

extern const Importer foreframe{
    .id = "foreframe",
    .name = {"Foreframe storyboard", "Foreframe 故事板"},
    .endings = {"foreframe"},
    .recognises =
        [](std::string_view bytes) { return bytes.find("\"foreframe-storyboard\"") < 4096; },
    .read = [](std::string_view bytes, std::string_view) { return decode(bytes); },
};

} // namespace foreframe::importers
