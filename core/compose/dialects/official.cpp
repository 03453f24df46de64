#include "compose/dialect.h"
#include "compose/writer.h"

namespace foreframe::dialects {

const Dialect official{
    .id = "official",
    .name = {"Official order", "官方顺序"},
    .hint = {"Scene, element, movement, audio, other: the model's own formula.",
             "场景、主体、运动、音频、其他：模型自己的公式。"},
    .write = [](const ShotInput& input,
                PromptWriter& out) { out.put(input.shot.action, "action"); },
};

} // namespace foreframe::dialects
