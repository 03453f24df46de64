#include "compose/origin.h"

namespace foreframe {

std::string Origin::text() const {
    std::string out(head);
    if (index >= 0)
        out.append("[").append(std::to_string(index)).append("]");
    if (!id.empty())
        out.append(":").append(id);
    if (!tail.empty())
        out.append(".").append(tail);
    return out;
}

} // namespace foreframe
