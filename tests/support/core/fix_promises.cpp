#include "core/fix_promises.h"

#include "base/text.h"
#include "check/media_paths.h"
#include "format/format.h"

#include <algorithm>
#include <set>

namespace foreframe::test {

namespace {

bool sameFinding(const Diagnostic& a, const Diagnostic& b) {
    return a.rule == b.rule && a.shotId == b.shotId && a.field == b.field && a.message == b.message;
}

template <class Visit>
void eachShot(const Storyboard& storyboard, Visit visit) {
    for (const Shared<Scene>& scene : storyboard.scenes)
        for (const Shared<Shot>& shot : scene->shots)
            visit(*shot);
}

std::set<std::string> mediaOf(const Storyboard& storyboard) {
    std::set<std::string> paths;
    const auto add = [&](const FieldPath&, const std::string& path) { paths.insert(path); };
    eachMediaPath(storyboard, add);
    eachShot(storyboard, [&](const Shot& shot) { eachMediaPath(shot, add); });
    return paths;
}

/// The words of a text, in lower case, without marks.
void addWords(std::string_view text, std::multiset<std::string>& words) {
    std::string word;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = text::next(text, at);
        const std::string_view letter = text.substr(begin, at - begin);
        if (text::isWordPart(c)) {
            word += text::lower(letter);
            continue;
        }
        if (!word.empty())
            words.insert(std::exchange(word, {}));
        if (text::isCjk(c))
            words.insert(std::string(letter));
    }
    if (!word.empty())
        words.insert(word);
}

std::multiset<std::string> spokenIn(const Storyboard& storyboard) {
    std::multiset<std::string> words;
    eachShot(storyboard, [&](const Shot& shot) {
        for (const DialogueLine& line : shot.dialogue)
            addWords(line.line, words);
        // Of a prompt written by hand, what stands between quotes.
        const auto parts = text::split(shot.promptOverride, '"');
        for (std::size_t i = 1; i < parts.size(); i += 2)
            addWords(parts[i], words);
    });
    return words;
}

int effectsIn(const Storyboard& storyboard) {
    int count = 0;
    eachShot(storyboard, [&](const Shot& shot) {
        count += static_cast<int>(
            std::count_if(shot.audio.begin(), shot.audio.end(),
                          [](const AudioLayer& layer) { return layer.kind == sound::effect; }));
    });
    return count;
}

std::set<std::string_view> errorsIn(const Findings& findings) {
    std::set<std::string_view> rules;
    for (const Diagnostic* d : findings.list())
        if (d->severity == Severity::Error)
            rules.insert(d->rule->id);
    return rules;
}

bool startsWithOneOf(std::string_view text, std::initializer_list<std::string_view> heads) {
    return std::any_of(heads.begin(), heads.end(),
                       [&](std::string_view head) { return text.starts_with(head); });
}

} // namespace

std::string brokenPromise(const Case& bad, const Diagnostic& finding, const Fix& fix) {
    const std::string label = fix.label.in(Language::English);
    const auto broken = [&](const std::string& what) {
        return std::string(finding.rule->id) + ", “" + label + "”: " + what;
    };
    const Storyboard once = fix.apply(bad.storyboard);
    if (once == bad.storyboard)
        return broken("changes nothing");
    if (!(fix.apply(once) == once))
        return broken("changes more when done again");

    const Findings before = bad.check();
    const Findings after = Case{once, bad.media, {}}.check();
    for (const Diagnostic* left : after.list())
        if (sameFinding(*left, finding))
            return broken("leaves " + describe(*left));
    const auto errors = errorsIn(before);
    for (const Diagnostic* d : after.list())
        if (d->severity == Severity::Error && !errors.contains(d->rule->id))
            return broken("brings " + describe(*d));

    const bool takesAway = startsWithOneOf(
        label, {"Drop", "Remove", "Make it text-to-video", "Bind", "Start on the end frame"});
    const auto said = spokenIn(bad.storyboard);
    const auto saidNow = spokenIn(once);
    if (!takesAway && !std::includes(saidNow.begin(), saidNow.end(), said.begin(), said.end()))
        return broken("loses words that are spoken");
    const auto media = mediaOf(bad.storyboard);
    const auto mediaNow = mediaOf(once);
    if (!takesAway && !std::includes(mediaNow.begin(), mediaNow.end(), media.begin(), media.end()))
        return broken("loses media");
    if (effectsIn(once) > effectsIn(bad.storyboard))
        return broken("makes an effect sound twice");

    const Result<Decoded> again = decode(encode(once));
    if (!again || !(again->storyboard == once) || !again->repairs.empty())
        return broken("can't be saved and read back");
    return {};
}

} // namespace foreframe::test
