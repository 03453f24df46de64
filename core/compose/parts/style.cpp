// How it looks and feels as a film.
#include "compose/part.h"

namespace foreframe::parts {

extern const Part style{
    [](const Reading& shot, PromptWriter& out) { out.sentence(shot.style(), shot.styleOrigin()); }};

} // namespace foreframe::parts
