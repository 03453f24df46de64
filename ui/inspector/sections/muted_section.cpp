#include "form/choice_editor.h"
#include "form/text_editor.h"
#include "inspector/section_spec.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MutedSection)
};

/// Errors can't be muted, so they are not offered.
Choices rules() {
    Choices choices;
    for (const Rule* rule : rules::all())
        if (rule->severity != Severity::Error)
            choices.push_back({qt(rule->id), qt(rule->title)});
    return choices;
}

std::vector<Row> muteRows(int index) {
    const auto i = static_cast<std::size_t>(index);
    const QString path = QStringLiteral("muted[%1].").arg(index);
    return {{.fields = {{.path = path + QStringLiteral("rule"),
                         .name = Say::tr("rule"),
                         .binding = ofShot(&Shot::muted, i, &Mute::rule),
                         .editor = choice(rules())}}},
            {.fields = {{.path = path + QStringLiteral("reason"),
                         .name = Say::tr("reason to mute"),
                         .binding = ofShot(&Shot::muted, i, &Mute::reason),
                         .editor = text(Say::tr("why it is meant so"))}}}};
}

QStringList inWords(const Subject& subject) {
    QStringList words;
    for (const Mute& mute : subject.shot->muted) {
        const Rule* rule = rules::find(mute.rule);
        words.append(rule ? qt(rule->title) : qt(mute.rule));
    }
    return words;
}

QString summary(const Subject& subject) {
    const QStringList words = inWords(subject);
    return words.isEmpty() ? Say::tr("none") : words.join(QStringLiteral(" · "));
}

} // namespace

SectionSpec mutedSection() {
    ListSpec muted = listOf(QStringLiteral("muted"), Say::tr("muted rule"), &Shot::muted);
    muted.rows = muteRows;
    muted.words = inWords;
    muted.adders = {{.text = Say::tr("Mute a rule"),
                     .add = [](const Storyboard& storyboard, const edit::Ids& ids) {
                         return edit::changeShots(storyboard, ids,
                                                  [](Shot& shot) { shot.muted.emplace_back(); });
                     }}};
    return {
        .id = QStringLiteral("muted"),
        .title = Say::tr("Muted findings"),
        .list = muted,
        .folded = sameOrMixed(summary),
    };
}

} // namespace foreframe
