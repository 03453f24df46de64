#include "compose/sound_clause.h"

#include "base/distinct.h"
#include "base/text.h"
#include "compose/connectors.h"
#include "compose/prose.h"

#include <algorithm>

namespace foreframe {

namespace {

bool isEmpty(const AudioLayer& layer) {
    return prose::bare(layer.description).empty() && prose::bare(layer.space).empty() &&
           prose::bare(layer.cue).empty();
}

/// A layer as it is heard: the same twice is heard once.
struct Heard {
    const AudioLayer* layer;
    bool operator==(const Heard& other) const {
        return layer->kind == other.layer->kind && layer->description == other.layer->description &&
               layer->space == other.layer->space && layer->cue == other.layer->cue;
    }
};
struct HeardHash {
    std::size_t operator()(const Heard& heard) const {
        return std::hash<std::string>()(heard.layer->description) ^
               std::hash<std::string>()(heard.layer->cue);
    }
};

/// "Music: low strings" typed into a music layer says its name itself.
std::string_view withoutName(std::string_view words, std::string_view name) {
    if (words.size() > name.size() && words[name.size()] == ':' &&
        text::equalsIgnoringCase(words.substr(0, name.size()), name))
        return prose::bare(words.substr(name.size()));
    return words;
}

} // namespace

int priorityRank(const AudioLayer& layer) {
    if (layer.priority == priority::primary)
        return 0;
    if (layer.priority == priority::tertiary)
        return 2;
    return layer.priority.empty() && layer.kind == sound::music ? 2 : 1;
}

Origin layerOrigin(const Reading& shot, const AudioLayer& layer) {
    return Origin::in("audio", static_cast<std::size_t>(&layer - shot.shot.audio.data()), "kind");
}

std::vector<const AudioLayer*> layersByPriority(const Shot& shot) {
    Distinct<Heard, HeardHash> heard;
    for (const AudioLayer& layer : shot.audio)
        if (!isEmpty(layer))
            heard.add({&layer});
    std::vector<const AudioLayer*> layers;
    layers.reserve(heard.list().size());
    for (const Heard& each : heard.list())
        layers.push_back(each.layer);
    std::stable_sort(layers.begin(), layers.end(), [](const AudioLayer* a, const AudioLayer* b) {
        return priorityRank(*a) < priorityRank(*b);
    });
    return layers;
}

std::string_view layerName(const AudioLayer& layer, Language language) {
    if (layer.kind == sound::ambient)
        return connectors::ambient.in(language);
    if (layer.kind == sound::effect)
        return connectors::effect.in(language);
    return layer.kind == sound::music ? connectors::music.in(language) : text::trim(layer.kind);
}

void writeLayer(const Reading& shot, PromptWriter& out, const AudioLayer& layer,
                std::string_view name, LayerForm form) {
    const Origin kind = layerOrigin(shot, layer);
    if (!name.empty()) {
        out.put(name, kind);
        out.put(connectors::colon, kind);
    }
    bool first = true;
    const auto write = [&](std::string_view words, std::string_view key) {
        if (form == LayerForm::Listed)
            words = prose::withoutStop(words);
        if (words.empty())
            return;
        Origin origin = kind;
        origin.tail = key;
        if (first)
            out.words(words, origin);
        else
            out.continueWith(words, origin);
        first = false;
    };
    write(withoutName(prose::bare(layer.description), name), "description");
    write(prose::bare(layer.space), "space");
    write(prose::bare(layer.cue), "cue");
}

} // namespace foreframe
