// Where the pictures of the start and of the end are described.
#include "compose/connectors.h"
#include "compose/part.h"
#include "compose/prose.h"

namespace foreframe::parts {

extern const Part frames{[](const Reading& shot, PromptWriter& out) {
    const std::string_view start =
        prose::withoutStop(prose::bare(shot.shot.startFrame.description));
    const std::string_view end = prose::withoutStop(prose::bare(shot.shot.endFrame.description));
    if (start.empty() || end.empty())
        return;
    const Origin from = Origin::of("startFrame.description");
    const Origin to = Origin::of("endFrame.description");
    out.begin();
    if (prose::same(start, end))
        out.fill(connectors::beginsAndEndsAlike, from, {{start, from}});
    else
        out.fill(connectors::beginsAndEnds, from, {{start, from}, {end, to}});
    out.end(to);
}};

} // namespace foreframe::parts
