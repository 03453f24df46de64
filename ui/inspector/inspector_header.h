// The head of the inspector: which shot, its title, and the way to its neighbours.
#pragma once
#include "form/form.h"

class QLabel;
class QToolButton;

namespace foreframe {

class InspectorHeader : public QWidget {
    Q_OBJECT
public:
    explicit InspectorHeader(Session& session, QWidget* parent = nullptr);

    void present(const form::Subjects& shots);
    form::Part& title() { return *m_title; }

private:
    void go(int step);

    Session& m_session;
    QLabel* m_status;
    QLabel* m_slate;
    QLabel* m_slates; ///< of several shots
    form::Form* m_title;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace foreframe
