// Every field of the selected shots, full height at the right of the window.
#pragma once
#include "session/session.h"
#include <QWidget>

namespace foreframe {

class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(Session& session, QWidget* parent = nullptr);
};

} // namespace foreframe
