// One line of a form: label, editors, and below them what the checks say about them.
#pragma once
#include "form/field.h"
#include <QWidget>

class QLabel;

namespace foreframe::form {

class Editor;

class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(const Row& row, Session& session, QWidget* parent = nullptr);

    QStringList paths() const;
    void present(const Subjects& subjects, const std::vector<const Diagnostic*>& findings);
    bool isDetail() const { return m_detail; }
    /// A row of detail is in sight while its form is unfolded, or has something to say about it.
    void setUnfolded(bool unfolded);
    /// While text is typed into one row, no message comes or goes below another: what the hand goes
    /// to next would move away. True where the focus has left a row like that with `left`: whoever
    /// shows the form presents it again.
    static bool hasBeenTypedIn(const QWidget* left);
    /// Focuses the editor of the field and marks it for a moment.
    void reveal(const QString& field);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// A click on the label, or on what is said about a field, goes to the field.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cell {
        Field field;
        Editor* editor;
    };
    /// Makes the value the entries'; held where it is still being typed.
    void write(const Cell& cell, const QVariant& value, bool isWhole = true);
    void showOrHide();
    void say(const QString& sentence, const Diagnostic* finding);
    bool holdsStill() const;

    Session& m_session;
    std::function<bool(const Subject&)> m_wanted;
    Subjects m_subjects;
    std::vector<Cell> m_cells;
    std::vector<Fix> m_fixes; ///< of the finding that is shown
    QLabel* m_label = nullptr;
    QLabel* m_finding;
    int m_guilty = 0;       ///< the cell that is spoken about
    bool m_overFix = false; ///< the pointer
    bool m_own = false;
    bool m_detail = false;
    bool m_unfolded = true;
    bool m_applies = true; ///< to the entries under edit
    QString m_objection;   ///< to what has been typed: it is no finding
    edit::Ids m_of;        ///< whom it is presented for
};

} // namespace foreframe::form
