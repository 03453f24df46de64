// Everything that is heard, in one sentence: "Audio: line; layer; layer."
#include "compose/connectors.h"
#include "compose/part.h"
#include "compose/sound_clause.h"
#include "compose/speech_clause.h"

namespace foreframe::parts {

extern const Part soundtrack{[](const Reading& shot, PromptWriter& out) {
    const std::vector<SpokenTurn> turns = spokenTurns(shot);
    const std::vector<const AudioLayer*> layers = layersByPriority(shot.shot);
    if (!shot.sounds || (turns.empty() && layers.empty()))
        return;
    bool first = true;
    const auto link = [&](const Origin& origin) {
        out.put(first ? connectors::audioHeading : connectors::semicolon, origin);
        first = false;
    };
    out.begin();
    for (const SpokenTurn& turn : turns) {
        const Origin kind = kindOrigin(shot, turn.line);
        link(kind);
        if (changesSpeaker(shot, turn))
            out.put(connectors::immediatelyInside, kind);
        writeLine(shot, out, turn.line, LineForm::Listed);
        if (const Person* other = listener(shot, turn)) {
            link(kind);
            out.fill(connectors::remainsSilentInside, kind, {PromptWriter::Filler(*other)});
        }
    }
    for (const AudioLayer* layer : layers) {
        link(layerOrigin(shot, *layer));
        writeLayer(shot, out, *layer, layerName(*layer, shot.language), LayerForm::Listed);
    }
    out.end(Origin::of("audio"));
}};

} // namespace foreframe::parts
