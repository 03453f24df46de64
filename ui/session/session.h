// The open document: the only place where the storyboard changes. Everything on screen reads from
// here, asks for changes here, and follows the signals.
#pragma once
#include "check/checker.h"
#include "cost/cost.h"
#include "history/history.h"
#include "lookup/slate.h"
#include "session/strings.h"
#include <QObject>

namespace foreframe {

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);

    // -- the document -----------------------------------------------------------------------------

    const Storyboard& storyboard() const { return *m_history.current(); }
    const Shared<Storyboard>& value() const { return m_history.current(); }
    const Profile& profile() const;

    /// Takes another document in place of this one. `path` is empty for one that has never been
    /// saved; `folder` is where its media paths begin.
    void open(Storyboard storyboard, const QString& path, const QString& folder,
              std::vector<Repair> repairs = {});
    QString path() const { return m_path; }     ///< absolute; empty: never saved
    QString folder() const { return m_folder; } ///< absolute; media paths are relative to it
    /// What has just been written to `path` is what is open.
    void markSaved(const QString& path, const QString& folder) { markSaved(path, folder, value()); }
    /// The same where it was written in the background and the film may have changed meanwhile.
    void markSaved(const QString& path, const QString& folder, const Shared<Storyboard>& written);
    /// What is open is in no file any more: modified until it is saved.
    void markUnsaved();
    /// Media have other paths now; undo and redo know of it too.
    void renameMedia(const std::unordered_map<std::string, std::string>& renames);
    /// Everything that undo and redo lead to.
    std::vector<Shared<Storyboard>> states() const { return m_history.states(); }
    bool modified() const { return m_held || m_history.modified(); }

    // -- changing it ------------------------------------------------------------------------------

    /// Makes the edit one undoable step called `label` ("Move 3 shots"). Steps with the same
    /// non-empty mergeKey that follow each other within a pause are one: typing in one field. After
    /// the edit, `select` (if not empty) is selected. False where the edit changed nothing.
    bool apply(const QString& label, const Edit& edit, const QString& mergeKey = {},
               const QStringList& select = {});
    /// Holds an edit that is still being typed and is a step only as a whole: a new name, which
    /// every shot follows. Replaces what was held. Whatever else is done here makes it first, so it
    /// lands where it was typed.
    void hold(const QString& label, const Edit& edit, const QString& mergeKey = {});
    /// Forgets what is held: it was not meant.
    void letGo();
    /// A field lost focus: what is held becomes a step, and the next one stands alone.
    void settle();
    bool isHolding() const { return m_held.has_value(); }
    /// The film with what is held, as it would be if the field were left now. What is kept for
    /// after a crash is this one.
    Shared<Storyboard> valueWithHeld() const;

    bool canUndo() const { return m_held || m_history.canUndo(); }
    bool canRedo() const { return !m_held && m_history.canRedo(); }
    QString undoLabel() const { return m_held ? m_held->label : qt(m_history.undoLabel()); }
    QString redoLabel() const { return qt(m_history.redoLabel()); }
    void undo();
    void redo();

    // -- selection --------------------------------------------------------------------------------

    /// Ids of the selected shots in film order.
    QStringList selection() const { return qt(m_selection); }
    const std::vector<std::string>& selectedIds() const { return m_selection; }
    const std::vector<Place>& selectedPlaces() const { return m_places; } ///< in the same order
    /// The shot with the focus; among the selected ones, or empty.
    QString currentShot() const { return qt(m_current); }
    /// Unknown ids are left out. `current` empty: the last of the list.
    void select(const QStringList& shotIds, const QString& current = {});
    /// The current shot, null where there is none.
    const Shot* current() const;
    std::optional<Place> currentPlace() const { return m_currentPlace; }
    const Scene* currentScene() const;

    /// Selects the shot and asks the inspector to show and focus a field ("dialogue[0].voice"). An
    /// empty shot id means a field of the storyboard or its library ("voices[3].sample").
    void reveal(const QString& shotId, const QString& field);

    // -- what follows from it ---------------------------------------------------------------------

    /// What the rules say. An edit is checked at once; where a long film has to be looked at from
    /// end to end, that happens off the window's thread and findingsChanged follows.
    const Findings& findings() const { return m_checker.findings(); }
    /// False from opening a long film to its first findings.
    bool isChecked() const { return m_isChecked; }
    /// The findings are about the storyboard and the media as they are now.
    bool findingsAreCurrent() const { return m_isChecked && !m_checking; }
    const MediaFacts& media() const { return *m_media; }
    void setMedia(MediaFacts media);
    Cost cost() const; ///< of the whole storyboard

signals:
    /// The storyboard is another value now. Compare shared scenes and shots with same() to see what
    /// changed.
    void changed(const foreframe::Shared<foreframe::Storyboard>& before,
                 const foreframe::Shared<foreframe::Storyboard>& after);
    /// Another document was opened: start afresh (changed is not emitted).
    void opened();
    void selectionChanged();
    void findingsChanged(); ///< after every change, open and setMedia
    void mediaChanged();
    void fileChanged();    ///< path or modified state
    void historyChanged(); ///< undo and redo labels
    void heldChanged();    ///< another edit is held, or none
    void revealRequested(const QString& shotId, const QString& field);

private:
    struct Held {
        QString label;
        Edit edit;
        QString mergeKey;
        mutable std::optional<Shared<Storyboard>> value; ///< what it makes, once asked for
    };
    void makeHeld();
    void sayHeld();
    void becomes(const Shared<Storyboard>& before, const std::vector<std::string>& selection);
    /// Makes this the selection, as far as these shots exist, and finds their places. False where
    /// it was already.
    bool take(const std::vector<std::string>& wanted, std::string focus);
    void check();
    void checkBehind(); ///< off the window's thread

    History m_history;
    std::optional<Held> m_held;
    QString m_path;
    QString m_folder;
    std::vector<std::string> m_selection;
    std::vector<Place> m_places; ///< of m_selection
    std::string m_current;
    std::optional<Place> m_currentPlace;
    std::vector<Repair> m_repairs;
    Shared<MediaFacts> m_media;
    Checker m_checker;
    int m_opening = 0; ///< counts the documents, so that findings of an earlier one are dropped
    bool m_isChecked = false;
    bool m_checking = false; ///< behind
};

} // namespace foreframe
