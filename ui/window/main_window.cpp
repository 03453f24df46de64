#include "window/main_window.h"

#include "format/format.h"
#include "inspector/inspector_panel.h"
#include "library/library_panel.h"
#include "timeline/timeline_panel.h"

#include <QDockWidget>
#include <QFile>
#include <QFileInfo>

namespace foreframe {

MainWindow::MainWindow() {
    m_timeline = new TimelinePanel(m_session);
    setCentralWidget(m_timeline);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    auto* library = addDock(QStringLiteral("library"), tr("Library"), new LibraryPanel(m_session),
                            Qt::LeftDockWidgetArea);
    auto* inspector = addDock(QStringLiteral("inspector"), tr("Inspector"),
                              new InspectorPanel(m_session), Qt::RightDockWidgetArea);
    auto* prompt =
        addDock(QStringLiteral("prompt"), tr("Prompt"), new QWidget, Qt::BottomDockWidgetArea);
    auto* problems =
        addDock(QStringLiteral("problems"), tr("Problems"), new QWidget, Qt::BottomDockWidgetArea);
    resize(1600, 1000);
    resizeDocks({library, inspector}, {232, 328}, Qt::Horizontal);
    resizeDocks({prompt, problems}, {220, 220}, Qt::Vertical);
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget* panel,
                                 Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::open(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto decoded = decode(file.readAll().toStdString());
    if (!decoded)
        return;
    const QFileInfo info(path);
    m_session.open(std::move(decoded->storyboard), info.absoluteFilePath(), info.absolutePath(),
                   std::move(decoded->repairs));
}

} // namespace foreframe
