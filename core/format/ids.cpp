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
        IdsSeen seen;
        settle(m_storyboard.voices, "voices", "v", seen);
        seen.clear();
        settle(m_storyboard.characters, "characters", "ch", seen);
        seen.clear();
        settle(m_storyboard.locations, "locations", "loc", seen);
        seen.clear();
        settle(m_storyboard.scenes, "scenes", "sc", seen);
        for (std::size_t i = 0; i < m_storyboard.scenes.size(); ++i)
            settleShots(i, seen);
        return std::move(m_repairs);
    }

private:
    // Ids are compared by value: what they were read into may be replaced on the way.
    using IdsSeen = std::unordered_set<std::string>;

    /// True where it changed the list.
    template <class T>
    bool settle(std::vector<Shared<T>>& list, const std::string& path, std::string_view prefix,
                IdsSeen& seen) {
        bool changed = false;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string& was = list[i]->id;
            if (!was.empty() && seen.insert(was).second)
                continue;
            if (!m_fresh)
                m_fresh.emplace(m_storyboard);
            std::string now = m_fresh->make(prefix);
            if (!was.empty())
                m_repairs.push_back({path + "[" + std::to_string(i) + "].id", was, now});
            list[i] = list[i].with([&](T& entry) { entry.id = now; });
            changed = true;
        }
        return changed;
    }

    void settleShots(std::size_t i, IdsSeen& seen) {
        Shared<Scene>& scene = m_storyboard.scenes[i];
        std::vector<Shared<Shot>> shots = scene->shots;
        if (settle(shots, "scenes[" + std::to_string(i) + "].shots", "sh", seen))
            scene = scene.with([&](Scene& s) { s.shots = std::move(shots); });
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
