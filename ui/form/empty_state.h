// What an empty panel says: a sign, a line, a sentence that teaches, one button.
#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace foreframe::form {

struct EmptyState {
    QString sign; ///< of resources/icons
    QString headline;
    QString sentence;
    QString button;
    std::function<void()> act;
};

QWidget* emptyState(const EmptyState& state);

} // namespace foreframe::form
