#include "check/rule.h"
#include "check/spoken.h"

#include <algorithm>

namespace foreframe::rules::dialogue {

namespace {

void check(const ShotContext& c, Report& report) {
    if (!spoken::heard(c) || !c.profile.offersDuration(c.shot.duration))
        return;
    const double longest =
        *std::max_element(c.profile.durations.begin(), c.profile.durations.end());
    if (c.shot.duration >= longest)
        return;
    const auto& lines = c.shot.dialogue;
    const bool sung = std::any_of(lines.begin(), lines.end(), [](const DialogueLine& line) {
        return spoken::isSung(line) && spoken::hasWords(line);
    });
    if (!sung && spoken::speakers(c.shot).size() < 2)
        return;

    const Phrase message =
        sung ? say("Singing in a clip of {0} s often breaks off.",
                   "{0} 秒的片段里，歌声常常唱不完整。", number(c.shot.duration))
             : say("Two people talk in a clip of {0} s: their exchange comes out more complete in "
                   "a longer one.",
                   "{0} 秒的片段里有两人对话，更长的片段才说得完整。", number(c.shot.duration));
    report.add("duration", message,
               {{say("Make it {0} s", "改为 {0} 秒", number(longest)),
                 [id = c.shot.id, longest](const Storyboard& storyboard) {
                     return edit::changeShot(storyboard, id,
                                             [longest](Shot& s) { s.duration = longest; });
                 }}});
}

} // namespace

extern const Rule prefer_10s{
    .id = "dialogue/prefer-10s",
    .severity = Severity::Advice,
    .title = {"A longer clip for an exchange or a song", "对话和歌唱宜用较长的片段"},
    .why = {"The model finishes dialogue between two people, and songs, far more often when it has "
            "10 seconds for them.",
            "两人对话和歌唱在 10 秒的片段里更容易完整生成。"},
    .bad =
        {{"A song in a clip of 5 seconds.", "5 秒的片段里唱一首歌。"},
         R"({"shot": {"duration": 5, "characters": ["ilse"], "dialogue": [{"character": "ilse", "kind": "singing", "tone": "folk, a cappella",
                "emotion": "wistful", "line": "Carry me over the water", "voice": null}]}})"},
    .good =
        {{"The same song in 10 seconds.", "同一首歌用 10 秒的片段。"},
         R"({"shot": {"duration": 10, "characters": ["ilse"], "dialogue": [{"character": "ilse", "kind": "singing", "tone": "folk, a cappella",
                "emotion": "wistful", "line": "Carry me over the water", "voice": null}]}})"},
    .source = "K-11",
    .fixes = {{"Make it 10 s", "改为 10 秒"}},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
