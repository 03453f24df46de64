// A physical state at the start of the shot and at its end.
#include "compose/change.h"
#include "compose/connectors.h"
#include "compose/part.h"

namespace foreframe::parts {

extern const Part state{[](const Reading& shot, PromptWriter& out) {
    const Sides sides = sidesOf(shot.shot.physicalState, "physicalState");
    if (sides.from.empty() || sides.to.empty() || sides.alike() || sides.areSentences()) {
        out.sentence(sides.from, sides.first());
        out.sentence(sides.to, sides.last());
        return;
    }
    out.begin();
    out.fill(connectors::fromTo, sides.first(),
             {{sides.from, sides.first()}, {sides.to, sides.last()}});
    out.end(sides.last());
}};

} // namespace foreframe::parts
