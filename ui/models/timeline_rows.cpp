// Which rows there are: the whole film, or what a filter finds and what is being worked on.
#include "models/timeline_row.h"

#include <unordered_map>

namespace foreframe {

void TimelineModel::start() {
    m_value = m_session.value();
    m_verdicts = m_session.findings().shots;
    m_cast.reset();
    m_filter = {};
    m_kept.clear();
    m_rows.clear();
    rebuild();
}

std::vector<TimelineModel::Target> TimelineModel::targets() const {
    const Storyboard& film = *m_value;
    const bool all = m_filter.empty();
    const FilmSearch search(m_filter, film);
    const auto isShown = [&](Place place) {
        const std::string& id = film.scenes[place.scene]->shots[place.shot]->id;
        return all || m_kept.contains(id) ||
               search.finds(place, m_session.findings().shots.of(id)->count());
    };
    std::vector<Target> targets;
    for (std::size_t i = 0; i < film.scenes.size(); ++i) {
        targets.push_back({{i, 0}, true});
        for (std::size_t j = 0; j < film.scenes[i]->shots.size(); ++j)
            if (isShown({i, j}))
                targets.push_back({{i, j}, false});
        if (!all && targets.back().header)
            targets.pop_back();
    }
    return targets;
}

std::unique_ptr<TimelineModel::Row> TimelineModel::makeRow(const Target& target) {
    const Shared<Scene>& scene = m_value->scenes[target.place.scene];
    auto row = std::make_unique<Row>();
    row->place = target.place;
    row->scene = scene;
    if (!target.header) {
        row->shot = scene->shots[target.place.shot];
        row->findings = m_session.findings().shots.of((*row->shot)->id);
    }
    row->revision = ++m_revision;
    return row;
}

void TimelineModel::rebuild() {
    m_arranging = true;
    beginResetModel();
    std::unordered_map<std::string, std::unique_ptr<Row>> known;
    for (auto& row : m_rows)
        if (row->shot)
            known.emplace((*row->shot)->id, std::move(row));
    m_rows.clear();
    for (const Target& target : targets()) {
        const auto found = target.header ? known.end() : known.find(idAt(*m_value, target));
        m_rows.push_back(found == known.end() ? makeRow(target) : std::move(found->second));
    }
    indexRows();
    endResetModel();
    m_arranging = false;
    emit rebuilt();
    emit arranged(true);
}

void TimelineModel::setFilter(const FilmFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_kept.clear();
    rebuild();
}

void TimelineModel::showSelected() {
    if (m_filter.empty() || m_arranging)
        return;
    std::unordered_set<std::string_view> shown;
    for (const auto& row : m_rows)
        if (row->shot)
            shown.insert((*row->shot)->id);
    const auto kept = m_kept.size();
    for (const std::string& id : m_session.selectedIds())
        if (!shown.contains(id))
            m_kept.insert(id);
    if (m_kept.size() != kept)
        rebuild();
}

void TimelineModel::indexRows() {
    m_shotRows.clear();
    m_sceneRows.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row]->shot)
            m_sceneRows.push_back(int(row));
        const std::size_t header = std::size_t(m_sceneRows.back());
        m_rows[row]->shown = {m_sceneRows.size() - 1, row == header ? 0 : row - header - 1};
    }
}

} // namespace foreframe
