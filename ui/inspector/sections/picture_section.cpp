#include "form/choices.h"
#include "form/terms_editor.h"
#include "form/text_editor.h"
#include "form/word.h"
#include "inspector/add_seen.h"
#include "inspector/inherits.h"
#include "inspector/section_spec.h"
#include "session/said.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PictureSection)
public:
    static QString summary(const Subject& subject) { return qt(subject.shot->action); }
    static QString details(const Subject& subject) {
        const Shot& shot = *subject.shot;
        QStringList own;
        for (const std::string* each : {&shot.pacing, &shot.emotion.from, &shot.emotion.to,
                                        &shot.physicalState.from, &shot.physicalState.to})
            if (!each->empty())
                own.append(qt(*each));
        return own.isEmpty() ? tr("Pacing, emotion, state") : own.join(QStringLiteral(" · "));
    }
};

Row prose(const QString& label, const QString& path, std::string Shot::*member,
          const QString& placeholder, const Offer& offer) {
    return {.label = label,
            .fields = {{.path = path,
                        .name = label.toLower(),
                        .binding = ofShot(member),
                        .editor = text(placeholder, {offer})}}};
}

Row inheriting(Row row, std::optional<Inherited> (*from)(const Subject&)) {
    row.fields.front().inherits = from;
    return row;
}

Row detail(Row row) {
    row.detail = true;
    return row;
}

/// How something is at the start › at the end.
Row change(const QString& label, const QString& name, const QString& path, Change Shot::*member) {
    return {.label = label,
            .fields = {{.path = path + QStringLiteral(".from"),
                        .name = Say::tr("%1 at the start").arg(name),
                        .binding = ofShot(member, &Change::from),
                        .editor = text(Say::tr("at first"))},
                       {.path = path + QStringLiteral(".to"),
                        .name = Say::tr("%1 at the end").arg(name),
                        .binding = ofShot(member, &Change::to),
                        .editor = text(Say::tr("at last"))}},
            .between = word(QStringLiteral("›"))};
}

/// Somebody new is seen: they are of the cast from now on.
void addToCast(Session& session, const Subjects& subjects, const QString& name) {
    const QString step = Say::tr("Add %1 to the cast").arg(name);
    session.apply(step, [ids = subjects.ids(), label = utf8(name)](const Storyboard& storyboard) {
        Character character;
        character.label = label;
        const Storyboard next = edit::addCharacter(storyboard, std::move(character));
        return edit::changeShots(
            next, ids, [&](Shot& shot) { shot.characters.push_back(next.characters.back()->id); });
    });
    say(session, step);
}

} // namespace

SectionSpec pictureSection() {
    const Offer labels{choices::cast, QLatin1Char('[')};
    return {
        .id = QStringLiteral("picture"),
        .title = Say::tr("Picture"),
        .open = true,
        .rows = {{.label = Say::tr("Seen"),
                  .fields = {{.path = QStringLiteral("characters"),
                              .name = Say::tr("who is seen"),
                              .binding = ofShot(&Shot::characters),
                              .editor =
                                  terms({.placeholder = Say::tr("who of the cast, or a new name"),
                                         .offered = choices::cast,
                                         .offeredOnly = true,
                                         .create = addToCast})}}},
                 prose(Say::tr("Subject"), QStringLiteral("subject"), &Shot::subject,
                       Say::tr("what else is seen"), labels),
                 prose(Say::tr("Action"), QStringLiteral("action"), &Shot::action,
                       Say::tr("what happens"), labels),
                 {.fields = {{.path = QString(), .name = QString(), .editor = addSeen()}}},
                 inheriting(prose(Say::tr("Context"), QStringLiteral("context"), &Shot::context,
                                  Say::tr("where it happens"), labels),
                            inherits::context),
                 inheriting(prose(Say::tr("Lighting"), QStringLiteral("lighting"), &Shot::lighting,
                                  Say::tr("where the light comes from"),
                                  {choices::ofPresets("lighting")}),
                            inherits::lighting),
                 inheriting(prose(Say::tr("Style"), QStringLiteral("style"), &Shot::style,
                                  Say::tr("how it looks"), {choices::ofPresets("style")}),
                            inherits::style),
                 detail(prose(Say::tr("Pacing"), QStringLiteral("pacing"), &Shot::pacing,
                              Say::tr("how fast it feels"), {choices::ofPresets("pacing")})),
                 detail(change(Say::tr("Emotion"), Say::tr("emotion"), QStringLiteral("emotion"),
                               &Shot::emotion)),
                 detail(change(Say::tr("State"), Say::tr("physical state"),
                               QStringLiteral("physicalState"), &Shot::physicalState))},
        .details = sameOrMixed(Say::details),
        .folded = sameOrMixed(Say::summary),
        .presets =
            [](const Preset& preset) {
                return preset.kind == preset_kind::genre || preset.kind == preset_kind::lighting ||
                       (preset.kind == preset_kind::own &&
                        (sets(preset, "style") || sets(preset, "lighting")));
            },
    };
}

} // namespace foreframe
