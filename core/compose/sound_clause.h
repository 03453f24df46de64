// Layers of sound other than speech, in the order the model mixes them.
#pragma once
#include "compose/reading.h"
#include "compose/writer.h"

namespace foreframe {

/// The layers with words: primary, secondary, tertiary; within each as listed (K-36).
std::vector<const AudioLayer*> layersByPriority(const Shot& shot);

/// 0 primary, 1 secondary, 2 tertiary.
int priorityRank(const AudioLayer& layer);

enum class LayerForm {
    Sentence, ///< words with a mark of their own end a sentence
    Listed,   ///< they stand between others in one sentence
};

/// "Ambient sound: waves, open air", without the full stop; `name` is the part before the colon.
void writeLayer(const Reading& shot, PromptWriter& out, const AudioLayer& layer,
                std::string_view name, LayerForm form);
/// The name a kind of layer goes by; an unknown kind's own word.
std::string_view layerName(const AudioLayer& layer, Language language);
/// What is not the user's own in a layer belongs to its kind.
Origin layerOrigin(const Reading& shot, const AudioLayer& layer);

} // namespace foreframe
