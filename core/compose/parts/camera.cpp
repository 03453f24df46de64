// How it is filmed: move, speed, sizes, angle, why the camera moves, lens.
#include "compose/camera_sentence.h"
#include "compose/part.h"
#include "compose/prose.h"

namespace foreframe::parts {

extern const Part camera{[](const Reading& shot, PromptWriter& out) {
    const Camera& setup = shot.shot.camera;
    const std::string_view motivation = prose::bare(setup.motivation);
    const Origin why = Origin::of("camera.motivation");
    const bool ownSentence = prose::isSentences(motivation);
    if (setup.move == "custom") {
        out.sentence(motivation, why);
        writeCamera(shot, out, {});
        return;
    }
    writeCamera(shot, out, ownSentence ? std::string_view() : motivation);
    if (ownSentence)
        out.sentence(motivation, why);
}};

} // namespace foreframe::parts
