#include "exporters/exporter.h"

namespace foreframe {

const Exporter* exporters::find(std::string_view id) {
    for (const Exporter* exporter : all())
        if (exporter->id == id)
            return exporter;
    return nullptr;
}

std::string safeFileName(std::string_view name, std::string_view otherwise) {
    return std::string(name.empty() ? otherwise : name);
}

} // namespace foreframe
