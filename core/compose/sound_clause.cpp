#include "compose/sound_clause.h"

#include "base/text.h"
#include "compose/connectors.h"
#include "compose/prose.h"

#include <algorithm>

namespace foreframe {

namespace {

int rankOf(const AudioLayer& layer) {
    if (layer.priority == priority::primary)
        return 0;
    if (layer.priority == priority::tertiary)
        return 2;
    return layer.priority.empty() && layer.kind == sound::music ? 2 : 1;
}

bool isEmpty(const AudioLayer& layer) {
    return prose::bare(layer.description).empty() && prose::bare(layer.space).empty() &&
           prose::bare(layer.cue).empty();
}

/// "Music: low strings" typed into a music layer says its name itself.
std::string_view withoutName(std::string_view words, std::string_view name) {
    if (words.size() > name.size() && words[name.size()] == ':' &&
        text::equalsIgnoringCase(words.substr(0, name.size()), name))
        return prose::bare(words.substr(name.size()));
    return words;
}

} // namespace

std::vector<const AudioLayer*> layersByPriority(const Shot& shot) {
    std::vector<const AudioLayer*> layers;
    layers.reserve(shot.audio.size());
    for (const AudioLayer& layer : shot.audio) {
        const bool repeated = std::any_of(layers.begin(), layers.end(), [&](const AudioLayer* l) {
            return l->kind == layer.kind && l->description == layer.description &&
                   l->space == layer.space && l->cue == layer.cue;
        });
        if (!isEmpty(layer) && !repeated)
            layers.push_back(&layer);
    }
    std::stable_sort(layers.begin(), layers.end(), [](const AudioLayer* a, const AudioLayer* b) {
        return rankOf(*a) < rankOf(*b);
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
                std::string_view name) {
    const auto index = static_cast<std::size_t>(&layer - shot.shot.audio.data());
    const Origin kind = Origin::in("audio", index, "kind");
    if (!name.empty()) {
        out.put(name, kind);
        out.put(connectors::colon, kind);
    }
    const std::pair<std::string_view, std::string_view> fields[] = {
        {withoutName(prose::bare(layer.description), name), "description"},
        {prose::bare(layer.space), "space"},
        {prose::bare(layer.cue), "cue"}};
    bool first = true;
    for (const auto& [words, key] : fields) {
        if (words.empty())
            continue;
        const Origin origin = Origin::in("audio", index, key);
        if (first)
            out.words(words, origin);
        else
            out.continueWith(words, origin);
        first = false;
    }
}

} // namespace foreframe
