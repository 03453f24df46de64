// What views ask: which row is what, and what its card says.
#include "models/timeline_row.h"

namespace foreframe {

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
    const Renaming renaming = renamingOf(index.row(), value.toString());
    return m_session.apply(renaming.label, renaming.edit);
}

void TimelineModel::holdName(int row, const QString& name) {
    const Renaming renaming = renamingOf(row, name);
    m_session.hold(renaming.label, renaming.edit);
}

TimelineModel::Renaming TimelineModel::renamingOf(int row, const QString& name) const {
    const std::string text = utf8(name.trimmed());
    const std::string which = id(row);
    if (isScene(row))
        return {tr("Rename scene"), [=](const Storyboard& s) {
                    return edit::changeScene(s, which, [&](Scene& scene) { scene.heading = text; });
                }};
    return {tr("Rename shot"), [=](const Storyboard& s) {
                return edit::changeShot(s, which, [&](Shot& shot) { shot.title = text; });
            }};
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

} // namespace foreframe
