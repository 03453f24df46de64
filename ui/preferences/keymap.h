// The keys of the program's commands: their usual ones, or those the user has chosen instead.
#pragma once
#include <QKeySequence>
#include <QList>

class QAction;

namespace foreframe::keymap {

using Keys = QList<QKeySequence>;

/// Gives a command (an action with an object name) its usual keys, or those chosen for it before.
void install(QAction& action, const Keys& usual);
Keys usual(const QAction& action);
/// Changes a command's keys, for good; the usual ones again are no choice that has to be kept.
void choose(QAction& action, const Keys& keys);

/// Those of the actions, other than `asking`, that have the key.
QList<QAction*> holdersOf(const QList<QAction*>& actions, const QAction& asking,
                          const QKeySequence& key);
/// One key for two commands would do neither: takes it away from every other of these actions.
/// Returns those that had it.
QList<QAction*> takeFromOthers(const QList<QAction*>& actions, const QAction& owner,
                               const QKeySequence& key);

} // namespace foreframe::keymap
