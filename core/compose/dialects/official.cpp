// Scene + Element + Movement + Audio + Other (K-20).
#include "compose/dialect.h"
#include "compose/parts/all.h"

#include <array>

namespace foreframe::dialects {

// A line is a step of the order.
// clang-format off
static constexpr std::array order{
    &parts::scene,
    &parts::descriptions, &parts::subject,
    &parts::action, &parts::pacing, &parts::emotion, &parts::state, &parts::frames,
    &parts::speech, &parts::layers,
    &parts::camera, &parts::style,
};
// clang-format on

extern const Dialect official{
    .id = "official",
    .name = {"Official order", "官方顺序"},
    .hint = {"Scene, element, movement, audio, other: the model's own formula.",
             "场景、主体、运动、音频、其他：模型自己的公式。"},
    .parts = order,
};

} // namespace foreframe::dialects
