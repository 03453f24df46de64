#include "form/field.h"

#include <QCoreApplication>

namespace foreframe::form {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Field)
};

/// True where `outer` is a step on the way to `inner`: "dialogue[0]" to "dialogue[0].line".
bool leadsTo(const QString& outer, const QString& inner) {
    return !outer.isEmpty() && inner.size() > outer.size() && inner.startsWith(outer) &&
           (inner[outer.size()] == QLatin1Char('.') || inner[outer.size()] == QLatin1Char('['));
}

} // namespace

Shown shownFor(const Field& field, const Subjects& subjects, const Session& session) {
    Shown shown;
    shown.subjects = &subjects;
    shown.folder = session.folder();
    std::vector<std::optional<Inherited>> inherited; // of each of the values
    bool allInherit = true;
    for (const Subject& subject : subjects.list()) {
        const QVariant value = field.binding.read ? field.binding.read(subject) : QVariant();
        std::optional<Inherited> from;
        if (field.inherits && !value.isValid())
            from = field.inherits(subject);
        allInherit = allInherit && from;
        shown.own = shown.own || (field.inherits && value.isValid());
        std::size_t i = 0;
        while (i < shown.values.size() && !(shown.values[i].first == value && inherited[i] == from))
            ++i;
        if (i == shown.values.size()) {
            shown.values.emplace_back(value, 0);
            inherited.push_back(std::move(from));
        }
        ++shown.values[i].second;
    }
    if (allInherit && shown.values.size() == 1)
        shown.inherited = inherited.front();
    else // Mixed values are shown as they count.
        for (std::size_t i = 0; i < inherited.size(); ++i)
            if (inherited[i])
                shown.values[i].first = inherited[i]->value;
    if (field.inherits)
        shown.fallback = field.inherits(subjects.first());
    if (field.refusal && !shown.own)
        shown.refusal = field.refusal(subjects.first());
    return shown;
}

QString stepName(const Field& field, const Subjects& subjects) {
    const int count = static_cast<int>(subjects.list().size());
    if (count < 2)
        return Say::tr("Change %1").arg(field.name);
    return (subjects.first().shot ? Say::tr("Set %1 of %2 shots") : Say::tr("Set %1 of %2 scenes"))
        .arg(field.name)
        .arg(count);
}

bool concerns(const QString& field, const QString& path) {
    return field == path || leadsTo(field, path) || leadsTo(path, field);
}

int closest(const QString& field, const QStringList& paths) {
    int around = -1;
    int within = -1;
    for (int i = 0; i < paths.size(); ++i) {
        if (paths[i] == field)
            return i;
        if (leadsTo(paths[i], field) && (around < 0 || paths[i].size() > paths[around].size()))
            around = i;
        if (within < 0 && leadsTo(field, paths[i]))
            within = i;
    }
    return around >= 0 ? around : within;
}

} // namespace foreframe::form
