// The window: composes the panels around one session and remembers how they were arranged.
#pragma once
#include "files/document.h"
#include "files/questions.h"
#include "session/session.h"
#include "window/actions.h"
#include <QMainWindow>
#include <memory>

class QStackedWidget;

namespace foreframe {

namespace theme {
class PanelHeader;
}
class Autosave;
class MediaWatch;
class PlayerPanel;
class ProblemsPanel;
class StartPage;
class TimelinePanel;
class TopRow;
class VersionKeeper;
struct CrashedSession;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Asks through `questions`, or through dialogs of its own.
    explicit MainWindow(std::unique_ptr<Questions> questions = nullptr);
    ~MainWindow() override;

    Session& session() { return m_session; }
    Document& document() { return *m_document; }
    const Autosave& autosave() const { return *m_autosave; }
    /// The action of a command by its id: "new-after".
    QAction* action(const QString& id) const;
    /// Looks for what earlier sessions could not save, and offers it. `toldIfNone`: says so where
    /// there is nothing.
    void offerRecovery(bool toldIfNone = false);
    /// It has closed to be started again.
    bool restarts() const { return m_restarts; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void childEvent(QChildEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePanels();
    void connectActions();
    /// The panel's own head is the grip to move the dock by.
    void addDock(const QString& name, QWidget* panel, Qt::DockWidgetArea area,
                 const QString& title);
    void showStart();
    void showDocument();
    void arrange(); ///< the docks as they are at first
    /// What stands below the film takes as many columns as there is room for; the rest is behind.
    void placeBelow();
    /// As many as it stands in now, as `placeBelow` would have put it; else 0.
    int columnsBelow() const;
    void putBelow(int columns);
    void restore();
    void remember();
    void recallDocks();
    void rememberDocks();
    void refreshTitle();
    void play(Actions::Play how);
    void openSettings();
    void openPreferences();
    void openExport();
    void importPrompts();
    void addPrompts(const QString& file);
    void showCrashed(const std::vector<CrashedSession>& sessions, bool toldIfNone);
    void recover(const QString& place);
    void choosePictures();
    void addPictures(const QStringList& files);

    Session m_session;
    std::unique_ptr<Questions> m_questions;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Autosave> m_autosave;
    std::unique_ptr<VersionKeeper> m_versions;
    MediaWatch* m_media;
    TimelinePanel* m_timeline;
    Actions* m_actions;
    TopRow* m_top;
    StartPage* m_start;
    ProblemsPanel* m_problems = nullptr;
    PlayerPanel* m_player = nullptr;
    QStackedWidget* m_pages;
    QList<QDockWidget*> m_docks;
    int m_columns = 3;      ///< below the film, as last put there
    bool m_started = false; ///< a document has been shown, the docks are arranged
    bool m_leaving = false;
    bool m_restarts = false;
};

} // namespace foreframe
