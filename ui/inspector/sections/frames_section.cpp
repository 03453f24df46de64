#include "form/choices.h"
#include "form/file_editor.h"
#include "form/picture_editor.h"
#include "form/segments_editor.h"
#include "form/text_editor.h"
#include "form/toggle_editor.h"
#include "form/word.h"
#include "inspector/frame_acts.h"
#include "inspector/section_spec.h"
#include "lookup/settings.h"
#include "theme/signs.h"

#include <QCoreApplication>
#include <QMenu>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FramesSection)
};

bool motion(const Subject& subject) {
    return subject.shot->mode == mode::motionControl || subject.shot->motion != Motion{};
}
bool noMotion(const Subject& subject) {
    return subject.shot->mode != mode::motionControl || !subject.shot->endFrame.empty();
}

/// What an end frame does to the sound of the shot.
QString endNote(const Subjects& subjects) {
    const Subject& s = subjects.first();
    if (s.shot->mode != mode::imageToVideo || profileFor(s.storyboard->model).endFrameWithSound)
        return {};
    const bool sound = hasSound(settingsOf(*s.storyboard, *s.scene, *s.shot, *s.cast), *s.shot);
    return sound ? Say::tr("silences the shot") : QString();
}

QString textNote(const Subjects& subjects) {
    const Shot& shot = *subjects.first().shot;
    return !subjects.several() && shot.mode == mode::textToVideo && shot.startFrame.image.empty()
               ? Say::tr("Made from words alone. Drop a picture to begin from it.")
               : QString();
}

QString chainWords(const Subjects& subjects) {
    const Subject& s = subjects.first();
    const auto before = placeBefore(*s.storyboard, *s.place);
    return before && !subjects.several()
               ? Say::tr("Continues %1").arg(qt(slateOf(*s.storyboard, *before)))
               : Say::tr("Continues the shot before");
}

void endActions(QMenu& menu, Session& session, const Subjects& subjects) {
    if (subjects.several() || subjects.first().shot->endFrame.image.empty())
        return;
    menu.addAction(theme::icon(QStringLiteral("next")), Say::tr("Begin the next shot with it"),
                   &session, [&session, id = subjects.first().id] {
                       session.apply(Say::tr("Begin the next shot with this frame"),
                                     frames::handOn(id));
                   });
}

Row described(const QString& label, const QString& name, const QString& path, Frame Shot::*frame,
              const QString& placeholder, bool (*wanted)(const Subject&) = nullptr) {
    Row row{.label = label,
            .fields = {{.path = path + QStringLiteral(".description"),
                        .name = name,
                        .binding = ofShot(frame, &Frame::description),
                        .editor = text(placeholder, {{choices::cast, QLatin1Char('[')}})}}};
    if (wanted)
        row.wanted = wanted;
    return row;
}

QString summary(const Subjects& subjects) {
    int having = 0;
    for (const Subject& subject : subjects.list())
        having += subject.shot->startFrame.image.empty() ? 0 : 1;
    if (subjects.several())
        return Say::tr("%1 of %2 have a start frame").arg(having).arg(subjects.list().size());
    const Shot& shot = *subjects.first().shot;
    QStringList parts;
    if (having > 0)
        parts.append(Say::tr("start"));
    if (!shot.endFrame.image.empty())
        parts.append(Say::tr("end"));
    return parts.isEmpty() ? Say::tr("none") : parts.join(QStringLiteral(" · "));
}

} // namespace

SectionSpec framesSection() {
    return {
        .id = QStringLiteral("frames"),
        .title = Say::tr("Frames"),
        .open = true,
        .rows = {{.fields = {{.path = QStringLiteral("startFrame.image"),
                              .name = Say::tr("start frame"),
                              .binding = frames::startImage(),
                              .editor = picture({.name = Say::tr("Start frame"), .wanted = true})},
                             {.path = QStringLiteral("endFrame.image"),
                              .name = Say::tr("end frame"),
                              .binding = ofShot(&Shot::endFrame, &Frame::image),
                              .editor = picture({.name = Say::tr("End frame"),
                                                 .note = endNote,
                                                 .actions = endActions})}},
                  .between = frames::swapButton},
                 {.fields = {{.path = QString(), .name = QString(), .editor = note(textNote)}},
                  .wanted = [](const Subject& s) { return s.shot->mode == mode::textToVideo; }},
                 {.fields = {{.path = QStringLiteral("continuesPrevious"),
                              .name = Say::tr("chain to the shot before"),
                              .binding = frames::chain(),
                              .editor = toggle(chainWords)}}},
                 described(Say::tr("Start"), Say::tr("words of the start frame"),
                           QStringLiteral("startFrame"), &Shot::startFrame,
                           Say::tr("what the first frame shows")),
                 described(Say::tr("End"), Say::tr("words of the end frame"),
                           QStringLiteral("endFrame"), &Shot::endFrame,
                           Say::tr("what the last frame shows"), noMotion),
                 {.label = Say::tr("Motion"),
                  .fields = {{.path = QStringLiteral("motion.video"),
                              .name = Say::tr("motion video"),
                              .binding = ofShot(&Shot::motion, &Motion::video),
                              .editor = file({.name = Say::tr("Motion video"),
                                              .kind = MediaKind::Video,
                                              .placeholder = Say::tr("Choose the movement…")})}},
                  .wanted = motion},
                 {.label = Say::tr("Facing"),
                  .fields = {{.path = QStringLiteral("motion.orientation"),
                              .name = Say::tr("orientation"),
                              .binding = frames::orientation(),
                              .editor = segments(
                                  Choices{{qt(orientation::video), Say::tr("As the video")},
                                          {qt(orientation::image), Say::tr("As the image")}})}},
                  .wanted = motion},
                 {.label = QString(),
                  .fields = {{.path = QStringLiteral("motion.keepSound"),
                              .name = Say::tr("sound of the motion video"),
                              .binding = ofShot(&Shot::motion, &Motion::keepSound),
                              .editor = toggle(Say::tr("Keep the sound of the motion video"))}},
                  .wanted = motion}},
        .folded = summary,
    };
}

} // namespace foreframe
