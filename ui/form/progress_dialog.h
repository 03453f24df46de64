// Shows work that takes longer than a blink, and a way to stop it.
#pragma once
#include <QString>
#include <memory>

class QWidget;

namespace foreframe {

struct Progress;

namespace form {

/// Follows the work until it is over. What is over soon is never seen; meanwhile nothing can be
/// changed in the window.
void followProgress(QWidget* window, const QString& headline, std::shared_ptr<Progress> progress);

} // namespace form
} // namespace foreframe
