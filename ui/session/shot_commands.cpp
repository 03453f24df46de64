#include "session/shot_commands.h"

#include "edit/slates.h"
#include "lookup/slate.h"
#include "session/split_join.h"
#include "session/strings.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace foreframe {

namespace {

/// "Delete shot", or "Delete 3 shots".
QString counted(const char* one, const char* many, std::size_t count) {
    return count == 1 ? tr(one) : tr(many).arg(count);
}

bool always(const Session&) {
    return true;
}
bool hasSelection(const Session& session) {
    return !session.selectedIds().empty();
}
bool hasCurrent(const Session& session) {
    return session.current() != nullptr;
}
bool hasShots(const Session& session) {
    return shotCount(session.storyboard()) > 0;
}

QStringList shotIds(const Storyboard& storyboard) {
    QStringList ids;
    for (const auto& scene : storyboard.scenes)
        for (const auto& shot : scene->shots)
            ids.append(qt(shot->id));
    return ids;
}

/// The ids that `after` has and `before` has not, in film order.
QStringList added(const Storyboard& before, const Storyboard& after) {
    std::unordered_set<std::string_view> known;
    for (const auto& scene : before.scenes)
        for (const auto& shot : scene->shots)
            known.insert(shot->id);
    QStringList ids;
    for (const auto& scene : after.scenes)
        for (const auto& shot : scene->shots)
            if (!known.contains(shot->id))
                ids.append(qt(shot->id));
    return ids;
}

/// Makes the step and selects the shots it brought.
void applyAndSelectNew(Session& session, const QString& label, Storyboard after) {
    after = edit::slateNewShots(session.storyboard(), std::move(after));
    const QStringList fresh = added(session.storyboard(), after);
    session.apply(
        label, [after = std::move(after)](const Storyboard&) { return after; }, {}, fresh);
}

/// A storyboard whose film can take a shot: with a scene, made where there is none.
Storyboard withScene(const Storyboard& storyboard) {
    return storyboard.scenes.empty() ? edit::insertScene(storyboard, 0, {}) : storyboard;
}

edit::Gap gapBehindCurrent(const Storyboard& storyboard, std::string_view current) {
    if (const auto gap = edit::gapAfter(storyboard, current))
        return *gap;
    const Scene& last = *storyboard.scenes.back();
    return {last.id, last.shots.size()};
}

/// A shot that goes on in the way of its neighbour: moving pictures of a still, unless told
/// otherwise.
Shot freshShot(const Session& session) {
    Shot shot;
    shot.mode = mode::imageToVideo;
    if (const Shot* current = session.current(); current && current->mode == mode::textToVideo)
        shot.mode = mode::textToVideo;
    return shot;
}

void newAfter(Session& session) {
    insertAfterCurrent(session, tr("New shot"), {freshShot(session)});
}

void newBefore(Session& session) {
    const Storyboard base = withScene(session.storyboard());
    const auto gap = edit::gapBefore(base, utf8(session.currentShot()));
    applyAndSelectNew(session, tr("New shot"),
                      edit::insertShots(base, gap ? *gap : edit::Gap{base.scenes.front()->id, 0},
                                        {freshShot(session)}));
}

void newScene(Session& session) {
    Scene scene;
    scene.shots.emplace_back(freshShot(session));
    const auto place = session.currentPlace();
    const std::size_t index = place ? place->scene + 1 : session.storyboard().scenes.size();
    applyAndSelectNew(session, tr("New scene"),
                      edit::insertScene(session.storyboard(), index, std::move(scene)));
}

void duplicate(Session& session) {
    const auto& ids = session.selectedIds();
    applyAndSelectNew(session, counted("Duplicate shot", "Duplicate %1 shots", ids.size()),
                      edit::duplicateShots(session.storyboard(), ids));
}

/// Who is selected once these are gone: the shot that moves up into their place, else the one
/// before.
QString heir(const Storyboard& storyboard, const std::vector<std::string>& ids) {
    const std::unordered_set<std::string_view> gone(ids.begin(), ids.end());
    QString before;
    bool passed = false;
    for (const auto& scene : storyboard.scenes)
        for (const auto& shot : scene->shots) {
            if (gone.contains(shot->id))
                passed = true;
            else if (passed)
                return qt(shot->id);
            else
                before = qt(shot->id);
        }
    return before;
}

void remove(Session& session) {
    const auto ids = session.selectedIds();
    const QString next = heir(session.storyboard(), ids);
    session.apply(
        counted("Delete shot", "Delete %1 shots", ids.size()),
        [ids](const Storyboard& s) { return edit::removeShots(s, ids); }, {},
        next.isEmpty() ? QStringList() : QStringList{next});
}

void nudge(Session& session, int direction) {
    const auto ids = session.selectedIds();
    session.apply(
        counted("Move shot", "Move %1 shots", ids.size()),
        [ids, direction](const Storyboard& s) { return edit::nudgeShots(s, ids, direction); });
}

void setLength(Session& session, double seconds) {
    const auto ids = session.selectedIds();
    session.apply(tr("Set length to %1 s").arg(seconds), [ids, seconds](const Storyboard& s) {
        return edit::changeShots(s, ids, [seconds](Shot& shot) { shot.duration = seconds; });
    });
}

void step(Session& session, int direction) {
    const QStringList all = shotIds(session.storyboard());
    const qsizetype at = all.indexOf(session.currentShot());
    const qsizetype to = at < 0 ? (direction > 0 ? 0 : all.size() - 1) : at + direction;
    if (to >= 0 && to < all.size())
        session.select({all[to]}, all[to]);
}

/// To the first shot of the next scene that has one; back to the start of this one, then before.
void stepScene(Session& session, int direction) {
    const Storyboard& storyboard = session.storyboard();
    const auto place = session.currentPlace();
    const auto count = static_cast<std::ptrdiff_t>(storyboard.scenes.size());
    auto scene = place ? static_cast<std::ptrdiff_t>(place->scene) : direction > 0 ? -1 : count;
    if (!(direction < 0 && place && place->shot > 0))
        scene += direction;
    while (scene >= 0 && scene < count &&
           storyboard.scenes[static_cast<std::size_t>(scene)]->shots.empty())
        scene += direction;
    if (scene < 0 || scene >= count)
        return;
    const QString id = qt(storyboard.scenes[static_cast<std::size_t>(scene)]->shots.front()->id);
    session.select({id}, id);
}

/// Of acts that speak for themselves.
template <void (*act)(Session&)>
QString quietly(Session& session) {
    act(session);
    return {};
}

constexpr ShotCommand line{"", "", "", nullptr, nullptr};

constexpr std::array commands{
    ShotCommand{"new-after", QT_TRANSLATE_NOOP("foreframe", "New Shot After"), "N", always,
                quietly<newAfter>},
    ShotCommand{"new-before", QT_TRANSLATE_NOOP("foreframe", "New Shot Before"), "Shift+N", always,
                quietly<newBefore>},
    ShotCommand{"new-scene", QT_TRANSLATE_NOOP("foreframe", "New Scene"), "Ctrl+Shift+N", always,
                quietly<newScene>},
    line,
    ShotCommand{"duplicate", QT_TRANSLATE_NOOP("foreframe", "Duplicate"), "Ctrl+D", hasSelection,
                quietly<duplicate>},
    ShotCommand{"split", QT_TRANSLATE_NOOP("foreframe", "Split"), "Ctrl+B", hasCurrent, split,
                splitChoices},
    ShotCommand{"join", QT_TRANSLATE_NOOP("foreframe", "Join"), "Ctrl+Shift+B; Alt+\\", canJoin,
                join},
    ShotCommand{"delete", QT_TRANSLATE_NOOP("foreframe", "Delete"), "Del", hasSelection,
                quietly<remove>},
    line,
    ShotCommand{"move-earlier", QT_TRANSLATE_NOOP("foreframe", "Move Earlier"), "Alt+Left",
                hasSelection, quietly<[](Session& session) { nudge(session, -1); }>},
    ShotCommand{"move-later", QT_TRANSLATE_NOOP("foreframe", "Move Later"), "Alt+Right",
                hasSelection, quietly<[](Session& session) { nudge(session, 1); }>},
    line,
    ShotCommand{"five-seconds", QT_TRANSLATE_NOOP("foreframe", "Make It 5 s"), "5", hasSelection,
                quietly<[](Session& session) { setLength(session, 5); }>},
    ShotCommand{"ten-seconds", QT_TRANSLATE_NOOP("foreframe", "Make It 10 s"), "0", hasSelection,
                quietly<[](Session& session) { setLength(session, 10); }>},
    line,
    ShotCommand{"previous-shot", QT_TRANSLATE_NOOP("foreframe", "Previous Shot"), "Left", hasShots,
                quietly<[](Session& session) { step(session, -1); }>},
    ShotCommand{"next-shot", QT_TRANSLATE_NOOP("foreframe", "Next Shot"), "Right", hasShots,
                quietly<[](Session& session) { step(session, 1); }>},
    ShotCommand{"previous-scene", QT_TRANSLATE_NOOP("foreframe", "Previous Scene"), "Ctrl+Up",
                hasShots, quietly<[](Session& session) { stepScene(session, -1); }>},
    ShotCommand{"next-scene", QT_TRANSLATE_NOOP("foreframe", "Next Scene"), "Ctrl+Down", hasShots,
                quietly<[](Session& session) { stepScene(session, 1); }>},
};

} // namespace

std::span<const ShotCommand> shotCommands() {
    return commands;
}

QString shotCommandText(const ShotCommand& command) {
    return tr(command.text);
}

void insertAt(Session& session, const QString& label, const edit::Gap& gap, std::vector<Shot> shots,
              const std::function<void(Storyboard&)>& also) {
    Storyboard base = withScene(session.storyboard());
    if (also)
        also(base);
    applyAndSelectNew(session, label, edit::insertShots(base, gap, std::move(shots)));
}

void insertAfterCurrent(Session& session, const QString& label, std::vector<Shot> shots,
                        const std::function<void(Storyboard&)>& also) {
    Storyboard base = withScene(session.storyboard());
    if (also)
        also(base);
    const edit::Gap gap = gapBehindCurrent(base, utf8(session.currentShot()));
    applyAndSelectNew(session, label, edit::insertShots(base, gap, std::move(shots)));
}

} // namespace foreframe
