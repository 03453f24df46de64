// The window: composes the panels around one session.
#pragma once
#include "session/session.h"
#include <QMainWindow>

namespace foreframe {

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow();

private:
    Session m_session;
};

} // namespace foreframe
