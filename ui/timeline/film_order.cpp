#include "timeline/film_order.h"

#include "session/shot_commands.h"
#include "session/strings.h"

#include <unordered_set>

namespace foreframe {

bool moveShots(Session& session, const QStringList& shotIds, const edit::Gap& gap) {
    const QString label =
        shotIds.size() == 1 ? tr("Move shot") : tr("Move %1 shots").arg(shotIds.size());
    return session.apply(
        label,
        [ids = utf8(shotIds), gap](const Storyboard& s) { return edit::moveShots(s, ids, gap); },
        {}, shotIds);
}

bool addShots(Session& session, const QString& label, const edit::Gap& gap,
              std::vector<Shot> shots) {
    if (shots.empty() || !findScene(session.storyboard(), gap.sceneId))
        return false;
    insertAt(session, label, gap, std::move(shots));
    return true;
}

bool copyShots(Session& session, const QStringList& shotIds, const edit::Gap& gap) {
    const std::vector<std::string> ids = utf8(shotIds);
    const std::unordered_set<std::string_view> wanted(ids.begin(), ids.end());
    std::vector<Shot> copies;
    for (const auto& scene : session.storyboard().scenes)
        for (const auto& shot : scene->shots)
            if (wanted.contains(shot->id)) {
                copies.push_back(*shot);
                copies.back().id.clear();
                copies.back().slate.clear(); // a locked slate names one shot only
            }
    const QString label =
        copies.size() == 1 ? tr("Copy shot") : tr("Copy %1 shots").arg(copies.size());
    return addShots(session, label, gap, std::move(copies));
}

bool moveScene(Session& session, const QString& sceneId, std::size_t index) {
    return session.apply(tr("Move scene"), [id = utf8(sceneId), index](const Storyboard& s) {
        return edit::moveScene(s, id, index);
    });
}

bool copyScene(Session& session, const QString& sceneId, std::size_t index) {
    return session.apply(tr("Copy scene"), [id = utf8(sceneId), index](const Storyboard& s) {
        const auto from = findScene(s, id);
        if (!from)
            return s;
        const Storyboard doubled = edit::duplicateScene(s, id);
        // The copy stands right behind its original; `index` counts without it.
        return edit::moveScene(doubled, doubled.scenes[*from + 1]->id,
                               index > *from + 1 ? index + 1 : index);
    });
}

} // namespace foreframe
