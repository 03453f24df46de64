// A dialog around one form. What is changed is changed at once, and can be undone while it is open.
#pragma once
#include "form/form.h"
#include <QDialog>

class QDialogButtonBox;

namespace foreframe::form {

class FormDialog : public QDialog {
    Q_OBJECT
public:
    using SubjectsOf = std::function<Subjects(const Session&)>;

    /// Closes by itself when there is nothing left to edit.
    FormDialog(const QString& title, const std::vector<Row>& rows, Session& session,
               SubjectsOf subjects, QWidget* parent);
    ~FormDialog() override;

    void reveal(const QString& field);
    Form& form() { return *m_form; }
    QDialogButtonBox& buttons() { return *m_buttons; }
    /// Opens with its upper left corner there, as far as the screen goes.
    void openAt(const QPoint& corner);
    /// Opens in place of another one, which waits below it.
    void openOver(const QWidget& other);

protected:
    void keyPressEvent(QKeyEvent* event) override;

    /// As high as its rows, as far as the screen goes; from then on it keeps its size.
    void showEvent(QShowEvent* event) override;

private:
    void present();

    Session& m_session;
    SubjectsOf m_subjects;
    Form* m_form;
    QDialogButtonBox* m_buttons;
    QSize m_least;
};

} // namespace foreframe::form
