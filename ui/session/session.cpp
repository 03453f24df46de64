#include "session/session.h"

#include "diff/changes_in_place.h"
#include "edit/edit.h"
#include "jobs/run_in_background.h"

#include <algorithm>
#include <unordered_set>

namespace foreframe {

namespace {

/// So many shots are checked from end to end before the eye notices.
constexpr std::size_t atOnce = 400;

} // namespace

Session::Session(QObject* parent)
    : QObject(parent) {
    check();
}

const Profile& Session::profile() const {
    return profileFor(storyboard().model);
}

void Session::open(Storyboard storyboard, const QString& path, const QString& folder,
                   std::vector<Repair> repairs) {
    m_held.reset();
    m_history = History(Shared<Storyboard>(std::move(storyboard)));
    m_path = path;
    m_folder = folder;
    m_repairs = std::move(repairs);
    // What was mended on load is not on disk yet.
    if (!path.isEmpty() && m_repairs.empty())
        m_history.markSaved();
    m_selection.clear();
    m_places.clear();
    m_current.clear();
    m_currentPlace.reset();
    m_media = {};
    m_checker = {};
    m_isChecked = false;
    ++m_opening;
    check();
    emit opened();
    emit findingsChanged();
    emit selectionChanged();
    emit historyChanged();
    emit fileChanged();
}

void Session::markSaved(const QString& path, const QString& folder,
                        const Shared<Storyboard>& written) {
    m_path = path;
    m_folder = folder;
    m_history.markSaved(written);
    emit fileChanged();
}

void Session::markUnsaved() {
    m_history.markUnsaved();
    emit fileChanged();
}

void Session::renameMedia(const std::unordered_map<std::string, std::string>& renames) {
    if (renames.empty())
        return;
    settle();
    const Shared<Storyboard> before = value();
    m_history.rewrite(
        [&](const Storyboard& storyboard) { return edit::renamePaths(storyboard, renames); });
    becomes(before, m_selection);
}

bool Session::apply(const QString& label, const Edit& edit, const QString& mergeKey,
                    const QStringList& select) {
    makeHeld();
    const Shared<Storyboard> before = value();
    Moment moment{Shared<Storyboard>(edit(storyboard())), m_selection,
                  select.isEmpty() ? m_selection : utf8(select), utf8(label), utf8(mergeKey)};
    const std::vector<std::string> selection = moment.selectionAfter;
    if (!m_history.push(std::move(moment)))
        return false;
    becomes(before, selection);
    return true;
}

void Session::makeHeld() {
    const auto held = std::exchange(m_held, std::nullopt);
    if (held && !apply(held->label, held->edit, held->mergeKey))
        sayHeld();
}

void Session::sayHeld() {
    emit heldChanged();
    emit historyChanged();
    emit fileChanged();
}

void Session::hold(const QString& label, const Edit& edit, const QString& mergeKey) {
    m_held = Held{label, edit, mergeKey, {}};
    sayHeld();
}

void Session::letGo() {
    if (std::exchange(m_held, std::nullopt))
        sayHeld();
}

void Session::settle() {
    makeHeld();
    m_history.breakMerge();
}

Shared<Storyboard> Session::valueWithHeld() const {
    if (!m_held)
        return value();
    if (!m_held->value)
        m_held->value = Shared<Storyboard>(m_held->edit(storyboard()));
    return *m_held->value;
}

void Session::undo() {
    makeHeld();
    if (!canUndo())
        return;
    const Shared<Storyboard> before = value();
    becomes(before, m_history.undo());
}

void Session::redo() {
    makeHeld();
    if (!canRedo())
        return;
    const Shared<Storyboard> before = value();
    becomes(before, m_history.redo());
}

void Session::becomes(const Shared<Storyboard>& before, const std::vector<std::string>& selection) {
    check();
    // Listeners find the new storyboard with its own selection, never with that of the old one.
    const bool stays = selection == m_selection && changesInPlace(*before, storyboard());
    const bool selects = !stays && take(selection, m_current);
    emit changed(before, value());
    emit findingsChanged();
    if (selects)
        emit selectionChanged();
    emit historyChanged();
    emit fileChanged();
}

void Session::select(const QStringList& shotIds, const QString& current) {
    makeHeld();
    if (take(utf8(shotIds), utf8(current)))
        emit selectionChanged();
}

bool Session::take(const std::vector<std::string>& wanted, std::string focus) {
    const std::unordered_set<std::string_view> set(wanted.begin(), wanted.end());
    std::vector<std::string> found;
    std::vector<Place> places;
    const auto& scenes = storyboard().scenes;
    for (std::size_t i = 0; i < scenes.size() && found.size() < set.size(); ++i)
        for (std::size_t j = 0; j < scenes[i]->shots.size(); ++j)
            if (const std::string& id = scenes[i]->shots[j]->id; set.contains(id)) {
                found.push_back(id);
                places.push_back({i, j});
            }
    const auto indexOf = [&](const std::string& id) {
        return std::size_t(std::find(found.begin(), found.end(), id) - found.begin());
    };
    const auto has = [&](const std::string& id) { return indexOf(id) < found.size(); };
    if (!has(focus))
        focus = !wanted.empty() && has(wanted.back()) ? wanted.back()
                : found.empty()                       ? std::string()
                                                      : found.back();
    m_places = std::move(places);
    m_currentPlace = found.empty() ? std::nullopt : std::optional(m_places[indexOf(focus)]);
    if (found == m_selection && focus == m_current)
        return false;
    m_selection = std::move(found);
    m_current = std::move(focus);
    return true;
}

const Shot* Session::current() const {
    return m_currentPlace ? &shotAt(storyboard(), *m_currentPlace) : nullptr;
}

const Scene* Session::currentScene() const {
    return m_currentPlace ? &*storyboard().scenes[m_currentPlace->scene] : nullptr;
}

void Session::reveal(const QString& shotId, const QString& field) {
    if (!shotId.isEmpty())
        select({shotId}, shotId);
    emit revealRequested(shotId, field);
}

void Session::setMedia(MediaFacts media) {
    if (media == *m_media)
        return;
    m_media = Shared<MediaFacts>(std::move(media));
    check();
    emit mediaChanged();
    emit findingsChanged();
}

Cost Session::cost() const {
    return costOf(storyboard(), profile(), media());
}

// -- checking -------------------------------------------------------------------------------------

void Session::check() {
    if (m_checking)
        return; // what has changed meanwhile is looked at when that is done
    if (shotCount(storyboard()) > atOnce && m_checker.looksAtAll(value(), m_media)) {
        checkBehind();
        return;
    }
    m_checker.check(value(), m_media, m_repairs);
    m_isChecked = true;
}

void Session::checkBehind() {
    m_checking = true;
    const auto look = [checker = m_checker, film = value(), media = m_media,
                       repairs = m_repairs]() mutable {
        checker.check(film, media, repairs);
        return checker;
    };
    runInBackground(this, look, [this, opening = m_opening](Checker checked) {
        m_checking = false;
        if (opening == m_opening) {
            m_checker = std::move(checked);
            m_isChecked = true;
        }
        check();
        emit findingsChanged();
    });
}

} // namespace foreframe
