#include "check/passage.h"

namespace foreframe::rules::prompt {

namespace {

/// "cool, distant light" and every cool in words on light or style is a temperature.
bool isTemperature(const Passage& passage, const WordList::Match& match) {
    static const std::uint64_t cool = wordKey("cool");
    const std::size_t behind = match.first + match.count;
    return match.count == 1 && passage.words[match.first].key == cool &&
           (passage.field == Field::Lighting || passage.field == Field::Style ||
            (behind < passage.words.size() && passage.words[behind].gap == Gap::Mark));
}

/// The first word of praise; labels are names.
WordList::Match praiseIn(const Passage& passage) {
    static const WordList praise = WordList::named("praise");
    auto match = praise.find(passage.words);
    while (match && (passage.words[match.first].label || isTemperature(passage, match)))
        match = praise.find(passage.words, match.first + match.count);
    return match;
}

template <class Context>
void check(const Context& c, Report& report) {
    reportFirst(c, report, praiseIn,
                {"“{0}” shows the model nothing: say what the eye sees instead.",
                 "“{0}”没有给模型可画的东西，请写出眼睛看到的内容。"});
}

} // namespace

extern const Rule vague{
    .id = "prompt/vague",
    .severity = Severity::Advice,
    .title = {"Praise instead of a picture", "只有赞美，没有画面"},
    .why = {"Praise describes how you feel about a picture, and the model can't film that. A "
            "concrete word, a colour, a material, a movement, is what changes the result.",
            "赞美只说出感受，模型拍不出来。颜色、材质、动作这样具体的词才会改变结果。"},
    .bad = {{"“a beautiful pier”", "“美丽的码头”"}, R"({"shot": {"context": "a beautiful pier"}})"},
    .good = {{"“a pier of silvered planks, rope coiled on every post”",
              "“木板泛白的码头，每根桩上都盘着缆绳”"},
             R"({"shot": {"context": "a pier of silvered planks, rope coiled on every post"}})"},
    .source = "K-24",
    .fixes = {},
    .checkShot = check<ShotContext>,
    .checkStoryboard = check<StoryboardContext>,
};

} // namespace foreframe::rules::prompt
