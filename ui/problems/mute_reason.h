// Asks why a rule is not to speak any more: a line below the pointer, which may stay empty.
#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace foreframe {

/// Calls back with the reason when the user goes on; not at all when the question is closed.
void askReason(QWidget& parent, std::function<void(QString)> then);

} // namespace foreframe
