// The head of the inspector: which shot, its title, and the way to its neighbours.
#pragma once
#include "form/form.h"
#include "form/one_line.h"
#include "theme/panel_header.h"

class QLabel;
class QToolButton;

namespace foreframe {

class InspectorHeader : public theme::PanelHeader {
    Q_OBJECT
public:
    explicit InspectorHeader(Session& session, QWidget* parent = nullptr);

    void present(const form::Subjects& shots); ///< none: says whose head it is
    form::Part& title() { return *m_title; }

private:
    void go(int step);

    Session& m_session;
    QLabel* m_status;
    QLabel* m_slate;
    form::OneLine* m_slates; ///< of several shots
    form::Form* m_title;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace foreframe
