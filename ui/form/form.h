// A table of rows on screen.
#pragma once
#include "form/field.h"
#include <QWidget>

class QVBoxLayout;

namespace foreframe::form {

class FieldRow;
class FoldButton;

/// Part of a section: something that shows entries and can be asked to show one of their fields.
class Part : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void present(const Subjects& subjects, const std::vector<Diagnostic>& findings) = 0;
    /// Focuses the field if it is one of this part's.
    virtual bool reveal(const QString& field) = 0;
};

class Form : public Part {
    Q_OBJECT
public:
    Form(const std::vector<Row>& rows, Session& session, QWidget* parent = nullptr);

    void present(const Subjects& subjects, const std::vector<Diagnostic>& findings) override;
    bool reveal(const QString& field) override;

    /// How far the rows keep away from the sides.
    void setInset(int inset);
    /// Puts something of its own at the end of the rows.
    void append(QWidget* widget);
    /// Folds the rows of detail away under a button that says in words what is in them. With a key
    /// it is remembered in the settings whether they are in sight.
    void foldDetails(WordsOf words, const QString& key = {});

private:
    /// The row that stands for a field, -1 for none.
    int rowOf(const QString& field) const;

    void unfold(bool unfolded);

    std::vector<FieldRow*> m_rows;
    QStringList m_paths;     ///< of every field ...
    std::vector<int> m_home; ///< ... and the row it is in
    QVBoxLayout* m_layout;
    FoldButton* m_fold = nullptr;
    WordsOf m_foldWords;
};

} // namespace foreframe::form
