#include "check/field_path.h"

namespace foreframe {

std::string FieldPath::path() const {
    const auto bracketed = [](int i) { return i < 0 ? "" : "[" + std::to_string(i) + "]"; };
    return std::string(head) + bracketed(index) + std::string(tail) + bracketed(item);
}

} // namespace foreframe
