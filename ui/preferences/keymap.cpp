#include "preferences/keymap.h"

#include <QAction>
#include <QSettings>
#include <QVariant>

namespace foreframe::keymap {

namespace {

constexpr char usualProperty[] = "usualKeys";

QString settingOf(const QAction& action) {
    return QStringLiteral("keys/") + action.objectName();
}

} // namespace

void install(QAction& action, const Keys& usual) {
    action.setProperty(usualProperty, QVariant::fromValue(usual));
    const QVariant chosen = QSettings().value(settingOf(action));
    action.setShortcuts(chosen.isValid() ? QKeySequence::listFromString(chosen.toString(),
                                                                        QKeySequence::PortableText)
                                         : usual);
}

Keys usual(const QAction& action) {
    return action.property(usualProperty).value<Keys>();
}

void choose(QAction& action, const Keys& keys) {
    action.setShortcuts(keys);
    if (keys == usual(action))
        QSettings().remove(settingOf(action));
    else
        QSettings().setValue(settingOf(action),
                             QKeySequence::listToString(keys, QKeySequence::PortableText));
}

QList<QAction*> holdersOf(const QList<QAction*>& actions, const QAction& asking,
                          const QKeySequence& key) {
    QList<QAction*> holders;
    for (QAction* action : actions)
        if (action != &asking && action->shortcuts().contains(key))
            holders.append(action);
    return holders;
}

QList<QAction*> takeFromOthers(const QList<QAction*>& actions, const QAction& owner,
                               const QKeySequence& key) {
    QList<QAction*> losers;
    for (QAction* action : actions) {
        Keys keys = action->shortcuts();
        if (action == &owner || keys.removeAll(key) == 0)
            continue;
        choose(*action, keys);
        losers.append(action);
    }
    return losers;
}

} // namespace foreframe::keymap
