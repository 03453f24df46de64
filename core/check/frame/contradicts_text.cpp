#include "check/rule.h"
#include "check/word_list.h"

namespace foreframe::rules::frame {

namespace {

/// Two things that can't both be so.
struct Opposites {
    WordList one;
    WordList other;
    bool ofPlaces = false; ///< people walk from place to place: only where the shot is set counts
};

const std::vector<Opposites>& opposites() {
    static const std::vector<Opposites> all{
        {WordList::named("day"), WordList::named("night")},
        {WordList::named("foul-weather"), WordList::named("fair-weather")},
        {WordList::named("indoors"), WordList::named("outdoors"), true}};
    return all;
}

/// The words that match, as they are written; empty: none do.
std::string_view written(const WordList& list, std::span<const Word> words, std::string_view text) {
    const auto match = list.find(words);
    if (!match)
        return {};
    const Word& first = words[match.first];
    const Word& last = words[match.first + match.count - 1];
    return text.substr(first.begin, last.begin + last.length - first.begin);
}

/// The description's word that the prompt contradicts, and the prompt's.
struct Contradiction {
    std::string described;
    std::string prompted;
};

/// Which side of a pair a text takes; a text that names both has its reasons.
template <class Written>
std::string_view onlySide(const WordList& side, const WordList& opposite, Written written) {
    const std::string_view word = written(side);
    return !word.empty() && written(opposite).empty() ? word : std::string_view();
}

class Prompt {
public:
    explicit Prompt(const ShotContext& c)
        : m_picture(c.words()) {
        for (const Word& word : m_picture.words()) {
            const Field field = m_picture.textOf(word).field;
            if (field == Field::Context || field == Field::Override)
                m_place.push_back(word);
        }
    }

    std::string_view find(const WordList& list, bool ofPlaces) const {
        const std::span<const Word> words =
            ofPlaces ? std::span<const Word>(m_place) : std::span<const Word>(m_picture.words());
        const auto match = list.find(words);
        return match
                   ? foreframe::rules::frame::written(list, words.subspan(match.first, match.count),
                                                      m_picture.textOf(words[match.first]).text)
                   : std::string_view();
    }

private:
    const PictureWords& m_picture;
    std::vector<Word> m_place;
};

std::optional<Contradiction> contradiction(const std::string& description, const Prompt& prompt) {
    std::vector<Word> words;
    appendWords(description, 0, false, words);
    const auto described = [&](const WordList& list) { return written(list, words, description); };
    for (const Opposites& pair : opposites()) {
        const auto prompted = [&](const WordList& list) {
            return prompt.find(list, pair.ofPlaces);
        };
        for (const auto& [side, opposite] :
             {std::pair(&pair.one, &pair.other), std::pair(&pair.other, &pair.one)}) {
            const std::string_view here = onlySide(*side, *opposite, described);
            const std::string_view there =
                here.empty() ? here : onlySide(*opposite, *side, prompted);
            if (!there.empty())
                return Contradiction{std::string(here), std::string(there)};
        }
    }
    return std::nullopt;
}

void check(const ShotContext& c, Report& report) {
    const std::string& start = c.shot.startFrame.description;
    const std::string& end = c.shot.endFrame.description;
    const ModeOffer* offer = c.profile.mode(c.shot.mode);
    if ((start.empty() && end.empty()) || !offer || !offer->offers("startFrame"))
        return;
    const Prompt prompt(c);
    if (const auto found = contradiction(start, prompt))
        report.add("startFrame.description",
                   say("The start frame shows “{0}”, the prompt says “{1}”.",
                       "首帧写的是“{0}”，提示词写的是“{1}”。", found->described, found->prompted));
    // Where the start agrees with the prompt, the change is the point of the clip.
    else if (const auto atEnd = contradiction(end, prompt);
             atEnd && contradiction(start + ".\n" + end, prompt) && offer->offers("endFrame"))
        report.add("endFrame.description",
                   say("The end frame shows “{0}”, the prompt says “{1}”.",
                       "尾帧写的是“{0}”，提示词写的是“{1}”。", atEnd->described, atEnd->prompted));
}

} // namespace

extern const Rule contradicts_text{
    .id = "frame/contradicts-text",
    .severity = Severity::Warning,
    .title = {"Picture and words agree", "图片与文字一致"},
    .why =
        {"The model starts from the picture and follows the words. A day picture with night in the "
         "words gives neither.",
         "模型以图片为起点、按文字生成。白天的图片配上夜晚的文字，两头都落空。"},
    .bad = {{"A start frame at noon, a prompt at night.", "首帧在正午，提示词却在夜里。"},
            R"({"shot": {"startFrame": {"image": "media/shot.png",
                                        "description": "the agent on the pier at noon"},
                         "context": "the pier at night"}})"},
    .good = {{"Both at night.", "都在夜里。"},
             R"({"shot": {"startFrame": {"image": "media/shot.png",
                                         "description": "the agent on the pier under the moonlight"},
                          "context": "the pier at night"}})"},
    .source = "K-12",
    .fixes = {},
    .checkShot = check,
};

} // namespace foreframe::rules::frame
