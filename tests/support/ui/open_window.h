// The whole window with a film of its own, used by keys and mouse.
#pragma once
#include "test_main.h"
#include "timeline/timeline_panel.h"
#include "ui/scripted_questions.h"
#include "window/main_window.h"

#include <QApplication>

namespace foreframe::test {

/// The first shot is selected.
struct OpenWindow {
    ScriptedQuestions* questions = new ScriptedQuestions;
    MainWindow window{std::unique_ptr<Questions>(questions)};
    Session& session = window.session();

    explicit OpenWindow(Storyboard storyboard) {
        window.document().startNew();
        const QString first = qt(storyboard.scenes.front()->shots.front()->id);
        session.open(std::move(storyboard), {}, session.folder());
        session.select({first});
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
    }
    TimelinePanel* film() { return window.findChild<TimelinePanel*>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, key, modifiers);
    }
};

} // namespace foreframe::test
