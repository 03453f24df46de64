#include "format/ids.h"

#include "lookup/fresh_ids.h"

#include <optional>

namespace foreframe {

namespace {

class Settling {
public:
    explicit Settling(Storyboard& storyboard)
        : m_storyboard(storyboard) {}

    std::vector<Repair> run() {
        settleList(m_storyboard.voices, "voices", "v");
        settleList(m_storyboard.characters, "characters", "ch");
        settleList(m_storyboard.locations, "locations", "loc");
        settleFilm();
        return std::move(m_repairs);
    }

private:
    // Ids are kept by value: what they were read into may be replaced on the way.
    using IdsSeen = std::unordered_set<std::string>;

    template <class T>
    void settleList(std::vector<Shared<T>>& list, const std::string& name,
                    std::string_view prefix) {
        IdsSeen seen;
        for (std::size_t i = 0; i < list.size(); ++i)
            settle(list[i], prefix, seen, [&] { return placeIn(name, i); });
    }

    void settleFilm() {
        IdsSeen seen;
        for (std::size_t i = 0; i < m_storyboard.scenes.size(); ++i) {
            Shared<Scene>& scene = m_storyboard.scenes[i];
            const auto place = [&] { return placeIn("scenes", i); };
            settle(scene, "sc", seen, place);
            std::vector<Shared<Shot>> shots = scene->shots;
            bool changed = false;
            for (std::size_t j = 0; j < shots.size(); ++j)
                changed |=
                    settle(shots[j], "sh", seen, [&] { return placeIn(place() + ".shots", j); });
            if (changed)
                scene = scene.with([&](Scene& s) { s.shots = std::move(shots); });
        }
    }

    /// True where the entry got another id. `place` is asked only where it is to be said.
    template <class T, class Place>
    bool settle(Shared<T>& entry, std::string_view prefix, IdsSeen& seen, Place place) {
        const std::string was = entry->id;
        if (!was.empty() && seen.insert(was).second)
            return false;
        if (!m_fresh)
            m_fresh.emplace(m_storyboard);
        const std::string now = m_fresh->make(prefix);
        if (!was.empty())
            m_repairs.push_back({place() + ".id", was, now});
        entry = entry.with([&](T& changed) { changed.id = now; });
        return true;
    }

    static std::string placeIn(const std::string& list, std::size_t index) {
        return list + "[" + std::to_string(index) + "]";
    }

    Storyboard& m_storyboard;
    std::optional<FreshIds> m_fresh; ///< costs a walk through the film: only where one is needed
    std::vector<Repair> m_repairs;
};

} // namespace

std::vector<Repair> settleIds(Storyboard& storyboard) {
    return Settling(storyboard).run();
}

} // namespace foreframe
