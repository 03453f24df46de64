// How the rows follow the film: as removals, moves and insertions that views can replay.
#include "models/timeline_row.h"

#include "diff/list_diff.h"

#include <algorithm>

namespace foreframe {

namespace {

/// True where something that every card may speak of is another: the cast, the film's settings.
bool surroundingsDiffer(const Storyboard& a, const Storyboard& b) {
    const auto differ = [](const auto& x, const auto& y) {
        return !std::equal(x.begin(), x.end(), y.begin(), y.end(),
                           [](const auto& s, const auto& t) { return s.same(t); });
    };
    return a.model != b.model || a.quality != b.quality || a.aspectRatio != b.aspectRatio ||
           a.nativeAudio != b.nativeAudio || a.language != b.language ||
           differ(a.voices, b.voices) || differ(a.characters, b.characters) ||
           differ(a.locations, b.locations);
}

} // namespace

void TimelineModel::follow(const Shared<Storyboard>& before, const Shared<Storyboard>& after) {
    m_value = after;
    m_cast.reset();
    const auto inPlace = m_filter.empty() ? changesInPlace(*before, *after) : std::nullopt;
    const bool moved = !inPlace && rearrange();
    if (surroundingsDiffer(*before, *after))
        forgetCards();
    if (inPlace)
        refresh(*inPlace);
    emit arranged(moved);
}

bool TimelineModel::rearrange() {
    // What is being worked on does not vanish because it is not found any more.
    if (!m_filter.empty())
        m_kept.insert(m_session.selectedIds().begin(), m_session.selectedIds().end());
    const std::vector<Target> shall = targets();
    m_arranging = true;
    const bool moved = replay(shall);
    indexRows();
    m_arranging = false;
    refresh(shall);
    return moved;
}

bool TimelineModel::replay(const std::vector<Target>& targets) {
    const Storyboard& film = *m_value;
    const RowStands stands{film};
    const auto front = std::size_t(
        std::mismatch(m_rows.begin(), m_rows.end(), targets.begin(), targets.end(), stands).first -
        m_rows.begin());
    std::size_t back = 0;
    while (front + back < m_rows.size() && front + back < targets.size() &&
           stands(m_rows[m_rows.size() - 1 - back], targets[targets.size() - 1 - back]))
        ++back;

    // A scene and a shot may have the same id.
    const auto key = [](bool header, const std::string& id) { return (header ? "#" : ".") + id; };
    std::vector<std::string> are;
    for (std::size_t i = front; i + back < m_rows.size(); ++i)
        are.push_back(key(!m_rows[i]->shot, m_rows[i]->id()));
    std::vector<std::string> shall;
    for (std::size_t i = front; i + back < targets.size(); ++i)
        shall.push_back(key(targets[i].header, idAt(film, targets[i])));
    const std::vector<ListStep> steps = diffLists(are, shall);

    std::size_t next = 0; // insertions come in the order of the targets
    for (std::size_t i = 0; i < steps.size();) {
        const std::size_t run = runOf({steps.data() + i, steps.size() - i});
        const ListStep& step = steps[i];
        const std::size_t at = front + step.index;
        if (step.kind == ListStep::Kind::Remove) {
            removeRun(at + 1 - run, run);
        } else if (step.kind == ListStep::Kind::Move) {
            moveRun(at, run, front + step.to);
        } else {
            std::vector<std::unique_ptr<Row>> fresh;
            for (; fresh.size() < run; ++next)
                if (shall[next] == steps[i + fresh.size()].id)
                    fresh.push_back(makeRow(targets[front + next]));
            insertRun(at, std::move(fresh));
        }
        i += run;
    }
    return !steps.empty();
}

void TimelineModel::removeRun(std::size_t at, std::size_t count) {
    beginRemoveRows({}, int(at), int(at + count - 1));
    const auto from = m_rows.begin() + std::ptrdiff_t(at);
    m_rows.erase(from, from + std::ptrdiff_t(count));
    m_shotRows.clear();
    endRemoveRows();
}

void TimelineModel::insertRun(std::size_t at, std::vector<std::unique_ptr<Row>> fresh) {
    beginInsertRows({}, int(at), int(at + fresh.size() - 1));
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), std::make_move_iterator(fresh.begin()),
                  std::make_move_iterator(fresh.end()));
    m_shotRows.clear();
    endInsertRows();
}

void TimelineModel::moveRun(std::size_t at, std::size_t count, std::size_t to) {
    const auto row = [this](std::size_t i) { return m_rows.begin() + std::ptrdiff_t(i); };
    const bool forward = at < to;
    beginMoveRows({}, int(at), int(at + count - 1), {}, int(forward ? to + 1 : to));
    if (forward)
        std::rotate(row(at), row(at + count), row(to + 1));
    else
        std::rotate(row(to), row(at), row(at + count));
    m_shotRows.clear();
    endMoveRows();
}

} // namespace foreframe
