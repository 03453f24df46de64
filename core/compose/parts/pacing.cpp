// How fast time runs.
#include "compose/part.h"
#include "compose/prose.h"

namespace foreframe::parts {

extern const Part pacing{[](const Reading& shot, PromptWriter& out) {
    out.sentence(prose::bare(shot.shot.pacing), Origin::of("pacing"));
}};

} // namespace foreframe::parts
