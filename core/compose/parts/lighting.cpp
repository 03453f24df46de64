// In what light.
#include "compose/part.h"

namespace foreframe::parts {

extern const Part lighting{[](const Reading& shot, PromptWriter& out) {
    out.sentence(shot.lighting(), shot.lightingOrigin());
}};

} // namespace foreframe::parts
