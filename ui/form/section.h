// A section of a panel: a heading that folds, and remembers whether it is open.
#pragma once
#include "form/form.h"

class QToolButton;
class QVBoxLayout;

namespace foreframe::form {

class SectionHeader;

class Section : public QWidget {
    Q_OBJECT
public:
    using MakePart = std::function<Part*()>;

    /// `id` names it in the settings; `paths` are those of its fields. The part is made when the
    /// section is first open.
    Section(const QString& id, const QString& title, bool open, QStringList paths, MakePart make,
            QWidget* parent = nullptr);

    /// Beside the title: how many, or in a few words what is in it while it is folded.
    void setSummary(const QString& whenFolded, const QString& whenOpen = {});
    /// A button at the right of the heading.
    QToolButton* addButton(const QString& icon, const QString& name);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    Part* part() const { return m_part; } ///< null until it has been open

    void present(const Subjects& subjects, const std::vector<Diagnostic>& findings);
    /// Opens and focuses the field where the section has it.
    bool reveal(const QString& field);

private:
    void build();

    QString m_id;
    QStringList m_paths;
    MakePart m_make;
    bool m_open = false;
    SectionHeader* m_header;
    QVBoxLayout* m_layout;
    Part* m_part = nullptr;
    Subjects m_subjects;
    std::vector<Diagnostic> m_findings;
    QString m_whenFolded;
    QString m_whenOpen;
};

} // namespace foreframe::form
