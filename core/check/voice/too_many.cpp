#include "check/split.h"

#include <algorithm>

namespace foreframe::rules::voice {

namespace {

/// The binding that brings in one voice more than the model takes; null: none does.
const Binding* oneTooMany(const std::vector<Binding>& bindings, int most, int& count) {
    std::vector<const Voice*> voices;
    const Binding* first = nullptr;
    for (const Binding& binding : bindings) {
        if (std::find(voices.begin(), voices.end(), binding.voice) != voices.end())
            continue;
        voices.push_back(binding.voice);
        if (!first && static_cast<int>(voices.size()) > most)
            first = &binding;
    }
    count = static_cast<int>(voices.size());
    return first;
}

void check(const ShotContext& c, Report& report) {
    if (!takesVoices(c))
        return;
    int count = 0;
    const Binding* binding = oneTooMany(c.bindings(), c.profile.voices.maxPerShot, count);
    if (!binding)
        return;
    std::vector<Fix> fixes;
    if (binding->line > 0) {
        const auto cut = static_cast<std::size_t>(binding->line);
        const double duration = c.shot.duration;
        fixes.push_back(splitBetweenLines(
            c.shot, {{0, cut, duration}, {cut, c.shot.dialogue.size(), duration}}));
    }
    report.add(binding->field(),
               say("{0} voices speak in this shot; the model takes {1}.",
                   "此镜头有 {0} 个声音，模型最多接受 {1} 个。", std::to_string(count),
                   std::to_string(c.profile.voices.maxPerShot)),
               std::move(fixes));
}

} // namespace

extern const Rule too_many{
    .id = "voice/too-many",
    .severity = Severity::Error,
    .title = {"Two voices a clip", "每个片段两个声音"},
    .why = {"The service takes at most two custom voices in one clip.",
            "每个片段最多使用两个自定义声音。"},
    .bad = {{"Three people with a voice each in one shot.", "一个镜头里三人各有声音。"},
            R"({"storyboard": {
                 "voices": [{"id": "v-wang", "name": "Mr. Wang"}, {"id": "v-ilse", "name": "Ilse soft"},
                            {"id": "v-tom", "name": "Tom"}],
                 "characters": [
                   {"id": "agent", "label": "Agent", "delivery": "raspy", "voice": "v-wang"},
                   {"id": "ilse", "label": "Ilse", "delivery": "soft", "voice": "v-ilse"},
                   {"id": "tom", "label": "Tom", "delivery": "bright", "voice": "v-tom"}]},
                "shot": {"duration": 10, "characters": ["agent", "ilse", "tom"], "dialogue": [
                   {"character": "agent", "action": "turns", "emotion": "angry", "line": "Well?"},
                   {"character": "ilse", "action": "nods", "emotion": "calm", "line": "Soon."},
                   {"character": "tom", "action": "waves", "emotion": "glad", "line": "Now!"}]}})"},
    .good = {{"Two of them speak.", "其中两人说话。"},
             R"({"shot": {"duration": 10, "characters": ["agent", "ilse"], "dialogue": [
                   {"character": "agent", "action": "turns", "emotion": "angry", "line": "Well?"},
                   {"character": "ilse", "action": "nods", "emotion": "calm", "line": "Soon."}]}})"},
    .source = "K-14c",
    .fixes = {{"Split it between the lines", "在台词之间拆分"}},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
