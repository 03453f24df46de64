// Changes to what one entry holds.
#include "edit/edit.h"

namespace foreframe::edit {

namespace {

template <class T, class Change>
Storyboard changeIn(const Storyboard& storyboard, std::vector<Shared<T>> Storyboard::*list,
                    std::string_view id, const Change& change) {
    Storyboard next = storyboard;
    for (Shared<T>& entry : next.*list)
        if (entry->id == id) {
            entry = entry.with(change);
            break;
        }
    return next;
}

} // namespace

Storyboard changeStoryboard(const Storyboard& storyboard,
                            const std::function<void(Storyboard&)>& change) {
    Storyboard next = storyboard;
    change(next);
    return next;
}

Storyboard changeScene(const Storyboard& storyboard, std::string_view sceneId,
                       const std::function<void(Scene&)>& change) {
    return changeIn(storyboard, &Storyboard::scenes, sceneId, change);
}

Storyboard changeShot(const Storyboard& storyboard, std::string_view shotId,
                      const std::function<void(Shot&)>& change) {
    const auto place = findShot(storyboard, shotId);
    if (!place)
        return storyboard;
    Storyboard next = storyboard;
    next.scenes[place->scene] = next.scenes[place->scene].with(
        [&](Scene& scene) { scene.shots[place->shot] = scene.shots[place->shot].with(change); });
    return next;
}

Storyboard changeCharacter(const Storyboard& storyboard, std::string_view id,
                           const std::function<void(Character&)>& change) {
    return changeIn(storyboard, &Storyboard::characters, id, change);
}

Storyboard changeVoice(const Storyboard& storyboard, std::string_view id,
                       const std::function<void(Voice&)>& change) {
    return changeIn(storyboard, &Storyboard::voices, id, change);
}

Storyboard changeLocation(const Storyboard& storyboard, std::string_view id,
                          const std::function<void(Location&)>& change) {
    return changeIn(storyboard, &Storyboard::locations, id, change);
}

} // namespace foreframe::edit
