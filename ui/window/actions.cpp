#include "window/actions.h"

#include "edit/slates.h"
#include "files/document.h"
#include "files/recent_files.h"
#include "form/save_preset.h"
#include "form/shot_transfer.h"
#include "preferences/keymap.h"
#include "session/said.h"
#include "session/shot_clipboard.h"
#include "session/shot_commands.h"
#include "timeline/timeline_panel.h"
#include "window/sample.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QMimeData>

namespace foreframe {

Actions::Actions(Session& session, Document& document, TimelinePanel& timeline, QMainWindow& window)
    : QObject(&window),
      m_session(session),
      m_document(document),
      m_window(window),
      m_menuBar(new QMenuBar) {
    addFileMenu(document);
    addEditMenu(timeline);
    addShotMenu(timeline);
    addViewMenu(timeline);
    addWindowMenu();
    addHelpMenu(document);
    for (const auto signal : {&Session::historyChanged, &Session::selectionChanged,
                              &Session::fileChanged, &Session::opened})
        connect(&session, signal, this, &Actions::refresh);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &Actions::refreshClipboard);
    refresh();
    refreshClipboard();
}

QMenu* Actions::addMenu(const QString& title) {
    QMenu* menu = m_menuBar->addMenu(title);
    m_menus.append(menu);
    return menu;
}

QAction* Actions::add(QMenu* menu, const QString& id, const QString& text, const QString& keys,
                      const std::function<void()>& run) {
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    action->setProperty("name", text); // it may say more later: "Undo Move shots"
    keymap::install(*action, QKeySequence::listFromString(keys, QKeySequence::PortableText));
    connect(action, &QAction::triggered, this, run);
    menu->addAction(action);
    m_window.addAction(action);
    m_actions.insert(id, action);
    return action;
}

void Actions::addFileMenu(Document& document) {
    QMenu* menu = addMenu(tr("&File"));
    add(menu, QStringLiteral("new"), tr("New Storyboard"), QStringLiteral("Ctrl+N"),
        [&] { document.startNew(); });
    add(menu, QStringLiteral("open"), tr("Open…"), QStringLiteral("Ctrl+O"),
        [&] { document.chooseAndOpen(); });
    add(menu, QStringLiteral("import"), tr("Import Prompts…"), QStringLiteral("Ctrl+I"),
        [this] { emit importRequested(); });
    add(menu, QStringLiteral("add-pictures"), tr("Add Pictures…"), {},
        [this] { emit picturesRequested(); });
    QMenu* recentMenu = menu->addMenu(tr("Open Recent"));
    connect(recentMenu, &QMenu::aboutToShow, this,
            [this, recentMenu, &document] { fillRecent(recentMenu, document); });
    menu->addSeparator();
    add(menu, QStringLiteral("save"), tr("Save"), QStringLiteral("Ctrl+S"),
        [&] { document.save(); });
    add(menu, QStringLiteral("save-as"), tr("Save As…"), QStringLiteral("Ctrl+Shift+S"),
        [&] { document.saveAs(); });
    add(menu, QStringLiteral("versions"), tr("Versions…"), {},
        [this] { emit versionsRequested(); });
    menu->addSeparator();
    add(menu, QStringLiteral("collect"), tr("Collect into Folder…"), {},
        [&] { document.collect(); });
    add(menu, QStringLiteral("collect-zip"), tr("Collect into Zip…"), {},
        [&] { document.collectZip(); });
    add(menu, QStringLiteral("unused-media"), tr("Unused Media…"), {},
        [this] { emit unusedMediaRequested(); });
    add(menu, QStringLiteral("missing-media"), tr("Find Missing Media…"), {},
        [this] { emit missingMediaRequested(); });
    add(menu, QStringLiteral("recover"), tr("Unsaved Work…"), {},
        [this] { emit recoveryRequested(); });
    menu->addSeparator();
    add(menu, QStringLiteral("settings"), tr("Storyboard Settings…"), QStringLiteral("Ctrl+,"),
        [this] { emit settingsRequested(); });
    add(menu, QStringLiteral("export"), tr("Export…"), QStringLiteral("Ctrl+E"),
        [this] { emit exportRequested(); });
    menu->addSeparator();
    add(menu, QStringLiteral("start-page"), tr("Start Page"), QStringLiteral("Ctrl+W"),
        [&] { document.close(); });
    add(menu, QStringLiteral("quit"), tr("Quit"), QStringLiteral("Ctrl+Q"),
        [this] { m_window.close(); });
}

void Actions::fillRecent(QMenu* menu, Document& document) {
    menu->clear();
    for (const QString& path : recent::files())
        menu->addAction(QDir::toNativeSeparators(path), this,
                        [&document, path] { document.open(path); });
    if (menu->isEmpty())
        menu->addAction(tr("Nothing yet"))->setEnabled(false);
    else {
        menu->addSeparator();
        menu->addAction(tr("Forget Them"), this, [] { recent::clear(); });
    }
}

void Actions::addEditMenu(TimelinePanel& timeline) {
    QMenu* menu = addMenu(tr("&Edit"));
    add(menu, QStringLiteral("undo"), tr("Undo"), QStringLiteral("Ctrl+Z"), [this] {
        const QString step = m_session.undoLabel();
        m_session.undo();
        say(m_session, tr("Undone: %1").arg(step));
    });
    add(menu, QStringLiteral("redo"), tr("Redo"), QStringLiteral("Ctrl+Shift+Z; Ctrl+Y"), [this] {
        const QString step = m_session.redoLabel();
        m_session.redo();
        say(m_session, tr("Done again: %1").arg(step));
    });
    menu->addSeparator();
    const auto copy = [this] {
        if (QMimeData* data = copyOfSelection(m_session))
            QApplication::clipboard()->setMimeData(data);
    };
    add(menu, QStringLiteral("cut"), tr("Cut"), QStringLiteral("Ctrl+X"), [this, copy] {
        copy();
        action(QStringLiteral("delete"))->trigger();
    });
    add(menu, QStringLiteral("copy"), tr("Copy"), QStringLiteral("Ctrl+C"), copy);
    add(menu, QStringLiteral("paste"), tr("Paste"), QStringLiteral("Ctrl+V"), [this, &timeline] {
        const QMimeData* data = QApplication::clipboard()->mimeData();
        if (data && holdsShots(*data))
            form::takeShots(&m_window, m_session, *data, {},
                            [this](const QString& problem) { emit said(problem); });
        else if (data && !timeline.paste(*data) && data->hasText())
            pastePrompts(m_session, data->text());
    });
    menu->addSeparator();
    add(menu, QStringLiteral("select-all"), tr("Select All Shots"), QStringLiteral("Ctrl+A"),
        [&timeline] { timeline.selectAll(); });
    menu->addSeparator();
    add(menu, QStringLiteral("find"), tr("Find and Filter…"), QStringLiteral("Ctrl+F"),
        [&timeline] { timeline.find(); });
    add(menu, QStringLiteral("find-next"), tr("Next Match"), QStringLiteral("F3"),
        [&timeline] { timeline.step(+1); });
    add(menu, QStringLiteral("find-previous"), tr("Previous Match"), QStringLiteral("Shift+F3"),
        [&timeline] { timeline.step(-1); });
    add(menu, QStringLiteral("go-to"), tr("Go to Slate…"), QStringLiteral("Ctrl+G"),
        [this] { emit goToRequested(); });
    menu->addSeparator();
    add(menu, QStringLiteral("preferences"), tr("Preferences…"), {},
        [this] { emit preferencesRequested(); });
}

void Actions::addShotMenu(TimelinePanel& timeline) {
    m_shotMenu = addMenu(tr("&Shot"));
    for (const ShotCommand& command : shotCommands()) {
        if (*command.id == '\0') {
            m_shotMenu->addSeparator();
            continue;
        }
        add(m_shotMenu, QString::fromLatin1(command.id), shotCommandText(command),
            QString::fromLatin1(command.keys), [this, &command, &timeline] {
                if (command.possible(m_session))
                    run(command, timeline.currentPoint());
            });
    }
    addSlates();
    m_shotMenu->addSeparator();
    add(m_shotMenu, QStringLiteral("save-preset"), tr("Save as Preset…"), {},
        [this] { form::savePreset(m_session, &m_window); });
}

void Actions::addSlates() {
    m_shotMenu->addSeparator();
    QAction* lock = add(m_shotMenu, QStringLiteral("lock-slates"), tr("Lock Slates"), {}, [this] {
        const bool locked = edit::slatesLocked(m_session.storyboard());
        m_session.apply(locked ? tr("Unlock slates") : tr("Lock slates"),
                        locked ? edit::unlockSlates : edit::lockSlates);
    });
    lock->setCheckable(true);
    lock->setToolTip(
        tr("Each shot keeps its slate wherever it goes; new shots get slates between"));
    add(m_shotMenu, QStringLiteral("renumber"), tr("Renumber…"), {},
        [this] { emit renumberRequested(); });
}

void Actions::run(const ShotCommand& command, const QPoint& at) {
    const auto choices = command.choices ? command.choices(m_session) : std::vector<ShotChoice>();
    if (choices.size() < 2) {
        if (const QString sentence = command.run(m_session); !sentence.isEmpty())
            emit said(sentence);
        return;
    }
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ShotChoice& choice : choices)
        menu->addAction(choice.text, this, [this, act = choice.run] { act(m_session); });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(at);
}

void Actions::addViewMenu(TimelinePanel& timeline) {
    using View = TimelinePanel::View;
    QMenu* menu = addMenu(tr("&View"));
    add(menu, QStringLiteral("board-strip"), tr("Switch Board and Strip"), QStringLiteral("B"),
        [&timeline] {
            timeline.setView(timeline.view() == View::Board ? View::Strip : View::Board);
        });
    menu->addSeparator();
    add(menu, QStringLiteral("zoom-in"), tr("Larger Cards"), QStringLiteral("Ctrl++; Ctrl+="),
        [&timeline] { timeline.zoomBy(+1); });
    add(menu, QStringLiteral("zoom-out"), tr("Smaller Cards"), QStringLiteral("Ctrl+-"),
        [&timeline] { timeline.zoomBy(-1); });
    add(menu, QStringLiteral("zoom-usual"), tr("Usual Cards"), QStringLiteral("Ctrl+0"),
        [&timeline] { timeline.setZoom(TimelinePanel::usualZoom); });
    menu->addSeparator();
    add(menu, QStringLiteral("fold"), tr("Fold or Unfold Scene"), QStringLiteral("Ctrl+."),
        [&timeline] { timeline.toggleFold(); });
    add(menu, QStringLiteral("fold-all"), tr("Fold All Scenes"), QStringLiteral("Ctrl+Shift+Up"),
        [&timeline] { timeline.folds().setAll(true); });
    add(menu, QStringLiteral("unfold-all"), tr("Unfold All Scenes"),
        QStringLiteral("Ctrl+Shift+Down"), [&timeline] { timeline.folds().setAll(false); });
    menu->addSeparator();
    const auto play = [this](Play how) { return [this, how] { emit playRequested(how); }; };
    add(menu, QStringLiteral("play"), tr("Play or Pause"), QStringLiteral("Space"),
        play(Play::Toggle));
    add(menu, QStringLiteral("play-backwards"), tr("Play Backwards"), QStringLiteral("J"),
        play(Play::Backwards));
    add(menu, QStringLiteral("play-stop"), tr("Stop"), QStringLiteral("K"), play(Play::Stop));
    add(menu, QStringLiteral("play-forwards"), tr("Play Forwards"), QStringLiteral("L"),
        play(Play::Forwards));
    add(menu, QStringLiteral("play-loop"), tr("Play Over and Over"), {}, play(Play::Loop));
}

void Actions::addWindowMenu() {
    QMenu* menu = addMenu(tr("&Window"));
    // The docks are added after the menus.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (QDockWidget* dock : m_window.findChildren<QDockWidget*>())
            menu->addAction(dock->toggleViewAction());
        menu->addSeparator();
        menu->addAction(tr("Put Everything Back"), this, &Actions::layoutResetRequested);
    });
}

void Actions::addHelpMenu(Document& document) {
    QMenu* menu = addMenu(tr("&Help"));
    add(menu, QStringLiteral("keys"), tr("All Keys"), QStringLiteral("F1; Ctrl+/"),
        [this] { emit keysRequested(); });
    if (!sampleFile().isEmpty())
        add(menu, QStringLiteral("sample"), tr("Open the Sample Film"), {},
            [&document] { document.openCopy(sampleFile()); });
    menu->addSeparator();
    add(menu, QStringLiteral("about"), tr("About Foreframe"), {},
        [this] { emit aboutRequested(); });
}

void Actions::refresh() {
    const auto name = [](const QString& verb, const QString& what) {
        return what.isEmpty() ? verb : QStringLiteral("%1 %2").arg(verb, what);
    };
    const bool open = !m_document.isEmpty();
    QAction* undo = action(QStringLiteral("undo"));
    undo->setText(name(tr("Undo"), m_session.undoLabel()));
    undo->setEnabled(m_session.canUndo());
    QAction* redo = action(QStringLiteral("redo"));
    redo->setText(name(tr("Redo"), m_session.redoLabel()));
    redo->setEnabled(m_session.canRedo());
    for (const ShotCommand& command : shotCommands())
        if (QAction* act = action(QString::fromLatin1(command.id)))
            act->setEnabled(open && command.possible(m_session));
    QAction* lock = action(QStringLiteral("lock-slates"));
    lock->setEnabled(open && shotCount(m_session.storyboard()) > 0);
    lock->setChecked(open && edit::slatesLocked(m_session.storyboard()));
    action(QStringLiteral("renumber"))->setEnabled(open);
    const bool selected = !m_session.selectedIds().empty();
    action(QStringLiteral("cut"))->setEnabled(selected);
    action(QStringLiteral("save-preset"))->setEnabled(m_session.current() != nullptr);
    action(QStringLiteral("copy"))->setEnabled(selected);
    for (const char* id :
         {"start-page",    "save",         "save-as",       "versions",       "collect",
          "collect-zip",   "unused-media", "missing-media", "settings",       "export",
          "find",          "find-next",    "find-previous", "go-to",          "select-all",
          "board-strip",   "zoom-in",      "zoom-out",      "zoom-usual",     "fold",
          "fold-all",      "unfold-all",   "play",          "play-backwards", "play-stop",
          "play-forwards", "play-loop"})
        action(QString::fromLatin1(id))->setEnabled(open);
    refreshClipboard();
}

void Actions::refreshClipboard() {
    const QMimeData* data = QApplication::clipboard()->mimeData();
    action(QStringLiteral("paste"))
        ->setEnabled(!m_document.isEmpty() && data &&
                     (holdsShots(*data) || data->hasImage() || data->hasUrls() || data->hasText()));
}

} // namespace foreframe
