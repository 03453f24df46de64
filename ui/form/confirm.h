// Asks before something is lost, with a verb on the button, and lets the program go on meanwhile.
#pragma once
#include <QString>
#include <functional>

class QWidget;

namespace foreframe::form {

struct Confirmation {
    QString headline;      ///< "Delete the voice “Bram low”?"
    QString sentence;      ///< what goes with it
    QString verb;          ///< "Delete the voice"
    bool harmless = false; ///< nothing is lost that is hard to get again
};

/// Calls `act` if it is confirmed; Escape keeps everything as it is.
void confirm(QWidget* parent, const Confirmation& words, std::function<void()> act);

} // namespace foreframe::form
