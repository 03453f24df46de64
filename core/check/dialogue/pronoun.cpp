#include "base/text.h"
#include "check/pronouns.h"
#include "check/rule.h"
#include "check/spoken.h"
#include "compose/who_acts.h"

#include <algorithm>

namespace foreframe::rules::dialogue {

namespace {

using pronouns::People;

/// An action of the shot: its own, or what a line's speaker does before it.
struct Place {
    std::string field;
    std::string Shot::*own = nullptr;
    std::size_t line = 0;

    std::string* in(Shot& shot) const {
        if (own)
            return &(shot.*own);
        return line < shot.dialogue.size() ? &shot.dialogue[line].action : nullptr;
    }
};

/// The prompt begins such an action with a label of its own.
bool namesActor(std::string_view action) {
    return !action.empty() && action.front() != '[' && whoActs(action) != Acting::Itself;
}

bool meansSpeaker(const ShotContext& c, pronouns::Referent referent) {
    const auto speakers = spoken::speakers(c.shot);
    return std::any_of(speakers.begin(), speakers.end(), [&](std::string_view id) {
        const Character* speaker = c.cast.character(id);
        return speaker && pronouns::canMean(referent, *speaker);
    });
}

void checkAction(const ShotContext& c, const std::string& action, const People& people,
                 const Place& place, Report& report) {
    auto found = pronouns::unsettled(action, people, namesActor(text::trim(action)));
    std::erase_if(found, [&](const pronouns::Pronoun& pronoun) {
        return !meansSpeaker(c, pronoun.referent);
    });
    if (found.empty())
        return;
    std::vector<Fix> fixes;
    for (std::string& better : pronouns::withLabels(action, found, people))
        fixes.push_back({say("Write “{0}”", "写成“{0}”", better),
                         [id = c.shot.id, place, was = action, better](const Storyboard& sb) {
                             return edit::changeShot(sb, id, [&](Shot& shot) {
                                 std::string* text = place.in(shot);
                                 if (text && *text == was)
                                     *text = better;
                             });
                         }});
    report.add(place.field,
               say("“{0}” does not tell the model which of them it is.",
                   "“{0}”没有告诉模型指的是谁。",
                   action.substr(found.front().begin, found.front().length)),
               std::move(fixes));
}

void check(const ShotContext& c, Report& report) {
    if (!spoken::heard(c) || spoken::speakers(c.shot).empty())
        return;
    People people = spoken::everyone(c);
    constexpr std::size_t crowd = 60; // among so many no pronoun is clear
    people.resize(std::min(people.size(), crowd));
    if (people.size() < 2)
        return;
    checkAction(c, c.shot.action, people, {"action", &Shot::action}, report);
    for (std::size_t i = 0; i < c.shot.dialogue.size(); ++i)
        checkAction(c, c.shot.dialogue[i].action, people, {spoken::field(i, "action"), nullptr, i},
                    report);
}

} // namespace

extern const Rule pronoun{
    .id = "dialogue/pronoun",
    .severity = Severity::Warning,
    .title = {"He, she or they instead of a label", "用“他、她”代替名称"},
    .why = {"With several people in the picture the model guesses whom a pronoun means, and often "
            "gives "
            "the action, and with it the next line, to the wrong one.",
            "画面里不止一人时，模型只能猜代词指谁，常常把动作连同下一句台词给错人。"},
    .bad =
        {{"“he slams the table”, with two people in the shot.", "镜头里有两个人，却写“他拍桌子”。"},
         R"({"shot": {"duration": 10, "characters": ["agent", "ilse"], "action": "he slams his hand on the table"}})"},
    .good =
        {{"“[Agent] slams his hand on the table”.", "写“[Agent]拍桌子”。"},
         R"({"shot": {"duration": 10, "characters": ["agent", "ilse"], "action": "[Agent] slams his hand on the table"}})"},
    .source = "K-40",
    .fixes = {{"Put the label", "写出名称"}},
    .checkShot = check,
};

} // namespace foreframe::rules::dialogue
