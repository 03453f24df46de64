// What the window remembers from one session to the next.
#include "timeline/timeline_panel.h"
#include "window/main_window.h"

#include <QSettings>

namespace foreframe {

namespace {

/// Counts up when docks come or go, so that an arrangement of another version is not restored.
constexpr int layoutVersion = 3;

} // namespace

void MainWindow::restore() {
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_timeline->setZoom(
        settings.value(QStringLiteral("window/zoom"), TimelinePanel::usualZoom).toInt());
    m_timeline->setView(
        TimelinePanel::View(settings.value(QStringLiteral("window/view"), 0).toInt()));
}

void MainWindow::remember() {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/zoom"), m_timeline->zoom());
    settings.setValue(QStringLiteral("window/view"), int(m_timeline->view()));
    if (m_started)
        rememberDocks();
}

void MainWindow::rememberDocks() {
    QSettings settings;
    settings.setValue(QStringLiteral("window/docks"), saveState(layoutVersion));
    settings.setValue(QStringLiteral("window/columns"), m_columns);
}

void MainWindow::recallDocks() {
    const QSettings settings;
    if (restoreState(settings.value(QStringLiteral("window/docks")).toByteArray(), layoutVersion))
        m_columns = settings.value(QStringLiteral("window/columns"), m_columns).toInt();
}

} // namespace foreframe
