#include "importers/prompt_text/camera_grammar.h"

namespace foreframe::reading {

const PhraseTable& cameraGrammar() {
    static const PhraseTable table = PhraseTable::named("camera-grammar");
    return table;
}

} // namespace foreframe::reading
