#include "window/scene_menu.h"

#include "session/session.h"
#include "session/strings.h"

#include <QMenu>

namespace foreframe {

namespace {

QStringList shotsOf(const Scene& scene) {
    QStringList ids;
    for (const auto& shot : scene.shots)
        ids.append(qt(shot->id));
    return ids;
}

} // namespace

void popUpSceneMenu(Session& session, const QString& sceneId, const QPoint& globalPos,
                    QWidget* parent) {
    const std::string id = utf8(sceneId);
    const auto& scenes = session.storyboard().scenes;
    const auto at = findScene(session.storyboard(), id);
    if (!at)
        return;
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const QString& label, const Edit& edit) {
        return menu->addAction(text, &session,
                               [&session, label, edit] { session.apply(label, edit); });
    };
    menu->addAction(tr("Select Its Shots"), &session,
                    [&session, ids = shotsOf(*scenes[*at])] { session.select(ids); })
        ->setEnabled(!scenes[*at]->shots.empty());
    menu->addSeparator();
    add(tr("New Scene After"), tr("New scene"),
        [at](const Storyboard& s) { return edit::insertScene(s, *at + 1, {}); });
    add(tr("Duplicate Scene"), tr("Duplicate scene"),
        [id](const Storyboard& s) { return edit::duplicateScene(s, id); });
    menu->addSeparator();
    add(tr("Move Scene Earlier"), tr("Move scene"), [id, at](const Storyboard& s) {
        return edit::moveScene(s, id, *at - 1);
    })->setEnabled(*at > 0);
    add(tr("Move Scene Later"), tr("Move scene"), [id, at](const Storyboard& s) {
        return edit::moveScene(s, id, *at + 2);
    })->setEnabled(*at + 1 < scenes.size());
    menu->addSeparator();
    add(tr("Delete Scene and Its Shots"), tr("Delete scene"),
        [id](const Storyboard& s) { return edit::removeScene(s, id); });
    menu->popup(globalPos);
}

} // namespace foreframe
