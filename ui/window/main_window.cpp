#include "window/main_window.h"

#include "background/media_watch.h"
#include "dialogs/about_dialog.h"
#include "dialogs/dialog_questions.h"
#include "dialogs/export_dialog.h"
#include "dialogs/renumber_dialog.h"
#include "dialogs/unused_media_dialog.h"
#include "dialogs/versions_dialog.h"
#include "inspector/inspector_panel.h"
#include "inspector/storyboard_settings.h"
#include "library/library_panel.h"
#include "player/player_panel.h"
#include "preferences/keys_dialog.h"
#include "preferences/preferences_dialog.h"
#include "problems/problems_panel.h"
#include "problems/relink_all.h"
#include "prompt/prompt_panel.h"
#include "recovery/autosave.h"
#include "recovery/version_keeper.h"
#include "theme/panel_header.h"
#include "timeline/timeline_panel.h"
#include "window/actions.h"
#include "window/scene_menu.h"
#include "window/second_click.h"
#include "window/start_page.h"
#include "window/status_row.h"
#include "window/top_row.h"
#include "window/typing_guard.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>

namespace foreframe {

namespace {

constexpr QSize usualSize{1600, 1000};
constexpr QSize leastSize{640, 400}; ///< 1280 x 800 at twice the size
constexpr QSize edges{16, 48};       ///< of a window, on a small screen
constexpr int toldMs = 8000;         ///< a sentence stays in the status row

} // namespace

MainWindow::MainWindow(std::unique_ptr<Questions> questions)
    : m_questions(questions ? std::move(questions) : std::make_unique<DialogQuestions>(this)),
      m_document(std::make_unique<Document>(m_session, *m_questions)),
      m_autosave(std::make_unique<Autosave>(m_session, *m_document)),
      m_versions(std::make_unique<VersionKeeper>(m_session, *m_document)),
      m_media(new MediaWatch(m_session, this)),
      m_timeline(new TimelinePanel(m_session)),
      m_actions(new Actions(m_session, *m_document, *m_timeline, *this)),
      m_top(new TopRow(m_session, *m_document, *m_timeline, m_actions->menuBar())),
      m_start(new StartPage(*m_document, *m_actions)),
      m_pages(new QStackedWidget) {
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setMenuWidget(m_top);
    setCentralWidget(m_pages); // before it is filled, like the docks
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_timeline);
    makePanels();
    connectActions();
    new TypingGuard(this, m_timeline);
    connect(m_document.get(), &Document::opened, this, &MainWindow::showDocument);
    connect(m_document.get(), &Document::closed, this, [this] {
        m_start->refresh();
        showStart();
    });
    connect(&m_session, &Session::fileChanged, this, &MainWindow::refreshTitle);
    connect(m_timeline, &TimelinePanel::shotMenuRequested, this,
            [this](const QPoint& at) { m_actions->shotMenu()->popup(at); });
    connect(m_timeline, &TimelinePanel::sceneMenuRequested, this,
            [this](const QString& sceneId, const QPoint& at) {
                popUpSceneMenu(m_session, sceneId, at, this);
            });
    connect(m_timeline, &TimelinePanel::newShotRequested, action(QStringLiteral("new-after")),
            &QAction::trigger);
    connect(m_timeline, &TimelinePanel::picturesRequested, this, &MainWindow::choosePictures);
    connect(m_timeline, &TimelinePanel::relinkRequested, this,
            [this](const QString&, const QString& path) {
                relinkFrom(m_session, *m_questions, this, utf8(path),
                           [this] { m_media->lookAgain(); });
            });
    connect(m_timeline, &TimelinePanel::told, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, toldMs); });
    connect(m_timeline, &TimelinePanel::hinted, this,
            [this](const QString& words) { statusBar()->showMessage(words); });
    connect(m_actions, &Actions::said, this, [this](const QString& sentence) {
        constexpr int readingTime = 12000; // ms
        statusBar()->showMessage(sentence, readingTime);
    });
    // Its docks ask for more until they have been put behind each other.
    setMinimumSize(leastSize);
    resize(usualSize.boundedTo(screen()->availableSize() - edges));
    showStart();
    restore();
}

MainWindow::~MainWindow() {
    // What is on screen speaks to the session until it is gone: a field that loses the focus.
    hide();
    for (QObject* child : QObjectList(children()))
        if (child->isWidgetType())
            delete child;
}

QAction* MainWindow::action(const QString& id) const {
    return m_actions->action(id);
}

void MainWindow::makePanels() {
    m_problems = new ProblemsPanel(m_session, *m_questions);
    addDock(QStringLiteral("library"), new LibraryPanel(m_session), Qt::LeftDockWidgetArea,
            tr("Library"));
    addDock(QStringLiteral("inspector"), new InspectorPanel(m_session), Qt::RightDockWidgetArea,
            tr("Inspector"));
    addDock(QStringLiteral("prompt"), new PromptPanel(m_session), Qt::BottomDockWidgetArea,
            tr("Prompt"));
    addDock(QStringLiteral("problems"), m_problems, Qt::BottomDockWidgetArea, tr("Problems"));
    m_player = new PlayerPanel(m_session, m_timeline->thumbnails(), std::make_unique<FrameClock>());
    addDock(QStringLiteral("player"), m_player, Qt::BottomDockWidgetArea, tr("Player"));
    connect(m_player, &PlayerPanel::playheadMoved, m_timeline, &TimelinePanel::setPlayhead);
    connect(m_timeline, &TimelinePanel::seekRequested, &m_player->playback(), &Playback::seekTo);
    m_timeline->setFloor(m_problems->floor());
    connect(m_problems, &ProblemsPanel::floorChanged, m_timeline, &TimelinePanel::setFloor);
    connect(m_problems, &ProblemsPanel::mediaArrived, m_media, &MediaWatch::lookAgain);
    auto* status = new StatusRow(m_session, *m_document, *m_autosave);
    setStatusBar(status);
    connect(status, &StatusRow::findingsRequested, this, [this](Severity severity) {
        QDockWidget* problems = findChild<QDockWidget*>(QStringLiteral("problems"));
        problems->show();
        problems->raise();
        m_problems->showOnly(severity);
    });
}

void MainWindow::addDock(const QString& name, QWidget* panel, Qt::DockWidgetArea area,
                         const QString& title) {
    // In its place before it is filled: what is moved about later is styled anew at each move.
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->hide();
    addDockWidget(area, dock);
    dock->setTitleBarWidget(panel->findChild<theme::PanelHeader*>());
    dock->setWidget(panel);
    m_docks.append(dock);
}

void MainWindow::connectActions() {
    connect(m_actions, &Actions::exportRequested, this, &MainWindow::openExport);
    connect(m_actions, &Actions::picturesRequested, this, &MainWindow::choosePictures);
    connect(m_actions, &Actions::importRequested, this, &MainWindow::importPrompts);
    connect(m_actions, &Actions::versionsRequested, this,
            [this] { (new VersionsDialog(m_session, *m_document, this))->open(); });
    connect(m_actions, &Actions::unusedMediaRequested, this,
            [this] { (new UnusedMediaDialog(m_session, this))->open(); });
    connect(m_start, &StartPage::discardRequested, this, &discardCrashed);
    connect(m_start, &StartPage::restoreRequested, this, &MainWindow::recover);
    connect(m_actions, &Actions::missingMediaRequested, this, [this] {
        findMissingMedia(m_session, *m_questions, this, [this] { m_media->lookAgain(); });
    });
    connect(m_actions, &Actions::recoveryRequested, this, [this] { offerRecovery(true); });
    connect(m_actions, &Actions::settingsRequested, this, &MainWindow::openSettings);
    connect(m_actions, &Actions::goToRequested, m_top, &TopRow::goTo);
    connect(m_actions, &Actions::renumberRequested, this,
            [this] { (new RenumberDialog(m_session, this))->open(); });
    connect(m_actions, &Actions::playRequested, this, &MainWindow::play);
    connect(m_actions, &Actions::layoutResetRequested, this, &MainWindow::arrange);
    connect(m_actions, &Actions::keysRequested, this,
            [this] { (new KeysDialog(m_actions->menus(), this))->open(); });
    connect(m_actions, &Actions::preferencesRequested, this, [this] { openPreferences(); });
    connect(m_actions, &Actions::aboutRequested, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_top, &TopRow::exportRequested, this, &MainWindow::openExport);
    connect(m_top, &TopRow::settingsRequested, this, &MainWindow::openSettings);
}

void MainWindow::play(Actions::Play how) {
    Playback& film = m_player->playback();
    if (how != Actions::Play::Stop && how != Actions::Play::Loop)
        m_docks[4]->raise(); // it may stand behind another panel
    switch (how) {
    case Actions::Play::Toggle:
        return film.toggle();
    case Actions::Play::Backwards:
        return film.backwards();
    case Actions::Play::Stop:
        return film.stop();
    case Actions::Play::Forwards:
        return film.forwards();
    case Actions::Play::Loop:
        return film.setLoops(!film.loops());
    }
}

void MainWindow::openPreferences() {
    auto* dialog = new PreferencesDialog(this);
    connect(dialog, &PreferencesDialog::restartRequested, this, [this] {
        m_document->leave([this] {
            m_leaving = m_restarts = true;
            close();
        });
    });
    dialog->open();
}

void MainWindow::openSettings() {
    editStoryboardSettings(m_session, this);
}

void MainWindow::openExport() {
    (new ExportDialog(m_session, *m_questions, this))->open();
}

// -- what is on screen ----------------------------------------------------------------------------

void MainWindow::showStart() {
    if (std::exchange(m_started, false))
        rememberDocks();
    m_pages->setCurrentWidget(m_start);
    for (QDockWidget* dock : m_docks)
        dock->hide();
    statusBar()->hide();
    refreshTitle();
}

void MainWindow::showDocument() {
    if (!m_started) {
        m_started = true;
        if (m_start->offers(m_session.path()))
            offerRecovery();
        if (m_pages->currentWidget() == m_start && isVisible())
            new SecondClick(this);
        m_pages->setCurrentWidget(m_timeline);
        statusBar()->show();
        arrange();
        recallDocks();
        placeBelow();
    }
    const auto& scenes = m_session.storyboard().scenes;
    const auto first = std::find_if(scenes.begin(), scenes.end(),
                                    [](const auto& scene) { return !scene->shots.empty(); });
    if (first != scenes.end()) {
        const QString id = qt((*first)->shots.front()->id);
        m_session.select({id}, id);
    }
    m_timeline->setFocus();
    refreshTitle();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    placeBelow();
}

void MainWindow::refreshTitle() {
    const bool open = !m_document->isEmpty();
    setWindowTitle(open ? m_document->name() + QStringLiteral("[*]") : QStringLiteral("Foreframe"));
    setWindowModified(open && m_session.modified());
}

// -- coming and going -----------------------------------------------------------------------------

void MainWindow::closeEvent(QCloseEvent* event) {
    // The answer may be there at once or after a dialog; a close() within a close is lost on Qt.
    const auto later = std::make_shared<bool>(false);
    if (!m_leaving)
        m_document->leave([this, later] {
            m_leaving = true;
            if (*later)
                close();
        });
    *later = true;
    event->setAccepted(m_leaving);
    if (m_leaving)
        remember();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_media->lookAgain();
        m_document->lookAtDisk();
    }
}

} // namespace foreframe
