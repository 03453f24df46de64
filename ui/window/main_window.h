// The window: composes the panels around one session.
#pragma once
#include "session/session.h"
#include <QMainWindow>

namespace foreframe {

class TimelinePanel;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow();

    Session& session() { return m_session; }
    /// Opens a storyboard file; says so where it can't be opened.
    void open(const QString& path);

private:
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* panel,
                         Qt::DockWidgetArea area);

    Session m_session;
    TimelinePanel* m_timeline = nullptr;
};

} // namespace foreframe
