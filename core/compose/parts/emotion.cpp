// A feeling at the start of the shot and at its end.
#include "compose/change.h"
#include "compose/connectors.h"
#include "compose/part.h"

namespace foreframe::parts {

extern const Part emotion{[](const Reading& shot, PromptWriter& out) {
    const Sides sides = sidesOf(shot.shot.emotion, "emotion");
    if (sides.empty())
        return;
    const bool somebody = !shot.seen().empty();
    const Words& pattern =
        sides.alike() ? (somebody ? connectors::expressionRemains : connectors::moodRemains)
        : sides.from.empty()
            ? (somebody ? connectors::expressionShiftsTo : connectors::moodShiftsTo)
        : sides.to.empty()
            ? (somebody ? connectors::expressionShiftsFrom : connectors::moodShiftsFrom)
            : (somebody ? connectors::expressionShifts : connectors::moodShifts);
    const PromptWriter::Filler who = somebody ? PromptWriter::Filler(shot.seen().front())
                                              : PromptWriter::Filler({}, sides.first());
    out.begin();
    if (sides.from.empty() || sides.alike())
        out.fill(pattern, sides.last(), {who, {sides.to, sides.last()}});
    else
        out.fill(pattern, sides.first(),
                 {who, {sides.from, sides.first()}, {sides.to, sides.last()}});
    out.end(sides.to.empty() ? sides.first() : sides.last());
}};

} // namespace foreframe::parts
