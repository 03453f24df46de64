#include "check/passage.h"

#include "base/text.h"
#include "check/prose.h"

namespace foreframe {

namespace {

constexpr std::string_view commas[] = {" ", ",", "，", "、", ";", "；", ":", "：", "—", "–"};
constexpr std::string_view stops[] = {".", "!", "?", "。", "！", "？", "\n"};

template <class Marks>
std::string_view markAt(std::string_view text, bool atEnd, const Marks& marks) {
    for (const std::string_view mark : marks)
        if (atEnd ? text.ends_with(mark) : text.starts_with(mark))
            return mark;
    return {};
}

/// Takes such marks off one end.
template <class Marks>
std::string_view without(std::string_view text, bool atEnd, const Marks& marks) {
    for (auto mark = markAt(text, atEnd, marks); !mark.empty(); mark = markAt(text, atEnd, marks))
        atEnd ? text.remove_suffix(mark.size()) : text.remove_prefix(mark.size());
    return text;
}

} // namespace

Edit TextPlace::rewrite(std::string was, std::string now) const {
    return [place = *this, was = std::move(was), now = std::move(now)](const Storyboard& sb) {
        const auto put = [&](std::string& text) {
            if (text == was)
                text = now;
        };
        if (!place.shotId.empty())
            return edit::changeShot(sb, place.shotId, [&](Shot& shot) {
                eachText(shot, [&](const FieldPath& at, std::string& text) {
                    if (text == was && at.path() == place.field)
                        text = now;
                });
            });
        if (!place.sceneId.empty())
            return edit::changeScene(sb, place.sceneId, [&](Scene& s) { put(s.lighting); });
        return edit::changeStoryboard(sb, [&](Storyboard& next) { put(next.style); });
    };
}

std::string_view Passage::written(const WordList::Match& match) const {
    const std::size_t from = begin(match.first);
    return text.substr(from, end(match.first + match.count - 1) - from);
}

FieldPath pathOf(const PictureWords::Text& text) {
    switch (text.field) {
    case Field::Subject:
        return {"subject"};
    case Field::Action:
        return {"action"};
    case Field::Context:
        return {"context"};
    case Field::Style:
        return {"style"};
    case Field::Lighting:
        return {"lighting"};
    case Field::Pacing:
        return {"pacing"};
    case Field::Motivation:
        return {"camera.motivation"};
    case Field::Lens:
        return {"camera.lens", text.index};
    case Field::Framing:
        return {"camera"};
    case Field::Emotion:
        return {text.index ? "emotion.to" : "emotion.from"};
    case Field::PhysicalState:
        return {text.index ? "physicalState.to" : "physicalState.from"};
    case Field::Description:
        return {"characters", text.index};
    case Field::Override:
        return {"promptOverride"};
    }
    return {};
}

bool negatedAt(std::span<const Word> words, std::size_t at) {
    static const WordList negators = WordList::named("negators");
    constexpr std::size_t reach = 3;
    for (std::size_t i = at; i > 0 && at - i < reach && words[i].gap < Gap::Mark;) {
        --i;
        const WordList::Match match = negators.matchAt(words, i);
        if (match && i + match.count <= at)
            return true;
    }
    return false;
}

std::string cut(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view before = text.substr(0, begin);
    const std::string_view behind = text.substr(end);
    const std::string_view head = without(before, true, commas);
    std::string_view tail = without(behind, false, commas);
    const bool newSentence = head.empty() || !markAt(head, true, stops).empty();
    if (newSentence) // nothing is left of the sentence where a stop follows at once
        tail = without(without(tail, false, stops), false, commas);
    if (head.empty() || tail.empty() || !markAt(tail, false, stops).empty())
        return std::string(head) + std::string(tail);
    const auto parted = [](std::string_view marks) {
        return marks.find_first_not_of(' ') != std::string_view::npos;
    };
    const bool comma = !newSentence && (parted(before.substr(head.size())) ||
                                        parted(behind.substr(0, behind.size() - tail.size())));
    const bool chinese = text::hasHan(text);
    const std::string_view between = comma ? (chinese ? "，" : ", ") : (chinese ? "" : " ");
    return std::string(head) + std::string(between) + std::string(tail);
}

} // namespace foreframe
