// The window's actions: every command with its words, its key and what it does, in menus.
#pragma once
#include <QHash>
#include <QObject>
#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace foreframe {

class Document;
class Session;
class TimelinePanel;
struct ShotCommand;

class Actions : public QObject {
    Q_OBJECT
public:
    Actions(Session& session, Document& document, TimelinePanel& timeline, QMainWindow& window);

    QMenuBar* menuBar() const { return m_menuBar; }
    /// By the id of its command: "new-after", "save".
    QAction* action(const QString& id) const { return m_actions.value(id); }
    /// What a shot's own menu offers.
    QMenu* shotMenu() const { return m_shotMenu; }
    /// In the order of the menus.
    const QList<QMenu*>& menus() const { return m_menus; }

    /// How the film is to play.
    enum class Play { Toggle, Backwards, Stop, Forwards, Loop };

signals:
    void playRequested(foreframe::Actions::Play how);
    void importRequested();
    void picturesRequested();
    void exportRequested();
    void versionsRequested();
    void unusedMediaRequested();
    void missingMediaRequested();
    void recoveryRequested();
    void goToRequested();
    void renumberRequested();
    void keysRequested();
    void aboutRequested();
    void settingsRequested();
    void preferencesRequested();
    void layoutResetRequested();
    /// Something that was done has more to say.
    void said(const QString& sentence);

private:
    QMenu* addMenu(const QString& title);
    QAction* add(QMenu* menu, const QString& id, const QString& text, const QString& keys,
                 const std::function<void()>& run);
    void addFileMenu(Document& document);
    void addEditMenu(TimelinePanel& timeline);
    void addShotMenu(TimelinePanel& timeline);
    void addSlates();
    void addViewMenu(TimelinePanel& timeline);
    void addWindowMenu();
    void addHelpMenu(Document& document);
    void fillRecent(QMenu* menu, Document& document);
    /// Does it, or offers its ways in a menu.
    void run(const ShotCommand& command, const QPoint& at);
    void refresh();
    void refreshClipboard();

    Session& m_session;
    Document& m_document;
    QMainWindow& m_window;
    QMenuBar* m_menuBar;
    QMenu* m_shotMenu = nullptr;
    QList<QMenu*> m_menus;
    QHash<QString, QAction*> m_actions;
};

} // namespace foreframe
