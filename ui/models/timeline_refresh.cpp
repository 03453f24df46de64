// Which cards and headers say something else now.
#include "models/timeline_row.h"

#include <algorithm>

namespace foreframe {

void TimelineModel::refresh(const std::vector<Target>& targets) {
    std::vector<int> changed;
    bool filmDiffers = false; // somewhere before this row
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = *m_rows[i];
        const Place place = targets[i].place;
        const Shared<Scene>& scene = m_value->scenes[place.scene];
        const bool moved = row.place != place;
        // A header says how many of its shots are shown, and what is wrong with all of them.
        bool other = !row.scene.same(scene) || (!row.shot && !m_filter.empty());
        filmDiffers = filmDiffers || moved || other;
        if (row.shot) {
            const Shared<Shot>& shot = scene->shots[place.shot];
            // A shot inherits from its scene's place, and a chained one names the shot before it.
            other = !row.shot->same(shot) || row.scene->location != scene->location ||
                    (filmDiffers && shot->continuesPrevious);
            row.shot = shot;
        }
        row.place = place;
        row.scene = scene;
        if (moved || other) {
            forget(row);
            changed.push_back(int(i));
        }
    }
    announce(changed);
}

void TimelineModel::refresh(const ChangesInPlace& changes) {
    std::vector<int> changed;
    const auto renew = [&](int row) {
        forget(*m_rows[std::size_t(row)]);
        changed.push_back(row);
    };
    for (const std::size_t i : changes.scenes) {
        const Shared<Scene>& scene = m_value->scenes[i];
        const int header = rowOfScene(i);
        const bool elsewhere = m_rows[std::size_t(header)]->scene->location != scene->location;
        renew(header);
        for (int row = header; row <= header + shotsIn(i); ++row) {
            m_rows[std::size_t(row)]->scene = scene;
            if (elsewhere) // a shot inherits from its scene's place
                renew(row);
        }
    }
    for (const Place place : changes.shots) {
        m_rows[std::size_t(rowOf(place))]->shot = m_value->scenes[place.scene]->shots[place.shot];
        renew(rowOf(place));
        const auto next = placeAfter(*m_value, place); // a chained one names the shot before it
        if (next && shotAt(*m_value, *next).continuesPrevious)
            renew(rowOf(*next));
    }
    announce(changed);
}

void TimelineModel::compareFindings() {
    if (m_checked != m_session.isChecked()) {
        m_checked = m_session.isChecked();
        forgetCards(); // what is free of findings can show it now
    }
    std::vector<int> changed;
    const Verdicts& verdicts = m_session.findings().shots;
    for (const std::string& id : verdicts.differing(m_verdicts)) {
        const int at = rowOfShot(id);
        if (at < 0)
            continue;
        Row& row = *m_rows[std::size_t(at)];
        const Shared<Verdict>& now = verdicts.of(id);
        const bool same = row.findings.same(now) || saySame(*row.findings, *now);
        row.findings = now;
        if (same)
            continue;
        const int header = rowOfScene(row.shown.scene);
        forget(row);
        forget(*m_rows[std::size_t(header)]);
        changed.push_back(at);
        changed.push_back(header);
    }
    m_verdicts = verdicts;
    announce(changed);
    if (m_filter.findings != FilmFilter::Findings::Any) {
        m_kept.insert(m_session.selectedIds().begin(), m_session.selectedIds().end());
        if (const auto shall = targets(); !std::equal(m_rows.begin(), m_rows.end(), shall.begin(),
                                                      shall.end(), RowStands{*m_value}))
            rebuild();
    }
}

void TimelineModel::forgetCards() {
    std::vector<int> all(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        forget(*m_rows[i]);
        all[i] = int(i);
    }
    announce(all);
}

void TimelineModel::forget(Row& row) {
    row.card.reset();
    row.heading.reset();
    row.revision = ++m_revision;
}

void TimelineModel::announce(std::vector<int> rows) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        emit dataChanged(index(rows[i]), index(rows[end - 1]));
        i = end;
    }
}

} // namespace foreframe
