// What is heard besides speech: a sentence for each layer.
#include "compose/part.h"
#include "compose/sound_clause.h"

namespace foreframe::parts {

extern const Part layers{[](const Reading& shot, PromptWriter& out) {
    if (!shot.sounds)
        return;
    for (const AudioLayer* layer : layersByPriority(shot.shot)) {
        out.begin();
        writeLayer(shot, out, *layer, layerName(*layer, shot.language), LayerForm::Sentence);
        out.end(layerOrigin(shot, *layer));
    }
}};

} // namespace foreframe::parts
