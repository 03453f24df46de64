#include "base/text.h"
#include "check/fixes.h"
#include "check/passage.h"

#include <algorithm>
#include <charconv>

namespace foreframe::rules::prompt {

namespace {

/// A setting in the words: bytes [begin, end) of the text, and what to set.
struct Setting {
    std::size_t begin = 0;
    std::size_t end = 0;
    double seconds = 0; ///< 0: says no duration
    std::string ratio;  ///< empty: says none
    explicit operator bool() const { return end > begin; }
};

constexpr std::string_view ratios[] = {"16:9",   "9:16",   "1:1",    "4:3",    "3:4", "21:9",
                                       "2.35:1", "2.39:1", "2.40:1", "1.85:1", "4:5", "5:4"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// "16:9" or 16：9, with nothing of a number or a time of day on either side.
Setting ratioIn(std::string_view text) {
    for (const std::string_view ratio : ratios)
        for (const std::string_view colon : {":", "：", " : "}) {
            const std::size_t parted = ratio.find(':');
            std::string typed(ratio.substr(0, parted));
            typed.append(colon).append(ratio.substr(parted + 1));
            const std::size_t at = text.find(typed);
            if (at == std::string_view::npos)
                continue;
            const std::size_t end = at + typed.size();
            if ((at == 0 || (!isDigit(text[at - 1]) && text[at - 1] != '.')) &&
                (end == text.size() || !isDigit(text[end])))
                return {at, end, 0, std::string(ratio)};
        }
    return {};
}

double numberOf(std::string_view word) {
    constexpr std::pair<std::string_view, double> spelled[] = {
        {"three", 3}, {"four", 4}, {"five", 5},     {"six", 6}, {"seven", 7}, {"eight", 8},
        {"nine", 9},  {"ten", 10}, {"fifteen", 15}, {"五", 5},  {"十", 10}};
    for (const auto& [name, value] : spelled)
        if (text::equalsIgnoringCase(word, name))
            return value;
    double value = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), value);
    return read.ec == std::errc() && read.ptr == word.data() + word.size() ? value : 0;
}

/// "0–5s — she turns": behind a dash and a figure it is a moment, not a length.
bool isPartOfTime(std::string_view before) {
    for (const std::string_view dash : {"–", "—", "~", "至", "到"})
        if (before.ends_with(dash) && before.size() > dash.size())
            return isDigit(before[before.size() - dash.size() - 1]);
    return false;
}

/// "RITA (40s)" is in her forties.
bool isAge(std::string_view word) {
    return word.size() == 3 && word.ends_with("0s") && word[0] >= '2' && word[0] <= '9';
}

/// How long the clip is to be: "a 10-second clip", "10s video", "lasts ten seconds". How long
/// somebody waits in it is another matter.
Setting durationIn(const Passage& passage, const Profile& profile) {
    static const WordList clips = WordList::named("clips");
    static const WordList units = WordList::named("seconds");
    static const WordList lasting = WordList::named("lasting");
    static const std::uint64_t forKey = wordKey("for");
    const auto& words = passage.words;
    const auto written = [&](std::size_t i) {
        return passage.text.substr(words[i].begin, words[i].length);
    };
    // A part of a compound is no match by itself, but "10-second" is read part by part.
    const auto is = [&](const WordList& list, std::size_t i) {
        Word alone = words[i];
        alone.gap = Gap::Space;
        return static_cast<bool>(list.matchAt({&alone, 1}, 0));
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        double seconds = numberOf(written(i));
        std::size_t behind = i + 1;
        if (seconds == 0 && written(i).size() > 1 && written(i).ends_with('s'))
            seconds = isDigit(written(i)[0]) ? numberOf(written(i).substr(0, written(i).size() - 1))
                                             : 0; // "10s"
        else if (seconds > 0 && behind < words.size() && words[behind].gap <= Gap::Hyphen &&
                 is(units, behind))
            behind += 1;
        else
            continue;
        if (seconds <= 0)
            continue;
        const bool named = behind < words.size() && words[behind].gap <= Gap::Hyphen &&
                           (is(clips, behind) || clips.matchAt(words, behind));
        if (named)
            return {passage.begin(i), passage.end(behind - 1), seconds, {}};
        const bool figure = isDigit(written(i)[0]);
        const bool alone =
            words[i].gap >= Gap::Mark && (behind == words.size() || words[behind].gap >= Gap::Mark);
        if (isPartOfTime(passage.text.substr(0, words[i].begin)) || isAge(written(i)))
            continue;
        const bool clipLong = profile.offersDuration(seconds); // "for 10 seconds"
        const bool lasts = i > 0 && words[i].gap == Gap::Space && words[i - 1].key == forKey;
        if (figure && (alone || (lasts && clipLong)))
            return {passage.begin(i), passage.end(behind - 1), seconds, {}};
        constexpr std::size_t reach = 3; // "duration: exactly 5 seconds"
        for (std::size_t j = i; j > 0 && i - j < reach && words[j].gap != Gap::Stop;)
            if (lasting.matchAt(words, --j))
                return {passage.begin(j), passage.end(behind - 1), seconds, {}};
    }
    return {};
}

Setting wordIn(const Passage& passage) {
    static const WordList list = WordList::named("settings");
    const auto match = list.find(passage.words);
    if (!match || negatedAt(passage.words, match.first))
        return {};
    return {passage.begin(match.first), passage.end(match.first + match.count - 1), 0, {}};
}

Setting settingIn(const Passage& passage, const Profile& profile) {
    static const WordList units = WordList::named("seconds");
    // Most texts hold no figure at all, which spares them the closer look.
    const bool figures = std::any_of(passage.text.begin(), passage.text.end(), isDigit);
    if (Setting ratio = figures ? ratioIn(passage.text) : Setting{})
        return ratio;
    if (Setting word = wordIn(passage))
        return word;
    return figures || units.in(passage.words) ? durationIn(passage, profile) : Setting{};
}

/// Where the small words begin that lead to a setting at the end of its clause: "shot in 4K."
std::size_t beginWithLead(const Passage& passage, const Setting& found) {
    static const WordList leading = WordList::named("leading");
    const std::string_view rest = text::trim(passage.text.substr(found.end));
    constexpr std::string_view marks = ",.;!?";
    if (!rest.empty() && marks.find(rest[0]) == std::string_view::npos)
        return found.begin;
    for (std::size_t i = 0; i < passage.words.size(); ++i) {
        const auto lead = leading.matchAt(passage.words, i);
        if (!lead || passage.begin(i) >= found.begin)
            continue;
        const std::size_t end = passage.end(i + lead.count - 1);
        if (end <= found.begin && text::trim(passage.text.substr(end, found.begin - end)).empty())
            return passage.begin(i);
    }
    return found.begin;
}

/// The text without any setting.
std::string withoutSettings(Passage passage, const Profile& profile) {
    std::string text(passage.text);
    std::vector<Word> words;
    for (std::size_t round = 0; round < mostCuts; ++round) {
        words.clear();
        appendWords(text, 0, true, words);
        passage.text = text;
        passage.words = words;
        const Setting found = settingIn(passage, profile);
        if (!found)
            break;
        text = cut(text, beginWithLead(passage, found), found.end);
    }
    return text;
}

bool offers(const Profile& profile, const std::string& ratio) {
    return std::find(profile.aspectRatios.begin(), profile.aspectRatios.end(), ratio) !=
           profile.aspectRatios.end();
}

/// The words go; what they said is set, where it can be.
Fix move(const Passage& passage, const Profile& profile, std::string_view mode,
         const Setting& found) {
    const Edit drop =
        passage.place().rewrite(std::string(passage.text), withoutSettings(passage, profile));
    const std::string shotId(passage.shotId);
    const bool ofShot = !shotId.empty();
    if (ofShot && found.seconds > 0 && profile.offersDuration(found.seconds) &&
        mode != mode::motionControl)
        return {say("Set the duration to {0} s and drop the words", "把时长设为 {0} 秒并删去文字",
                    number(found.seconds)),
                [drop, shotId, seconds = found.seconds](const Storyboard& sb) {
                    return edit::changeShot(drop(sb), shotId,
                                            [&](Shot& shot) { shot.duration = seconds; });
                }};
    if (offers(profile, found.ratio) && (!ofShot || mode == mode::textToVideo))
        return {say("Set the ratio to {0} and drop the words", "把画幅设为 {0} 并删去文字",
                    found.ratio),
                [drop, shotId, ratio = found.ratio](const Storyboard& sb) {
                    const Storyboard next = drop(sb);
                    if (shotId.empty())
                        return edit::changeStoryboard(
                            next, [&](Storyboard& s) { s.aspectRatio = ratio; });
                    const bool inherited = next.aspectRatio == ratio;
                    return edit::changeShot(next, shotId, [&](Shot& shot) {
                        shot.aspectRatio =
                            inherited ? std::nullopt : std::optional<std::string>(ratio);
                    });
                }};
    return {say("Drop it from the words", "从文字里删去"), drop};
}

void look(const Passage& passage, const Profile& profile, std::string_view mode, Report& report) {
    const Setting found = settingIn(passage, profile);
    report.add(passage.path.path(),
               say("“{0}” is a setting, not a picture: in the words it only distracts.",
                   "“{0}”是设置，不是画面，写在文字里只会干扰。",
                   passage.text.substr(found.begin, found.end - found.begin)),
               {move(passage, profile, mode, found)});
}

void checkShot(const ShotContext& c, Report& report) {
    bool said = false;
    eachPassage(c, [&](const Passage& passage) {
        if (!said && settingIn(passage, c.profile)) {
            said = true;
            look(passage, c.profile, c.shot.mode, report);
        }
    });
}

void checkStoryboard(const StoryboardContext& c, Report& report) {
    eachPassage(c, [&](const Passage& passage) {
        if (settingIn(passage, c.profile))
            look(passage, c.profile, {}, report);
    });
}

} // namespace

extern const Rule settings_in_text{
    .id = "prompt/settings-in-text",
    .severity = Severity::Warning,
    .title = {"Settings among the words", "写在文字里的设置"},
    .why = {"Length, ratio and resolution are chosen beside the prompt. In the words they change "
            "nothing, or end up as writing, borders or two pictures in one.",
            "时长、画幅、分辨率在提示词之外选择。写进文字不起作用，还可能变成字、黑边或分屏。"},
    .bad = {{"“a 10-second clip, 16:9, 4K”", "“10秒视频，16:9，4K画质”"},
            R"({"shot": {"action": "turns towards the camera in a 10-second clip"}})"},
    .good =
        {{"The duration is set to 10 s.", "时长设为 10 秒。"},
         R"({"shot": {"duration": 10, "action": "turns towards the camera for a long moment"}})"},
    .source = "K-27",
    .fixes = {{"Set the duration or ratio and drop the words", "设好时长或画幅，并删去文字"},
              {"Drop it from the words", "从文字里删去"}},
    .checkShot = checkShot,
    .checkStoryboard = checkStoryboard,
};

} // namespace foreframe::rules::prompt
