#include "base/text.h"
#include "check/prose.h"

namespace foreframe::rules::clip {

namespace {

/// How bad a length is, compared with what the service takes.
std::optional<Severity> severityOf(std::size_t characters, int limit, const Profile& profile) {
    const auto length = static_cast<double>(characters);
    if (length > limit)
        return Severity::Error;
    if (length > limit * profile.promptWarning)
        return Severity::Warning;
    return std::nullopt;
}

Phrase message(Severity severity, std::size_t characters, int limit) {
    const std::string length = std::to_string(characters);
    return severity == Severity::Error
               ? say("The prompt has {0} characters; the service takes {1}.",
                     "提示词有 {0} 个字符，服务最多接受 {1} 个。", length, std::to_string(limit))
               : say("The prompt has {0} characters, close to the {1} that the service takes.",
                     "提示词有 {0} 个字符，接近上限 {1} 个。", length, std::to_string(limit));
}

Phrase negativeMessage(std::size_t characters, int limit) {
    return say("The negative prompt has {0} characters of the {1} that the service takes.",
               "负面提示词有 {0} 个字符，服务最多接受 {1} 个。", std::to_string(characters),
               std::to_string(limit));
}

/// No fewer bytes than the prompt can have: what was typed, and room for labels and connectors. It
/// spares most shots the composing.
std::size_t mostBytes(const ShotContext& c) {
    std::size_t labels = 0;
    const auto addLabel = [&](const std::string& id) {
        const Character* character = c.cast.character(id);
        labels += 4 + std::max(character ? character->label.size() : 0, id.size());
    };
    for (const std::string& id : c.shot.characters)
        addLabel(id);
    for (const DialogueLine& line : c.shot.dialogue)
        addLabel(line.character);

    std::size_t bytes = 240 + 8 * labels; // the camera's sentence, and who moves
    const auto add = [&](std::string_view text) { bytes += text.empty() ? 0 : text.size() + 24; };
    // A label typed among these words gets brackets, so two bytes more for every two at the most.
    const auto addTwice = [&](std::string_view text) {
        add(text);
        bytes += text.size();
    };
    eachPictureText(c.shot, [&](const FieldPath&, const std::string& text) { addTwice(text); });
    eachDelivery(c.shot, [&](const FieldPath&, const std::string& text) { add(text); });
    for (const std::string& id : c.shot.characters)
        if (const Character* character = c.cast.character(id))
            addTwice(character->description);
    for (const DialogueLine& line : c.shot.dialogue) {
        bytes += line.line.size() + 3 * labels + 100;
        if (const Character* speaker = c.cast.character(line.character))
            add(speaker->delivery);
        if (const Voice* voice = c.cast.voiceOf(line))
            add(voice->name);
    }
    addTwice(c.settings.context);
    addTwice(c.settings.style);
    addTwice(c.settings.lighting);
    return bytes;
}

/// Where most of a prompt was typed.
std::string longestField(const Shot& shot) {
    std::string path = "promptOverride";
    std::size_t longest = 0;
    if (hasOverride(shot))
        return path;
    const auto compare = [&](const FieldPath& place, const std::string& text) {
        if (text.size() > longest) {
            longest = text.size();
            path = place.path();
        }
    };
    eachPictureText(shot, compare);
    int index = 0;
    for (const DialogueLine& line : shot.dialogue)
        compare({"dialogue", index++, ".line"}, line.line);
    return longest > 0 ? path : "action";
}

void checkPrompt(const ShotContext& c, Report& report) {
    const int limit = c.profile.maxPrompt;
    const std::string& typed = c.shot.promptOverride;
    const std::size_t most = c.overridden() ? typed.size() : mostBytes(c);
    if (!severityOf(most, limit, c.profile))
        return;
    const std::size_t characters = text::codePoints(c.prompt());
    if (const auto severity = severityOf(characters, limit, c.profile))
        report.add(*severity, longestField(c.shot), message(*severity, characters, limit));
}

std::size_t bytesOf(const std::vector<std::string>& terms) {
    std::size_t bytes = 0;
    for (const std::string& term : terms)
        bytes += term.size() + 2;
    return bytes;
}

void checkNegative(const ShotContext& c, Report& report) {
    const int limit = c.profile.maxNegativePrompt;
    const std::size_t most = bytesOf(c.storyboard.negativePrompt) + bytesOf(c.shot.negativePrompt);
    const ModeOffer* offer = c.profile.mode(c.shot.mode);
    if (c.shot.negativePrompt.empty() || !severityOf(most, limit, c.profile) || !offer ||
        !offer->offers("negativePrompt"))
        return;
    const std::size_t shared = text::codePoints(negativePrompt(c.storyboard, Shot{}));
    const std::size_t characters = text::codePoints(negativePrompt(c.storyboard, c.shot));
    const auto severity = severityOf(characters, limit, c.profile);
    if (severity && severity != severityOf(shared, limit, c.profile)) // else it is said once
        report.add(*severity, "negativePrompt", negativeMessage(characters, limit));
}

void check(const ShotContext& c, Report& report) {
    checkPrompt(c, report);
    checkNegative(c, report);
}

void checkWhole(const StoryboardContext& c, Report& report) {
    const int limit = c.profile.maxNegativePrompt;
    if (!severityOf(bytesOf(c.storyboard.negativePrompt), limit, c.profile))
        return;
    const std::size_t characters = text::codePoints(negativePrompt(c.storyboard, Shot{}));
    if (const auto severity = severityOf(characters, limit, c.profile))
        report.add(*severity, "negativePrompt", negativeMessage(characters, limit));
}

const std::string farTooLong = [] {
    std::string text;
    while (text.size() <= 2500)
        text += "The pier stretches on into the fog. ";
    return R"({"shot": {"promptOverride": ")" + text + "\"}}";
}();

} // namespace

extern const Rule prompt_too_long{
    .id = "clip/prompt-too-long",
    .severity = Severity::Error,
    .title = {"A prompt that fits", "提示词不超长"},
    .why =
        {"The service takes 2,500 characters of prompt and as many of negative prompt, and "
         "refuses more. A clip of ten seconds seldom needs a quarter of that.",
         "提示词和负面提示词各不能超过 2500 个字符，超出会被拒绝。十秒的片段通常用不到四分之一。"},
    .bad = {{"A hand-written prompt of more than 2,500 characters.",
             "手写提示词超过 2500 个字符。"},
            farTooLong},
    .good = {{"A prompt of a few sentences.", "几句话的提示词。"},
             R"({"shot": {"promptOverride": "A man walks along the pier. Static wide shot."}})"},
    .source = "K-15",
    .fixes = {},
    .checkShot = check,
    .checkStoryboard = checkWhole,
};

} // namespace foreframe::rules::clip
