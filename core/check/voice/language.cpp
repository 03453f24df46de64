#include "check/field_path.h"
#include "check/languages.h"
#include "check/rule.h"

namespace foreframe::rules::voice {

namespace {

void check(const ShotContext& c, Report& report) {
    if (!takesVoices(c) || c.overridden())
        return;
    int index = -1;
    for (const DialogueLine& line : c.shot.dialogue) {
        ++index;
        const Voice* voice = line.kind == kind::chorus ? nullptr : c.cast.voiceOf(line);
        const bool declared = isSpokenHere(line.language, c.profile);
        if (voice && !(declared && isWrittenHere(line.line)))
            report.add(FieldPath{"dialogue", index, declared ? ".line" : ".language"}.path(),
                       say("The voice “{0}” speaks English and Chinese, which this line is not.",
                           "声音“{0}”只说英文和中文，这句台词不是。", voice->name));
    }
}

void checkWhole(const StoryboardContext& c, Report& report) {
    int index = -1;
    for (const Shared<Voice>& voice : c.storyboard.voices) {
        ++index;
        if (!isSpokenHere(voice->language, c.profile))
            report.add(FieldPath{"voices", index, ".language"}.path(),
                       say("“{0}” was recorded in “{1}”; samples are in English or Chinese.",
                           "“{0}”的录音语言是“{1}”，样本须为英文或中文。", voice->name,
                           voice->language));
    }
}

} // namespace

extern const Rule language{
    .id = "voice/language",
    .severity = Severity::Warning,
    .title = {"English or Chinese", "英文或中文"},
    .why =
        {"Voices are made from English or Chinese samples and speak these two languages; anything "
         "else is translated to English first.",
         "声音由英文或中文样本生成，也只说这两种语言；其他语言会先译成英文。"},
    .bad = {{"A sample in Japanese.", "日语样本。"},
            R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang", "language": "ja"},
                                          {"id": "v-ilse", "name": "Ilse soft"}]}})"},
    .good = {{"A sample in Chinese.", "中文样本。"},
             R"({"storyboard": {"voices": [{"id": "v-wang", "name": "Mr. Wang", "language": "zh"},
                                           {"id": "v-ilse", "name": "Ilse soft"}]}})"},
    .source = "K-09, K-51",
    .fixes = {},
    .checkShot = check,
    .checkStoryboard = checkWhole,
};

} // namespace foreframe::rules::voice
