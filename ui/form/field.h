// One field as a form knows it: where it stands in the file, how it is read, written, inherited and
// edited. Sections are tables of these.
#pragma once
#include "form/binding.h"

class QWidget;

namespace foreframe::form {

class Editor;

/// What counts where an entry has nothing of its own.
struct Inherited {
    QVariant value;
    QString source; ///< "Storyboard", "The pier"
    bool operator==(const Inherited&) const = default;
};

/// Written instead of a list where entries differ: each keeps the rest of its own.
struct ListChange {
    QStringList added;
    QStringList removed;
};

using WordsOf = std::function<QString(const Subjects&)>;
using MakeEditor = std::function<Editor*(Session&)>;

struct Field {
    QString path;         ///< as in the file: "camera.move", "dialogue[1].line"
    QString name;         ///< in the undo menu and for screen readers: "lighting"
    Binding binding = {}; ///< empty: nothing to write, the editor only says something
    MakeEditor editor;
    std::function<std::optional<Inherited>(const Subject&)> inherits = {};
    /// Why the model takes no such thing here ("from the image"); empty: it does.
    std::function<QString(const Subject&)> refusal = {};
    int stretch = 1; ///< share of the row's width
};

/// A line of a form: a label and the fields behind it.
struct Row {
    QString label = {}; ///< empty: the fields take the whole width
    std::vector<Field> fields = {};
    std::function<QWidget*(Session&)> between = {};  ///< stands between two fields
    std::function<bool(const Subject&)> wanted = {}; ///< absent: always there
    bool detail = false; ///< of a card: in sight only while it is unfolded
};

/// What an editor is to show: the value of every entry under edit, taken together.
struct Shown {
    const Subjects* subjects = nullptr;           ///< never empty
    QString folder;                               ///< where media paths begin
    std::vector<std::pair<QVariant, int>> values; ///< each different one, and how many have it
    std::optional<Inherited> inherited;           ///< counts instead, for all of them
    std::optional<Inherited> fallback; ///< what would count for the first entry without its own
    bool own = false;                  ///< inherits, but some entry has a value of its own
    QString refusal;
    std::optional<Severity> finding; ///< the worst one here

    bool mixed() const { return values.size() > 1; }
    /// The one value; invalid where there is none or they differ.
    QVariant value() const { return mixed() ? QVariant() : values.front().first; }
    /// That, or what counts instead of it.
    QVariant effective() const { return inherited ? inherited->value : value(); }
};

Shown shownFor(const Field& field, const Subjects& subjects, const Session& session);

/// "Change lighting", or "Set lighting of 3 shots".
QString stepName(const Field& field, const Subjects& subjects);

/// True where `field`, as a finding names it, is at `path`, inside it or around it.
bool concerns(const QString& field, const QString& path);
/// The index of the path that stands for a field best: its own, else the closest around it, else
/// the first within it; -1 where none has to do with it.
int closest(const QString& field, const QStringList& paths);

} // namespace foreframe::form

Q_DECLARE_METATYPE(foreframe::form::ListChange)
