#include "files/difference_words.h"

#include "session/strings.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

constexpr qsizetype mostNamed = 8;

QString named(const std::vector<std::string>& slates) {
    const QStringList all = qt(slates);
    const QString first = all.mid(0, mostNamed).join(QStringLiteral(", "));
    return all.size() > mostNamed ? first + QStringLiteral(" …") : first;
}

} // namespace

QString differenceWords(const FilmDifferences& differences) {
    QStringList parts;
    const auto tell = [&](const std::vector<std::string>& slates, const char* one,
                          const char* many) {
        if (slates.size() == 1)
            parts.append(tr(one).arg(named(slates)));
        else if (!slates.empty())
            parts.append(tr(many).arg(QString::number(slates.size()), named(slates)));
    };
    tell(differences.added, QT_TRANSLATE_NOOP("foreframe", "shot %1 is new"),
         QT_TRANSLATE_NOOP("foreframe", "%1 shots are new (%2)"));
    tell(differences.removed, QT_TRANSLATE_NOOP("foreframe", "shot %1 is gone"),
         QT_TRANSLATE_NOOP("foreframe", "%1 shots are gone (%2)"));
    tell(differences.changed, QT_TRANSLATE_NOOP("foreframe", "shot %1 is different"),
         QT_TRANSLATE_NOOP("foreframe", "%1 shots are different (%2)"));
    if (differences.moved == 1)
        parts.append(tr("1 shot stands elsewhere"));
    else if (differences.moved > 1)
        parts.append(tr("%1 shots stand elsewhere").arg(differences.moved));
    if (differences.scenes)
        parts.append(tr("the scenes' own words differ"));
    if (differences.library)
        parts.append(tr("the cast, voices or places differ"));
    if (differences.settings)
        parts.append(tr("the film's settings differ"));
    if (parts.isEmpty())
        return {};
    parts[0][0] = parts[0][0].toUpper();
    return tr("%1.").arg(parts.join(tr(", ")));
}

} // namespace foreframe
