// Subject and setting; action and motion; camera; lighting and mood; audio (K-22).
#include "compose/dialect.h"
#include "compose/parts/all.h"

#include <array>

namespace foreframe::dialects {

// A line is a step of the order.
// clang-format off
static constexpr std::array order{
    &parts::descriptions, &parts::subject, &parts::context,
    &parts::action, &parts::pacing, &parts::emotion, &parts::state, &parts::frames, &parts::anchors,
    &parts::camera,
    &parts::lighting, &parts::style,
    &parts::soundtrack,
};
// clang-format on

extern const Dialect five_part{
    .id = "five-part",
    .name = {"Five parts", "五段式"},
    .hint =
        {"Subject and setting, action, camera, light and style, then all sound in one sentence.",
         "主体与环境、动作、镜头、光线与风格，最后用一句话写全部声音。"},
    .parts = order,
};

} // namespace foreframe::dialects
