#include "check/rule.h"

#include <algorithm>

namespace foreframe::rules::voice {

namespace {

void check(const ShotContext& c, Report& report) {
    constexpr std::size_t most = 200; // a library has no more voices (K-51)
    std::span<const Binding> bindings = c.bindings();
    bindings = bindings.first(std::min(bindings.size(), most));
    std::vector<const Voice*> said;
    for (auto binding = bindings.begin(); binding != bindings.end(); ++binding) {
        const auto first = std::find_if(bindings.begin(), binding, [&](const Binding& other) {
            return other.voice == binding->voice && other.character && binding->character &&
                   other.character != binding->character;
        });
        if (first == binding || std::find(said.begin(), said.end(), binding->voice) != said.end())
            continue;
        said.push_back(binding->voice);
        report.add(binding->field(),
                   say("{0} and {1} speak with the same voice, “{2}”.",
                       "{0} 和 {1} 用了同一个声音“{2}”。", first->character->label,
                       binding->character->label, binding->voice->name));
    }
}

} // namespace

extern const Rule shared{
    .id = "voice/shared",
    .severity = Severity::Warning,
    .title = {"A voice for each", "每人一个声音"},
    .why = {"Two people with one voice in a clip are mixed up, by the model and by the audience.",
            "一个片段里两人同声，模型和观众都会分不清。"},
    .bad = {{"Two people of one shot with the same voice.", "一个镜头里两人用同一个声音。"},
            R"({"shot": {"duration": 10, "characters": ["agent", "ilse"], "dialogue": [
                {"character": "agent", "action": "turns", "emotion": "angry", "line": "Where is it?"},
                {"character": "ilse", "action": "steps back", "emotion": "afraid", "voice": "v-wang",
                 "line": "I lost it."}]}})"},
    .good = {{"Each with a voice of their own.", "各有各的声音。"},
             R"({"shot": {"duration": 10, "characters": ["agent", "ilse"], "dialogue": [
                {"character": "agent", "action": "turns", "emotion": "angry", "line": "Where is it?"},
                {"character": "ilse", "action": "steps back", "emotion": "afraid",
                 "line": "I lost it."}]}})"},
    .source = "K-53b",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
