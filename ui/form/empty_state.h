// What an empty panel says: a sign, a line, a sentence that teaches, one button where there is
// something to do.
#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace foreframe::form {

struct EmptyState {
    QString sign; ///< of resources/icons
    QString headline;
    QString sentence;
    QString button = {};
    std::function<void()> act = {};
    QString buttonSign = QStringLiteral("plus"); ///< may be empty
};

QWidget* emptyState(const EmptyState& state);

} // namespace foreframe::form
