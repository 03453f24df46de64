// Scene + Element + Movement + Audio + Other (K-20).
#include "compose/dialect.h"
#include "compose/parts/all.h"

namespace foreframe::dialects {

static constexpr std::array order{
    &parts::scene,                         // Scene
    &parts::descriptions, &parts::subject, // Element
    &parts::action,       &parts::pacing,  &parts::emotion,
    &parts::state,        &parts::frames, // Movement
    &parts::speech,       &parts::layers, // Audio
    &parts::camera,       &parts::style,  // Other
};

const Dialect official{
    .id = "official",
    .name = {"Official order", "官方顺序"},
    .hint = {"Scene, element, movement, audio, other: the model's own formula.",
             "场景、主体、运动、音频、其他：模型自己的公式。"},
    .parts = order,
};

} // namespace foreframe::dialects
