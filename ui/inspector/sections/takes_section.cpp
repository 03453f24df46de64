#include "form/file_editor.h"
#include "form/segments_editor.h"
#include "form/text_editor.h"
#include "form/toggle_editor.h"
#include "inspector/section_spec.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TakesSection)
};

constexpr int bestRating = 5;

Choices ratings() {
    Choices choices{{0, QStringLiteral("–")}};
    for (int stars = 1; stars <= bestRating; ++stars)
        choices.push_back({stars, QString::number(stars)});
    return choices;
}

/// One take is chosen, or none.
form::Binding chosen(std::size_t i) {
    form::Binding binding = ofShot(&Shot::takes, i, &Take::chosen);
    binding.write = [i](const Storyboard& storyboard, const edit::Ids& ids, const QVariant& to) {
        return edit::changeShots(storyboard, ids, [&](Shot& shot) {
            for (std::size_t n = 0; n < shot.takes.size(); ++n)
                shot.takes[n].chosen = n == i ? to.toBool() : shot.takes[n].chosen && !to.toBool();
        });
    };
    return binding;
}

std::vector<Row> takeRows(int index) {
    const auto i = static_cast<std::size_t>(index);
    const auto path = [index](const char* key) {
        return QStringLiteral("takes[%1].%2").arg(index).arg(QLatin1String(key));
    };
    return {
        {.fields = {{.path = path("video"),
                     .name = Say::tr("clip of the take"),
                     .binding = ofShot(&Shot::takes, i, &Take::video),
                     .editor = file({.name = Say::tr("Take"), .kind = MediaKind::Video})}}},
        {.label = Say::tr("Rating"),
         .fields = {{.path = path("rating"),
                     .name = Say::tr("rating"),
                     .binding = ofShot(&Shot::takes, i, &Take::rating),
                     .editor = segments(ratings())}}},
        {.fields = {{.path = path("chosen"),
                     .name = Say::tr("chosen take"),
                     .binding = chosen(i),
                     .editor = toggle(Say::tr("This is the one"))}}},
        {.fields = {{.path = path("notes"),
                     .name = Say::tr("notes on the take"),
                     .binding = ofShot(&Shot::takes, i, &Take::notes),
                     .editor = text(Say::tr("what is good, what is not"))}}},
    };
}

QStringList inWords(const Subject& subject) {
    QStringList words;
    for (const Take& take : subject.shot->takes)
        words.append(qt(take.video).section(QLatin1Char('/'), -1));
    return words;
}

QString summary(const Subject& subject) {
    const int count = static_cast<int>(subject.shot->takes.size());
    return count == 0   ? Say::tr("none")
           : count == 1 ? Say::tr("1 take")
                        : Say::tr("%1 takes").arg(count);
}

} // namespace

SectionSpec takesSection() {
    ListSpec takes = listOf(QStringLiteral("takes"), Say::tr("take"), &Shot::takes);
    takes.rows = takeRows;
    takes.words = inWords;
    takes.adders = {{.text = Say::tr("Add take"),
                     .add = [](const Storyboard& storyboard, const edit::Ids& ids) {
                         return edit::changeShots(storyboard, ids,
                                                  [](Shot& shot) { shot.takes.emplace_back(); });
                     }}};
    return {
        .id = QStringLiteral("takes"),
        .title = Say::tr("Takes"),
        .list = takes,
        .folded = sameOrMixed(summary),
    };
}

} // namespace foreframe
