// What the checks say: each finding with its reason, the way to its field, and its fixes.
#pragma once
#include "session/session.h"
#include <QWidget>

class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace foreframe {

namespace theme {
class PanelHeader;
class Segments;
} // namespace theme
class ProblemDelegate;
class ProblemsModel;
class Questions;

class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    ProblemsPanel(Session& session, Questions& questions, QWidget* parent = nullptr);

    void showOnly(Severity severity);
    Severity floor() const; ///< nothing lighter is shown

signals:
    void mediaArrived(); ///< files are there that were missing
    void floorChanged(foreframe::Severity floor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* cleanPage(const QString& sentence) const;
    void sayWhyEmpty(int shown);
    void refresh();
    void placeNumbers();
    /// Keeps what is on screen in its place while rows come and go, until release().
    void hold();
    void release();
    void choose(const QModelIndex& index);
    void act(const QModelIndex& index); ///< what the row's button says
    void fix(const Diagnostic& finding, std::size_t which);
    void relinkFile(const Diagnostic& finding);
    void goTo(const Diagnostic& finding);
    void fillMenu(QMenu& menu, const Diagnostic& finding);
    void addFixAll(QMenu& menu, const Diagnostic& finding);
    void explain(const Rule& rule);
    void addMutes(QMenu& menu, const Diagnostic& finding);
    void fillView(QMenu& menu);
    void addFloors(QMenu& menu);
    void addMuted(QMenu& menu);
    void showFrom(Severity floor);

    Session& m_session;
    Questions& m_questions;
    ProblemsModel* m_model;
    ProblemDelegate* m_delegate;
    theme::PanelHeader* m_header;
    theme::Segments* m_filters;
    QToolButton* m_more;
    QListView* m_list;
    bool m_changing = false;                                   ///< rows come and go
    bool m_pressed = false;                                    ///< the mouse, on a row
    std::vector<std::pair<QPersistentModelIndex, int>> m_held; ///< rows, and how far down
    QStackedWidget* m_pages;
};

} // namespace foreframe
