#include "player/reel.h"

#include "base/text.h"
#include "cost/cost.h"
#include "diff/changes_in_place.h"

#include <algorithm>
#include <unordered_set>

namespace foreframe {

namespace {

double lengthOf(const Shot& shot, const MediaFacts& media) {
    return std::max(clipSeconds(shot, media), Reel::shortest);
}

} // namespace

Reel::Reel(const Shared<Storyboard>& film, const MediaFacts& media,
           const std::vector<std::string>& only)
    : m_film(film) {
    const std::unordered_set<std::string_view> wanted(only.begin(), only.end());
    for (std::size_t i = 0; i < m_film->scenes.size(); ++i) {
        const auto& shots = m_film->scenes[i]->shots;
        for (std::size_t j = 0; j < shots.size(); ++j) {
            if (!wanted.empty() && !wanted.contains(shots[j]->id))
                continue;
            const double length = lengthOf(*shots[j], media);
            m_entries.push_back({{i, j}, m_seconds, length});
            m_seconds += length;
        }
    }
}

bool Reel::follow(const Shared<Storyboard>& film, const MediaFacts& media) {
    const auto changes = changesInPlace(*m_film, *film);
    if (!changes)
        return false;
    for (const Place place : changes->shots) {
        const auto entry =
            std::lower_bound(m_entries.begin(), m_entries.end(), place,
                             [](const Entry& e, const Place& wanted) { return e.place < wanted; });
        if (entry != m_entries.end() && entry->place == place &&
            entry->seconds != lengthOf(shotAt(*film, place), media))
            return false;
    }
    m_film = film;
    m_linesOf = nullptr;
    return true;
}

Reel::Moment Reel::at(double time) const {
    const auto behind =
        std::upper_bound(m_entries.begin(), m_entries.end(), time,
                         [](double t, const Entry& entry) { return t < entry.start; });
    const auto on = behind == m_entries.begin() ? behind : behind - 1;
    Moment moment;
    moment.entry = std::size_t(on - m_entries.begin());
    moment.place = on->place;
    moment.inShot = std::clamp(time - on->start, 0.0, on->seconds);
    moment.seconds = on->seconds;
    const auto lines = linesOf(moment.entry);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (moment.inShot >= lines[i].start && moment.inShot < lines[i].end)
            moment.line = i;
    return moment;
}

std::optional<double> Reel::timeOf(std::string_view shotId, double inShot) const {
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (shot(i).id == shotId)
            return m_entries[i].start + std::clamp(inShot, 0.0, m_entries[i].seconds);
    return std::nullopt;
}

std::vector<SpokenLine> Reel::linesOf(std::size_t entry) const {
    const Shot* wanted = &shot(entry);
    if (wanted != m_linesOf) {
        m_lines = wanted->dialogue.empty()
                      ? std::vector<SpokenLine>()
                      : speakingTimes(*wanted, Cast(*m_film), m_film->language);
        m_linesOf = wanted;
    }
    return m_lines;
}

namespace {

bool isThere(const std::string& path, const MediaFacts& media) {
    const auto fact = media.find(path);
    return fact == media.end() ? staysInside(path) : fact->second.state == MediaFact::State::Ok;
}

} // namespace

Still stillAt(const Storyboard& film, Place place, const MediaFacts& media, double inShot,
              double seconds) {
    const Shot& shot = shotAt(film, place);
    Still still;
    const auto usable = [&](const std::string& path) {
        if (path.empty() || isThere(path, media))
            return path;
        if (still.missing.empty())
            still.missing = path;
        return std::string();
    };
    std::string start = usable(shot.startFrame.image);
    if (shot.startFrame.image.empty() && shot.continuesPrevious)
        if (const auto before = placeBefore(film, place)) {
            const Shot& previous = shotAt(film, *before);
            start = usable(previous.endFrame.image);
        }
    const std::string end = usable(shot.endFrame.image);
    if (start.empty()) {
        still.from = end;
    } else {
        still.from = start;
        still.to = end;
        still.blend = end.empty() || seconds <= 0 ? 0 : std::clamp(inShot / seconds, 0.0, 1.0);
    }
    return still;
}

} // namespace foreframe
