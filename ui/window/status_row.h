// The bottom line: how much film there is, what it costs, what the checks say, what is selected and
// saved.
#pragma once
#include "cost/running_cost.h"
#include "session/session.h"
#include <QStatusBar>

class QLabel;
class QTimer;
class QToolButton;

namespace foreframe {

class Autosave;
class Document;

namespace form {
class OneLine;
}

class StatusRow : public QStatusBar {
    Q_OBJECT
public:
    StatusRow(Session& session, Document& document, const Autosave& autosave);

signals:
    /// A count was clicked: show these in the problems.
    void findingsRequested(foreframe::Severity severity);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addLabel(QWidget* into);
    void refresh();
    void refreshSelection();
    void refreshSaved();

    Session& m_session;
    RunningCost m_cost;
    Document& m_document;
    const Autosave& m_autosave;
    QLabel* m_shots;
    QLabel* m_length;
    QLabel* m_credits;
    QLabel* m_dollars;
    QToolButton* m_errors;
    QToolButton* m_warnings;
    QToolButton* m_advice;
    QLabel* m_checking;
    QWidget* m_counts; ///< the three of them, where there is one
    QLabel* m_selected;
    QLabel* m_tick;
    QLabel* m_saved;
    QLabel* m_trouble;
    form::OneLine* m_said; ///< what has just been done
    QTimer* m_forget;
};

} // namespace foreframe
