#include "importers/importer.h"

#include "base/text.h"

#include <algorithm>

namespace foreframe {

const Importer* importers::forFile(std::string_view bytes, std::string_view fileName) {
    const auto list = all();
    for (const Importer* importer : list)
        if (importer->recognises(bytes))
            return importer;
    const std::string ending = text::lower(fileName.substr(fileName.rfind('.') + 1));
    for (const Importer* importer : list)
        if (std::find(importer->endings.begin(), importer->endings.end(), ending) !=
            importer->endings.end())
            return importer;
    return nullptr;
}

} // namespace foreframe
