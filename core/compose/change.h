// The two sides of a change: how something is at the start of the shot, and at its end.
#pragma once
#include "compose/origin.h"
#include "compose/prose.h"
#include "model/shot.h"

namespace foreframe {

struct Sides {
    std::string_view from; ///< bare, without its full stop
    std::string_view to;
    std::string_view field;

    bool empty() const { return from.empty() && to.empty(); }
    bool alike() const { return prose::same(from, to); }
    bool areSentences() const { return prose::hasBreak(from) || prose::hasBreak(to); }
    Origin first() const { return {field, -1, {}, "from"}; }
    Origin last() const { return {field, -1, {}, "to"}; }
};

inline Sides sidesOf(const Change& change, std::string_view field) {
    return {prose::withoutStop(prose::bare(change.from)),
            prose::withoutStop(prose::bare(change.to)), field};
}

} // namespace foreframe
