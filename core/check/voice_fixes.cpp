#include "check/voice_fixes.h"

namespace foreframe {

Severity severityOf(const Binding& binding) {
    return binding.own ? Severity::Error : Severity::Warning;
}

Phrase unbindLabel() {
    return say("Bind no voice here", "此处不绑定声音");
}

std::vector<Fix> withUnbinding(const ShotContext& context, const Binding& binding,
                               std::vector<Fix> fixes) {
    if (binding.line < 0)
        return fixes;
    const DialogueLine& bound = context.shot.dialogue[static_cast<std::size_t>(binding.line)];
    // One inherited line stands for all of its character's.
    fixes.push_back(
        fixes::changeShot(context.shot, unbindLabel(),
                          [choice = bound.voice, character = bound.character](Shot& shot) {
                              for (DialogueLine& line : shot.dialogue)
                                  if (line.character == character && line.voice == choice)
                                      line.voice = VoiceChoice::none();
                          }));
    return fixes;
}

} // namespace foreframe
