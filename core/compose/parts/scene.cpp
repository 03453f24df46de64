// Where we are, and in what light, in one sentence.
#include "compose/part.h"

namespace foreframe::parts {

extern const Part scene{[](const Reading& shot, PromptWriter& out) {
    out.begin();
    out.andWords(shot.context(), shot.contextOrigin());
    out.andWords(shot.lighting(), shot.lightingOrigin());
    out.end(shot.lightingOrigin());
}};

} // namespace foreframe::parts
