#include "check/tagged_text.h"

#include "base/text.h"
#include "check/bindings.h"
#include "check/prose.h"
#include "check/word_list.h"
#include "compose/compose.h"
#include "compose/who_acts.h"

#include <algorithm>

namespace foreframe {

namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t nearby =
    2500; ///< bytes; what stands farther away has nothing to do with a tag

bool isQuoteAt(std::string_view text, std::size_t at,
               std::initializer_list<std::string_view> marks) {
    return std::any_of(marks.begin(), marks.end(), [rest = text.substr(at)](std::string_view mark) {
        return rest.starts_with(mark);
    });
}

/// Where the next quotation opens, at or behind `from`.
std::size_t nextQuote(std::string_view text, std::size_t from) {
    text = text.substr(0, from + nearby);
    for (; from < text.size(); ++from)
        if (isQuoteAt(text, from, {"\"", "“", "「"}))
            return from;
    return none;
}

bool endsWithQuote(std::string_view text) {
    return text.ends_with('"') || text.ends_with("”") || text.ends_with("」");
}

/// Without spaces and the marks that lead over to a remark: a dash, a comma, an open bracket.
std::string_view trimLeadOver(std::string_view text) {
    for (;;) {
        const std::size_t before = text.size();
        text = text::trim(text);
        while (!text.empty() && std::string_view("()-,;.*").find(text.back()) != none)
            text.remove_suffix(1);
        for (const std::string_view mark : {"（", "）", "—", "–", "，", "。"})
            if (text.ends_with(mark))
                text.remove_suffix(mark.size());
        if (text.size() == before)
            return text;
    }
}

std::size_t stopBefore(std::string_view text, std::size_t at) {
    const std::size_t first = at < nearby ? 0 : at - nearby;
    while (at > first) {
        const std::string_view before = text.substr(0, at);
        if (std::string_view(".!?\n").find(before.back()) != none || endsWithQuote(before) ||
            before.ends_with("。") || before.ends_with("！") || before.ends_with("？"))
            return at;
        --at;
    }
    return at;
}

/// Behind the mark that ends the sentence.
std::size_t stopBehind(std::string_view text, std::size_t at) {
    text = text.substr(0, at + nearby);
    for (; at < text.size(); ++at) {
        if (std::string_view(".!?\n").find(text[at]) != none)
            return at + 1;
        if (isQuoteAt(text, at, {"。", "！", "？"}))
            return at + std::string_view("。").size();
    }
    return text.size();
}

bool holdsWords(std::string_view text, const WordList& list) {
    std::vector<Word> words;
    appendWords(text, 0, false, words);
    return list.in(words);
}

/// "The guard uses" before "@Deep Voice".
bool endsWithWord(std::string_view text, const WordList& list) {
    constexpr std::size_t longest = 40; // bytes that are looked at
    std::vector<Word> words;
    appendWords(text.substr(text.size() - std::min(text.size(), longest)), 0, false, words);
    for (std::size_t i = words.size() - std::min<std::size_t>(words.size(), 2); i < words.size();
         ++i)
        if (list.matchAt(words, i).count == words.size() - i)
            return true;
    return false;
}

/// Reads the tags of one text.
class TaggedText {
public:
    TaggedText(const ShotInput& input, std::string_view text)
        : m_input(input),
          m_text(text) {}

    /// How the tag stands in a text that is all there is of the prompt.
    TagRole roleInPrompt(const VoiceTag& tag) const {
        const std::string_view label = labelOf(tag);
        if (label.empty())
            return roleWithoutLabel(tag);
        if (speaks(tag.end))
            return TagRole::Fine;
        if (isNote(tag) || (standsAlone(tag) && !tellsDeed(label)))
            return TagRole::Misplaced;
        const Character* character = characterLabelled(m_input.storyboard, label);
        return character && !speaksAnywhere(character->label) ? TagRole::Silent : TagRole::OnSound;
    }

    /// How it stands in a field of the picture, where nobody is expected to speak.
    TagRole roleInPicture(const VoiceTag& tag) const {
        const TagRole role = roleInPrompt(tag);
        const bool onAction = role == TagRole::Silent ||
                              (role == TagRole::Misplaced && !isNote(tag) && isInAction(tag));
        return onAction ? TagRole::OnSound : role;
    }

    /// The label the tag belongs to: in its bracket, or right before it.
    std::string_view labelOf(const VoiceTag& tag) const {
        if (!tag.label.empty())
            return tag.label;
        std::string_view before = text::trim(m_text.substr(0, tag.begin));
        if (before.ends_with(']'))
            return bracketLabel(before.find_last_of('['));
        for (const Shared<Character>& character : m_input.storyboard.characters)
            if (!character->label.empty() && before.ends_with(character->label))
                return before.substr(before.size() - character->label.size());
        return {};
    }

    /// True where a line follows before anybody else is named.
    bool speaks(std::size_t from) const {
        const std::size_t quote = nextQuote(m_text, from);
        return quote != none && m_text.substr(from, quote - from).find('[') == none;
    }

    bool isAfterLine(const VoiceTag& tag) const {
        return endsWithQuote(trimLeadOver(m_text.substr(0, tag.begin)));
    }

    /// Nothing, or the "with" of "Look!" with @Voice.
    static bool isLink(std::string_view words) {
        words = text::trim(words);
        return words.empty() || words == "with" || words == "in" || words == "by" ||
               words == "using" || words == "用";
    }

    /// "Girl runs through the field": no label, but what somebody does.
    static bool tellsDeed(std::string_view label) {
        const std::size_t space = label.find(' ');
        const Acting acting =
            space == none ? Acting::Itself : whoActs(text::trim(label.substr(space)));
        return acting == Acting::One || acting == Acting::OneIs;
    }

    /// True where the sentence says who is bound instead of letting somebody speak.
    bool isNote(const VoiceTag& tag) const {
        static const WordList binding = WordList::named("binding");
        const std::size_t begin = stopBefore(m_text, tag.begin);
        const std::string_view before = m_text.substr(begin, tag.begin - begin);
        static const WordList verbs = WordList::named("binding-verbs");
        return before.find_first_of(":=") != none || before.find("：") != none ||
               holdsWords(sentenceAround(tag), binding) || endsWithWord(before, verbs);
    }

    /// The label of the bracket that opens at `open`: up to a comma or the end.
    std::string_view bracketLabel(std::size_t open) const {
        if (open == none)
            return {};
        const std::size_t end = m_text.find_first_of("],@", open);
        return end == none ? std::string_view()
                           : text::trim(m_text.substr(open + 1, end - open - 1));
    }

private:
    TagRole roleWithoutLabel(const VoiceTag& tag) const {
        const std::size_t quote = nextQuote(m_text, tag.end);
        const std::string_view behind =
            m_text.substr(tag.end, quote == none ? none : quote - tag.end);
        const bool named = behind.find('[') != none || holdsLabel(behind);
        const bool speech = quote != none && !named;
        if (leadsUp(tag))
            return TagRole::NoCharacter;
        if (isAfterLine(tag))
            return speech && stopBehind(behind, 0) == behind.size() ? TagRole::NoCharacter
                                                                    : TagRole::Misplaced;
        if (speech)
            return TagRole::NoCharacter;
        const bool beforeItsCharacter = quote != none && named;
        const std::string sentence = sentenceAround(tag);
        // A tag all by itself was meant for a line somewhere near it.
        const bool alone = isLink(trimLeadOver(sentence));
        return beforeItsCharacter || alone || isNote(tag) ||
                       (holdsLabel(sentence) && !somebodyActs(sentence))
                   ? TagRole::Misplaced
                   : TagRole::OnSound;
    }

    /// "takes off his cap [Young Sailor@Deep Voice]", where nothing is said: what somebody does is
    /// around the tag, and no line that it was meant for.
    bool isInAction(const VoiceTag& tag) const {
        if (nextQuote(m_text, 0) != none)
            return false;
        std::vector<Word> words;
        const std::string sentence = sentenceAround(tag);
        if (isLink(trimLeadOver(sentence)))
            return false;
        appendWords(sentence, 0, false, words);
        return std::any_of(words.begin(), words.end(), [&](const Word& word) {
            const char first = sentence[word.begin];
            return !word.label &&
                   ((first >= 'a' && first <= 'z') || static_cast<unsigned char>(first) >= 0x80);
        });
    }

    /// "@Deep Voice: We leave at dawn." opens a sentence with a colon.
    bool leadsUp(const VoiceTag& tag) const {
        return text::trim(m_text.substr(tag.end)).starts_with(':') &&
               text::trim(m_text.substr(stopBefore(m_text, tag.begin),
                                        tag.begin - stopBefore(m_text, tag.begin)))
                   .empty();
    }

    /// "[Guard] raises his lantern": a label, and what they do.
    static bool somebodyActs(std::string_view sentence) {
        const std::size_t close = sentence.find(']');
        const std::string_view behind =
            close == none ? std::string_view() : text::trim(sentence.substr(close + 1));
        return !behind.empty() && behind.front() >= 'a' && behind.front() <= 'z';
    }

    /// The sentence that the tag is part of, without the tag.
    std::string sentenceAround(const VoiceTag& tag) const {
        const std::size_t begin = stopBefore(m_text, tag.begin);
        const std::size_t end = stopBehind(m_text, tag.end);
        return std::string(m_text.substr(begin, tag.begin - begin)) + " " +
               std::string(m_text.substr(tag.end, end - tag.end));
    }

    /// True where nothing follows that the tagged one could be doing.
    bool standsAlone(const VoiceTag& tag) const {
        const std::string_view behind = text::trim(m_text.substr(tag.end));
        if (behind.empty())
            return true;
        const char next = behind.front();
        return !(next >= 'a' && next <= 'z') && next != ',' && next != '\'' &&
               static_cast<unsigned char>(next) < 0x80;
    }

    bool holdsLabel(std::string_view text) const {
        const auto& cast = m_input.storyboard.characters;
        return std::any_of(cast.begin(), cast.end(), [&](const Shared<Character>& character) {
            return !character->label.empty() && text.find(character->label) != none;
        });
    }

    bool speaksAnywhere(std::string_view label) const {
        std::size_t looks = 100; // more often than that nobody is named in a prompt
        for (std::size_t at = m_text.find(label); at != none && looks > 0;
             at = m_text.find(label, at + 1), --looks) {
            const std::size_t close = m_text.find(']', at);
            if (speaks(close == none ? at : std::min(close, at + label.size())))
                return true;
        }
        return false;
    }

    const ShotInput& m_input;
    std::string_view m_text;
};

bool hasLine(const Shot& shot, const Character& character) {
    return std::any_of(shot.dialogue.begin(), shot.dialogue.end(), [&](const DialogueLine& line) {
        return line.character == character.id || line.kind == kind::chorus;
    });
}

} // namespace

std::vector<StrayTag> strayTagsOf(const ShotInput& input) {
    std::vector<StrayTag> stray;
    const Shot& shot = input.shot;
    const auto& library = input.storyboard.voices;
    if (shot.mode == mode::motionControl)
        return stray;
    const auto tagsOf = [&](const std::string& text) {
        return text.find('@') == none ? std::vector<VoiceTag>() : voiceTags(text, library);
    };
    const auto add = [&](TagRole role, const FieldPath& place, std::string_view text,
                         const VoiceTag& tag) {
        if (role != TagRole::Fine)
            stray.push_back({role, place, text, tag});
    };
    if (hasOverride(shot)) {
        const TaggedText text(input, shot.promptOverride);
        for (const VoiceTag& tag : tagsOf(shot.promptOverride))
            if (!tag.quoted)
                add(text.roleInPrompt(tag), {"promptOverride"}, shot.promptOverride, tag);
        return stray;
    }
    eachPictureText(shot, [&](const FieldPath& place, const std::string& words) {
        const TaggedText text(input, words);
        for (const VoiceTag& tag : tagsOf(words)) {
            const TagRole role =
                place.head == "audio" || tag.quoted ? TagRole::OnSound : text.roleInPicture(tag);
            add(role, place, words, tag);
            const Character* character = characterLabelled(input.storyboard, text.labelOf(tag));
            if (role == TagRole::OnSound && character && !hasLine(shot, *character))
                add(TagRole::Silent, place, words, tag);
        }
    });
    eachDelivery(shot, [&](const FieldPath& place, const std::string& words) {
        for (const VoiceTag& tag : tagsOf(words))
            add(TagRole::Misplaced, place, words, tag);
    });
    return stray;
}

namespace {

/// The text with [begin, end) replaced, and no gap where nothing takes its place.
std::string replaced(std::string_view text, std::size_t begin, std::size_t end,
                     std::string_view by) {
    std::string_view before = text.substr(0, begin);
    std::string_view behind = text.substr(end);
    if (by.empty()) {
        const bool gapBehind = behind.empty() || behind.front() == ' ' || behind.front() == '.' ||
                               behind.front() == ',' || behind.front() == ':';
        if (gapBehind && before.ends_with(' '))
            before.remove_suffix(1);
        if (before.empty() && behind.starts_with(' '))
            behind.remove_prefix(1);
    }
    return std::string(before) + std::string(by) + std::string(behind);
}

} // namespace

std::string withoutTag(const Storyboard& storyboard, const StrayTag& stray) {
    const VoiceTag& tag = stray.tag;
    std::string label(tag.label);
    if (characterLabelled(storyboard, tag.label))
        label = "[" + label + "]";
    return replaced(stray.text, tag.begin, tag.end, label);
}

std::string withTagBehindLabel(const ShotInput& input, const StrayTag& stray) {
    const VoiceTag& tag = stray.tag;
    const std::string_view text = stray.text;
    // A note has said what it was for once the tag is where it belongs.
    std::size_t begin = tag.begin;
    std::size_t end = tag.end;
    if (TaggedText(input, text).isNote(tag)) {
        begin = stopBefore(text, tag.begin);
        end = stopBehind(text, tag.end);
        while (begin < tag.begin && text[begin] == ' ')
            ++begin;
        const std::string_view note = text.substr(begin, end - begin);
        if (std::count(note.begin(), note.end(), '@') > 1)
            return {};
    }
    // The nearest plain label in brackets that speaks: before the tag, else behind it.
    const auto plainLabel = [&](std::size_t open) -> std::string_view {
        const std::size_t close = text.find_first_of("[]@,", open + 1);
        if (close == none || text[close] != ']')
            return {};
        const std::string_view label = text::trim(text.substr(open + 1, close - open - 1));
        const bool wanted = tag.label.empty()
                                ? characterLabelled(input.storyboard, label) != nullptr
                                : text::key(label) == text::key(tag.label);
        return wanted ? label : std::string_view();
    };
    std::size_t open = begin;
    std::string_view label;
    while (label.empty() && open > 0 && (open = text.rfind('[', open - 1)) != none)
        label = plainLabel(open);
    if (label.empty())
        for (open = text.find('[', end); open != none; open = text.find('[', open + 1))
            if (label = plainLabel(open); !label.empty())
                break;
    if (label.empty())
        return {};
    const std::size_t close = text.find(']', open);
    const std::string bound = "[" + std::string(label) + "@" + std::string(tag.name) + "]";
    if (open > begin)
        return replaced(replaced(text, open, close + 1, bound), begin, end, {});
    return replaced(replaced(text, begin, end, {}), open, close + 1, bound);
}

} // namespace foreframe
