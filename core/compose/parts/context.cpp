// Where we are.
#include "compose/part.h"

namespace foreframe::parts {

extern const Part context{[](const Reading& shot, PromptWriter& out) {
    out.sentence(shot.context(), shot.contextOrigin());
}};

} // namespace foreframe::parts
