#include "models/timeline_model.h"

#include "diff/list_diff.h"

#include <algorithm>
#include <unordered_map>

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

namespace {

const std::string& idAt(const Storyboard& film, const TimelineModel::Target& target) {
    const Scene& scene = *film.scenes[target.place.scene];
    return target.header ? scene.id : scene.shots[target.place.shot]->id;
}

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

/// True where the row is what is to stand there.
struct TimelineModel::RowStands {
    const Storyboard& film;
    bool operator()(const std::unique_ptr<Row>& row, const Target& target) const {
        return !row->shot == target.header && row->id() == idAt(film, target);
    }
};

TimelineModel::TimelineModel(Session& session, QObject* parent)
    : QAbstractListModel(parent),
      m_session(session) {
    start();
    connect(&session, &Session::opened, this, &TimelineModel::start);
    connect(&session, &Session::changed, this, &TimelineModel::follow);
    connect(&session, &Session::findingsChanged, this, &TimelineModel::compareFindings);
    connect(&session, &Session::mediaChanged, this, &TimelineModel::forgetCards);
    connect(&session, &Session::selectionChanged, this, &TimelineModel::showSelected);
}

TimelineModel::~TimelineModel() = default;

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool scene = isScene(row);
    switch (role) {
    case Qt::DisplayRole:
        return scene ? heading(row).heading : card(row).slate + QLatin1Char(' ') + card(row).title;
    case Qt::EditRole:
        return scene ? qt(m_rows[std::size_t(row)]->scene->heading) : qt(shot(row)->title);
    case Qt::AccessibleTextRole:
        return scene ? spokenName(heading(row)) : spokenName(card(row));
    case IdRole:
        return qt(id(row));
    case SceneRole:
        return scene;
    default:
        return {};
    }
}

bool TimelineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const std::string text = utf8(value.toString().trimmed());
    const std::string which = id(index.row());
    if (isScene(index.row()))
        return m_session.apply(tr("Rename scene"), [=](const Storyboard& s) {
            return edit::changeScene(s, which, [&](Scene& scene) { scene.heading = text; });
        });
    return m_session.apply(tr("Rename shot"), [=](const Storyboard& s) {
        return edit::changeShot(s, which, [&](Shot& shot) { shot.title = text; });
    });
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags both =
        Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return isScene(index.row()) ? both : both | Qt::ItemIsSelectable;
}

bool TimelineModel::isScene(int row) const {
    return !m_rows[std::size_t(row)]->shot;
}
const std::string& TimelineModel::id(int row) const {
    return m_rows[std::size_t(row)]->id();
}
Place TimelineModel::place(int row) const {
    return m_rows[std::size_t(row)]->shown;
}
Place TimelineModel::placeInFilm(int row) const {
    return m_rows[std::size_t(row)]->place;
}

edit::Gap TimelineModel::gapInFilm(Place shown) const {
    const std::string& scene = id(rowOfScene(shown.scene));
    const auto shots = std::size_t(shotsIn(shown.scene));
    if (shown.shot < shots)
        return {scene, placeInFilm(rowOf(shown)).shot};
    return {scene, shots == 0 ? 0 : placeInFilm(rowOf({shown.scene, shots - 1})).shot + 1};
}

std::size_t TimelineModel::sceneInFilm(std::size_t shown) const {
    return shown < sceneCount() ? placeInFilm(rowOfScene(shown)).scene : m_value->scenes.size();
}
const Shared<Shot>& TimelineModel::shot(int row) const {
    return *m_rows[std::size_t(row)]->shot;
}
quint64 TimelineModel::revision(int row) const {
    return m_rows[std::size_t(row)]->revision;
}

int TimelineModel::shotsIn(std::size_t scene) const {
    const int next = scene + 1 < m_sceneRows.size() ? m_sceneRows[scene + 1] : rowCount();
    return next - m_sceneRows[scene] - 1;
}

int TimelineModel::rowOfShot(std::string_view id) const {
    if (m_shotRows.empty())
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            if (m_rows[row]->shot)
                m_shotRows.emplace(m_rows[row]->id(), int(row));
    const auto found = m_shotRows.find(std::string(id));
    return found == m_shotRows.end() ? -1 : found->second;
}

CardSource TimelineModel::source() const {
    if (!m_cast)
        m_cast.emplace(*m_value);
    return {*m_value, *m_cast, profileFor(m_value->model), m_session.media()};
}

const ShotCard& TimelineModel::card(int row) const {
    Row& r = *m_rows[std::size_t(row)];
    if (!r.card) {
        const Diagnostics& all = r.findings->diagnostics;
        const Diagnostics shown = heavyEnough(all, m_floor);
        r.card =
            std::make_unique<ShotCard>(describeShot(source(), *r.scene, **r.shot, r.place, shown));
        // A shot whose findings are not shown is not called free of them.
        r.card->checked = m_checked && (all.empty() || !shown.empty());
    }
    return *r.card;
}

const SceneCard& TimelineModel::heading(int row) const {
    Row& r = *m_rows[std::size_t(row)];
    if (!r.heading) {
        Count count;
        for (const auto& shot : r.scene->shots)
            count += countOf(heavyEnough(m_session.findings().of(shot->id), m_floor));
        r.heading = std::make_unique<SceneCard>(
            describeScene(source(), *r.scene, r.place.scene + 1, count));
        r.heading->shown = shotsIn(r.shown.scene);
    }
    return *r.heading;
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

void TimelineModel::start() {
    m_value = m_session.value();
    m_verdicts = m_session.findings().shots;
    m_cast.reset();
    m_filter = {};
    m_kept.clear();
    m_rows.clear();
    rebuild();
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
