// What can be done to the selected shots: one table with the words, the key and the act of each.
#pragma once
#include "session/session.h"
#include <span>

namespace foreframe {

/// One of several ways to do it.
struct ShotChoice {
    QString text;
    std::function<void(Session&)> run;
};

struct ShotCommand {
    const char* id;   ///< "new-after": the name of its action; empty: a line in the menu
    const char* text; ///< in the menu, in English; see shotCommandText
    const char* keys; ///< portable, divided by "; "
    bool (*possible)(const Session& session);
    /// Returns what is to be said about it; mostly nothing.
    QString (*run)(Session& session);
    /// Where there are two ways or more, they are offered instead. Null: there is one way.
    std::vector<ShotChoice> (*choices)(const Session& session) = nullptr;
};

/// In the order of the Shot menu.
std::span<const ShotCommand> shotCommands();
QString shotCommandText(const ShotCommand& command);

/// Inserts the shots into the gap and selects them. `also` changes the storyboard in the same step:
/// what the shots bring along.
void insertAt(Session& session, const QString& label, const edit::Gap& gap, std::vector<Shot> shots,
              const std::function<void(Storyboard&)>& also = {});
/// The same behind the current shot, at the film's end where there is none.
void insertAfterCurrent(Session& session, const QString& label, std::vector<Shot> shots,
                        const std::function<void(Storyboard&)>& also = {});

} // namespace foreframe
