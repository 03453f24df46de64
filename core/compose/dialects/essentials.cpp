// Subject, action, context, style, then what refines them (K-21).
#include "compose/dialect.h"
#include "compose/parts/all.h"

#include <array>

namespace foreframe::dialects {

// A line is a step of the order.
// clang-format off
static constexpr std::array order{
    &parts::descriptions, &parts::subject, &parts::action,
    &parts::context,
    &parts::style,
    &parts::pacing, &parts::emotion, &parts::state, &parts::frames, &parts::anchors,
    &parts::camera, &parts::lighting,
    &parts::dialogue, &parts::sounds,
};
// clang-format on

extern const Dialect essentials{
    .id = "essentials",
    .name = {"Essentials first", "要素优先"},
    .hint = {"Subject, action, context and style lead; dialogue and sounds follow under headings.",
             "主体、动作、环境、风格在前，对话与声音分项在后。"},
    .parts = order,
    .bindsVoices = false,
};

} // namespace foreframe::dialects
