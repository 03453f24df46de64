#include "check/voice_fixes.h"

namespace foreframe::rules::voice {

namespace {

/// The line without its tags, and without the gap they leave.
std::string withoutTags(std::string_view line, const std::vector<VoiceTag>& tags) {
    std::string out;
    std::size_t from = 0;
    for (const VoiceTag& tag : tags) {
        out += line.substr(from, tag.begin - from);
        from = tag.end;
        if (from < line.size() && line[from] == ':')
            ++from;
    }
    out += line.substr(from);
    return text::collapse(out);
}

/// The line reads as it did: `was`. The voice goes to its binding where the library has it.
Fix moveToBinding(const Shot& shot, std::size_t index, const std::string& was, std::string now,
                  const Voice* voice) {
    Phrase label = voice ? say("Bind “{0}” to the line", "将“{0}”绑定到这句台词", voice->name)
                         : say("Remove the tag", "删除标记");
    return fixes::changeShot(
        shot, std::move(label),
        [index, was, now = std::move(now), id = voice ? voice->id : std::string()](Shot& s) {
            if (index >= s.dialogue.size() || s.dialogue[index].line != was)
                return;
            s.dialogue[index].line = now;
            if (!id.empty())
                s.dialogue[index].voice = VoiceChoice::of(id);
        });
}

void checkLine(const ShotContext& c, std::size_t index, Report& report) {
    const std::string& line = c.shot.dialogue[index].line;
    if (line.find('@') == std::string::npos)
        return;
    const auto tags = voiceTags(line, c.storyboard.voices);
    if (tags.empty())
        return;
    report.add(FieldPath{"dialogue", static_cast<int>(index), ".line"}.path(),
               say("“@{0}” stands in the words that are spoken, so it would be read out.",
                   "“@{0}”写在台词里，会被念出来。", tags.front().name),
               {moveToBinding(c.shot, index, line, withoutTags(line, tags), tags.front().voice)});
}

void check(const ShotContext& c, Report& report) {
    if (c.overridden()) {
        const std::string& typed = c.shot.promptOverride;
        if (typed.find('@') != std::string::npos)
            for (const VoiceTag& tag : voiceTags(typed, c.storyboard.voices))
                if (tag.quoted)
                    report.add(
                        "promptOverride",
                        say("“@{0}” stands in the words that are spoken, so it would be read "
                            "out.",
                            "“@{0}”写在台词里，会被念出来。", tag.name));
        return;
    }
    for (std::size_t i = 0; i < c.shot.dialogue.size() && !c.motionControl(); ++i)
        checkLine(c, i, report);
}

} // namespace

extern const Rule tag_in_line{
    .id = "voice/tag-in-line",
    .severity = Severity::Error,
    .title = {"No voice tag in what is said", "台词里不写声音标记"},
    .why = {"Everything between the quotes is spoken. A tag there is read aloud and binds nothing.",
            "引号里的内容都会念出来；标记写在里面会被读出，也不起绑定作用。"},
    .bad = {{"The voice is written into the line.", "声音写进了台词。"},
            R"({"shot": {"dialogue": [{"character": "agent", "action": "turns", "emotion": "angry",
                "line": "@Mr. Wang Where is the truth?"}]}})"},
    .good = {{"The voice is bound to the line.", "声音绑定在台词上。"},
             R"({"shot": {"dialogue": [{"character": "agent", "action": "turns", "emotion": "angry",
                "voice": "v-wang", "line": "Where is the truth?"}]}})"},
    .source = "K-53d",
    .fixes = {{"Move it to the binding", "移到声音绑定处"}, {"Remove the tag", "删除标记"}},
    .checkShot = check,
};

} // namespace foreframe::rules::voice
