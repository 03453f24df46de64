// How the panels of the window stand round the film.
#include "window/main_window.h"

#include <QChildEvent>
#include <QDockWidget>
#include <QTabBar>

namespace foreframe {

namespace {

constexpr int libraryWidth = 232;
constexpr int inspectorWidth = 328;
constexpr int roomForWideSides = 1000; ///< in a narrower window they are as narrow as can be
constexpr int bottomHeight = 220;
constexpr int playerWidth = 316;
/// With less room below the film, the player shares the place of the problems ...
constexpr int roomForThree = 1080;
/// ... and both that of the prompt.
constexpr int roomForTwo = 720;

} // namespace

void MainWindow::arrange() {
    const auto dock = [this](int index) { return m_docks[index]; };
    for (QDockWidget* each : m_docks) {
        each->setFloating(false);
        each->show();
    }
    addDockWidget(Qt::LeftDockWidgetArea, dock(0));
    addDockWidget(Qt::RightDockWidgetArea, dock(1));
    const bool wide = width() >= roomForWideSides;
    resizeDocks({dock(0), dock(1)}, {wide ? libraryWidth : 1, wide ? inspectorWidth : 1},
                Qt::Horizontal);
    putBelow(3);
    resizeDocks({dock(2)}, {qMin(bottomHeight, height() * 3 / 10)}, Qt::Vertical);
    placeBelow();
}

void MainWindow::putBelow(int columns) {
    m_columns = columns;
    QDockWidget* prompt = m_docks[2];
    QDockWidget* problems = m_docks[3];
    QDockWidget* player = m_docks[4];
    for (QDockWidget* each : {prompt, problems, player})
        addDockWidget(Qt::BottomDockWidgetArea, each, Qt::Horizontal);
    if (columns < 2)
        tabifyDockWidget(prompt, problems);
    if (columns < 3)
        tabifyDockWidget(problems, player);
    // Qt leaves a row of tabs standing whose panels have gone to another.
    for (QTabBar* tabs : findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
        if (tabs->count() == 0)
            tabs->hide();
    (columns < 2 ? prompt : problems)->raise();
    const int words = width() - inspectorWidth - (columns < 3 ? 0 : playerWidth);
    resizeDocks({prompt, problems, player}, {words * 46 / 100, words * 54 / 100, playerWidth},
                Qt::Horizontal);
}

int MainWindow::columnsBelow() const {
    for (int i = 2; i < m_docks.size(); ++i)
        if (dockWidgetArea(m_docks[i]) != Qt::BottomDockWidgetArea || m_docks[i]->isFloating())
            return 0;
    const auto behindEachOther = [this](int one, int other) {
        return tabifiedDockWidgets(m_docks[one]).contains(m_docks[other]);
    };
    const bool prompt = behindEachOther(2, 3);
    const bool player = behindEachOther(3, 4);
    return prompt && player ? 1 : player ? 2 : prompt || behindEachOther(2, 4) ? 0 : 3;
}

/// An arrangement of the user's own stays.
void MainWindow::placeBelow() {
    const int room = width() - inspectorWidth;
    const int wanted = room >= roomForThree ? 3 : room >= roomForTwo ? 2 : 1;
    if (m_started && wanted != m_columns && columnsBelow() == m_columns)
        putBelow(wanted);
}

/// Panels behind each other have a row of tabs, which Qt makes when it is first needed.
void MainWindow::childEvent(QChildEvent* event) {
    QMainWindow::childEvent(event);
    if (event->type() == QEvent::ChildPolished)
        if (auto* tabs = qobject_cast<QTabBar*>(event->child()))
            tabs->setAccessibleName(tr("Panels"));
}

} // namespace foreframe
