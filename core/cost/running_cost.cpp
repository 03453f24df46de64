#include "cost/running_cost.h"

#include <algorithm>

namespace foreframe {

namespace {

template <class T>
bool sameEntries(const std::vector<Shared<T>>& a, const std::vector<Shared<T>>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Shared<T>& x, const Shared<T>& y) { return x.same(y); });
}

} // namespace

bool RunningCost::sameOutside(const Storyboard& storyboard) const {
    return m_outside.model == storyboard.model && m_outside.quality == storyboard.quality &&
           m_outside.aspectRatio == storyboard.aspectRatio &&
           m_outside.nativeAudio == storyboard.nativeAudio &&
           sameEntries(m_outside.characters, storyboard.characters) &&
           sameEntries(m_outside.voices, storyboard.voices) &&
           sameEntries(m_outside.locations, storyboard.locations);
}

Cost RunningCost::of(const Storyboard& storyboard, const Profile& profile,
                     const MediaFacts& media) {
    if (!m_known || !sameOutside(storyboard)) {
        m_parts.clear();
        m_outside = storyboard;
        m_outside.scenes.clear();
        m_known = true;
    }
    Cost sum;
    std::optional<Cast> cast; // made where it is needed
    const auto& scenes = storyboard.scenes;
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        if (i >= m_parts.size() || !m_parts[i].scene.same(scenes[i])) {
            if (!cast)
                cast.emplace(storyboard);
            const Part part{scenes[i], costOfScene(storyboard, *scenes[i], *cast, profile, media)};
            if (i < m_parts.size())
                m_parts[i] = part;
            else
                m_parts.push_back(part);
        }
        sum += m_parts[i].cost;
    }
    m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(scenes.size()), m_parts.end());
    return sum;
}

} // namespace foreframe
