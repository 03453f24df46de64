// A row of the timeline's model, and what its parts know it by.
#pragma once
#include "models/timeline_model.h"

namespace foreframe {

struct TimelineModel::Row {
    Place place;                      ///< in the film
    Place shown;                      ///< among what is shown
    Shared<Scene> scene;              ///< the one it heads, or is in
    std::optional<Shared<Shot>> shot; ///< absent in a header
    Shared<Verdict> findings;
    std::unique_ptr<ShotCard> card;
    std::unique_ptr<SceneCard> heading;
    quint64 revision = 0;

    const std::string& id() const { return shot ? (*shot)->id : scene->id; }
};

inline const std::string& idAt(const Storyboard& film, const TimelineModel::Target& target) {
    const Scene& scene = *film.scenes[target.place.scene];
    return target.header ? scene.id : scene.shots[target.place.shot]->id;
}

/// True where the row is what is to stand there.
struct TimelineModel::RowStands {
    const Storyboard& film;
    bool operator()(const std::unique_ptr<Row>& row, const Target& target) const {
        return !row->shot == target.header && row->id() == idAt(film, target);
    }
};

} // namespace foreframe
