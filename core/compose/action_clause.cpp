#include "compose/action_clause.h"

#include "base/text.h"
#include "compose/connectors.h"
#include "compose/prose.h"
#include "compose/who_acts.h"

namespace foreframe {

namespace {

Acting actingIn(std::string_view bareAction, const Labels& labels) {
    const bool named =
        bareAction.empty() || bareAction[0] == '[' || labels.lengthAt(bareAction, 0) > 0;
    return named ? Acting::Itself : whoActs(bareAction);
}

bool wantsActor(std::string_view bareAction, const Labels& labels) {
    return actingIn(bareAction, labels) != Acting::Itself;
}

Origin anchorOrigin(const Reading& shot, const DialogueLine& line) {
    return Origin::in("dialogue", shot.indexOf(line), "action");
}

} // namespace

std::string_view wordGap(std::string_view bareAction, Language language) {
    std::size_t pos = 0;
    return language == Language::Chinese && !bareAction.empty() &&
                   text::isCjk(text::next(bareAction, pos))
               ? ""
               : " ";
}

bool subjectActs(const Reading& shot) {
    const std::string_view subject = prose::bare(shot.shot.subject);
    const std::string_view action = prose::bare(shot.shot.action);
    return shot.seen().empty() && !subject.empty() && !action.empty() &&
           !prose::isSentences(subject) && wantsActor(action, shot.input.cast.labels());
}

void writeAction(PromptWriter& out, const Labels& labels, std::string_view bareAction,
                 const Origin& origin, std::span<const Person> one, std::span<const Person> all) {
    const Acting acting = actingIn(bareAction, labels);
    const bool everybody = acting == Acting::All || acting == Acting::AllAre;
    const std::span<const Person> actors = everybody ? all : one;
    if (acting == Acting::Itself || actors.empty()) {
        out.words(bareAction, origin, PromptWriter::First::Inside);
        return;
    }
    out.labels(actors);
    if (acting == Acting::OneIs && actors.size() == 1)
        out.put(connectors::isDoing, origin);
    else if (acting == Acting::OneIs || acting == Acting::AllAre)
        out.put(connectors::areDoing, origin);
    else
        out.put(wordGap(bareAction, out.language()), origin);
    out.words(bareAction, origin, PromptWriter::First::Lower);
}

bool hasAnchor(const Reading& shot, const DialogueLine& line) {
    const std::string_view anchor = prose::bare(line.action);
    if (anchor.empty())
        return false;
    const Person speaker = shot.speakerOf(line);
    const bool acts = wantsActor(anchor, shot.input.cast.labels());
    if (prose::same(anchor, prose::bare(shot.shot.action)) &&
        (!acts || (!shot.seen().empty() && shot.seen().front() == speaker)))
        return false;
    for (const DialogueLine* earlier = shot.shot.dialogue.data(); earlier < &line; ++earlier)
        if (prose::same(anchor, prose::bare(earlier->action)) &&
            (!acts || shot.speakerOf(*earlier) == speaker))
            return false;
    return true;
}

void writeAnchor(const Reading& shot, PromptWriter& out, const DialogueLine& line) {
    const Person speaker = shot.speakerOf(line);
    const std::span<const Person> everybody(shot.seen());
    std::span<const Person> one(&speaker, speaker.label.empty() ? 0 : 1);
    if (line.kind == kind::chorus || one.empty())
        one = line.kind == kind::chorus ? everybody : everybody.first(everybody.empty() ? 0 : 1);
    writeAction(out, shot.input.cast.labels(), prose::bare(line.action), anchorOrigin(shot, line),
                one, everybody.size() > 1 ? everybody : one);
}

void writeAnchorSentence(const Reading& shot, PromptWriter& out, const DialogueLine& line) {
    if (!hasAnchor(shot, line))
        return;
    out.begin();
    writeAnchor(shot, out, line);
    out.end(anchorOrigin(shot, line));
}

} // namespace foreframe
