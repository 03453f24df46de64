#include "form/choices.h"
#include "form/segments_editor.h"
#include "form/text_editor.h"
#include "inspector/inherits.h"
#include "inspector/section_spec.h"
#include "models/film_words.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ShotSection)
};

bool inMotion(const Subject& subject) {
    return subject.shot->mode == mode::motionControl;
}

QString lengthRefusal(const Subject& subject) {
    return inMotion(subject) ? Say::tr("from the motion video") : QString();
}
QString soundRefusal(const Subject& subject) {
    return inMotion(subject) ? Say::tr("from the motion video") : QString();
}
QString ratioRefusal(const Subject& subject) {
    return subject.shot->mode == mode::textToVideo ? QString() : Say::tr("from the image");
}

QString summary(const Subject& subject) {
    const Shot& shot = *subject.shot;
    return QStringLiteral("%1 · %2").arg(words::modeName(shot.mode),
                                         Say::tr("%1 s").arg(qt(number(shot.duration))));
}

/// What the shot has of its own beside mode, length and sound.
QString details(const Subject& subject) {
    const Shot& shot = *subject.shot;
    QStringList own;
    if (shot.quality)
        own.append(words::qualityName(*shot.quality));
    if (shot.aspectRatio)
        own.append(qt(*shot.aspectRatio));
    if (shot.outputs > 1)
        own.append(Say::tr("%1 videos").arg(shot.outputs));
    if (!shot.slate.empty())
        own.append(Say::tr("slate %1").arg(qt(shot.slate)));
    return own.isEmpty() ? Say::tr("Quality, ratio, videos, slate")
                         : own.join(QStringLiteral(" · "));
}

} // namespace

SectionSpec shotSection() {
    return {
        .id = QStringLiteral("shot"),
        .title = Say::tr("Shot"),
        .open = true,
        .rows = {{.label = Say::tr("Mode"),
                  .fields = {{.path = QStringLiteral("mode"),
                              .name = Say::tr("mode"),
                              .binding = ofShot(&Shot::mode),
                              .editor = segments(choices::modes())}}},
                 {.label = Say::tr("Length"),
                  .fields = {{.path = QStringLiteral("duration"),
                              .name = Say::tr("length"),
                              .binding = ofShot(&Shot::duration),
                              .editor = segments(choices::lengths),
                              .refusal = lengthRefusal,
                              .stretch = 5},
                             {.path = QStringLiteral("status"),
                              .name = Say::tr("status"),
                              .binding = ofShot(&Shot::status),
                              .editor = choice(choices::statuses()),
                              .stretch = 6}}},
                 {.label = Say::tr("Sound"),
                  .fields = {{.path = QStringLiteral("nativeAudio"),
                              .name = Say::tr("native audio"),
                              .binding = ofShot(&Shot::nativeAudio),
                              .editor = choice(choices::onOff()),
                              .inherits = inherits::nativeAudio,
                              .refusal = soundRefusal}}},
                 {.label = Say::tr("Quality"),
                  .fields = {{.path = QStringLiteral("quality"),
                              .name = Say::tr("quality"),
                              .binding = ofShot(&Shot::quality),
                              .editor = choice(choices::qualities),
                              .inherits = inherits::quality}},
                  .detail = true},
                 {.label = Say::tr("Ratio"),
                  .fields = {{.path = QStringLiteral("aspectRatio"),
                              .name = Say::tr("ratio"),
                              .binding = ofShot(&Shot::aspectRatio),
                              .editor = choice(choices::ratios),
                              .inherits = inherits::aspectRatio,
                              .refusal = ratioRefusal}},
                  .detail = true},
                 {.label = Say::tr("Videos"),
                  .fields = {{.path = QStringLiteral("outputs"),
                              .name = Say::tr("number of videos"),
                              .binding = ofShot(&Shot::outputs),
                              .editor = segments(choices::outputs)}},
                  .detail = true},
                 {.label = Say::tr("Slate"),
                  .fields = {{.path = QStringLiteral("slate"),
                              .name = Say::tr("slate"),
                              .binding = ofShot(&Shot::slate),
                              .editor = text(),
                              .inherits = inherits::slate}},
                  .detail = true}},
        .details = sameOrMixed(details),
        .folded = sameOrMixed(summary),
    };
}

} // namespace foreframe
