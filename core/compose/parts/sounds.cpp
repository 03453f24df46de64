// What is heard besides speech, gathered by kind: "Effects: … Ambient: … Music: …"
#include "compose/connectors.h"
#include "compose/part.h"
#include "compose/sound_clause.h"

#include <algorithm>

namespace foreframe::parts {

namespace {

std::string_view heading(const AudioLayer& layer, Language language) {
    if (layer.kind == sound::effect)
        return connectors::effectsHeading.in(language);
    return layer.kind == sound::ambient ? connectors::ambientHeading.in(language)
                                        : layerName(layer, language);
}

int place(const AudioLayer& layer) {
    return layer.kind == sound::effect ? 0 : layer.kind == sound::ambient ? 1 : 2;
}

} // namespace

extern const Part sounds{[](const Reading& shot, PromptWriter& out) {
    if (!shot.sounds)
        return;
    std::vector<const AudioLayer*> layers = layersByPriority(shot.shot);
    std::stable_sort(layers.begin(), layers.end(), [](const AudioLayer* a, const AudioLayer* b) {
        return priorityRank(*a) != priorityRank(*b) ? priorityRank(*a) < priorityRank(*b)
                                                    : place(*a) < place(*b);
    });
    const AudioLayer* before = nullptr;
    for (const AudioLayer* layer : layers) {
        const Origin origin = layerOrigin(shot, *layer);
        if (before && before->kind == layer->kind) {
            out.put(connectors::semicolon, origin);
            writeLayer(shot, out, *layer, {}, LayerForm::Listed);
        } else {
            out.end(origin);
            out.begin();
            writeLayer(shot, out, *layer, heading(*layer, shot.language), LayerForm::Listed);
        }
        before = layer;
    }
    out.end(Origin::of("audio"));
}};

} // namespace foreframe::parts
