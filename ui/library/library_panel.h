// The cast, the voices and the places of the storyboard, at the left of the window.
#pragma once
#include "session/session.h"
#include <QWidget>

namespace foreframe {

class LibraryPanel : public QWidget {
    Q_OBJECT
public:
    explicit LibraryPanel(Session& session, QWidget* parent = nullptr);
};

} // namespace foreframe
