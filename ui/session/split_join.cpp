#include "session/split_join.h"

#include "edit/join.h"
#include "edit/slates.h"
#include "profile/profile.h"
#include "speech/speech.h"

#include <algorithm>

namespace foreframe {

namespace {

/// The shortest clip of the model that is no shorter than this and holds what is said; the longest
/// where none does.
double clipFor(const Session& session, const Storyboard& film, const Shot& shot, double atLeast) {
    const Cast cast(film);
    const double needed =
        std::max(atLeast, speakingTotal(speakingTimes(shot, cast, film.language)));
    std::vector<double> lengths = session.profile().durations;
    std::sort(lengths.begin(), lengths.end());
    const auto fits = std::find_if(lengths.begin(), lengths.end(),
                                   [needed](double seconds) { return seconds >= needed; });
    if (lengths.empty())
        return std::max(needed, shot.duration);
    return fits == lengths.end() ? lengths.back() : *fits;
}

void splitBehind(Session& session, std::size_t lines) {
    const std::string id = utf8(session.currentShot());
    Storyboard parted = edit::splitShot(session.storyboard(), id, lines);
    const auto place = findShot(parted, id);
    if (!place)
        return;
    parted = edit::slateNewShots(session.storyboard(), std::move(parted));
    const std::string second = shotAt(parted, {place->scene, place->shot + 1}).id;
    for (const std::string& half : {id, second})
        parted = edit::changeShot(
            parted, half, [&](Shot& shot) { shot.duration = clipFor(session, parted, shot, 0); });
    session.apply(tr("Split shot"), [&parted](const Storyboard&) { return parted; }, {},
                  {qt(second)});
}

QString shortened(const QString& line) {
    constexpr qsizetype most = 60;
    return line.size() <= most ? line : line.left(most - 1).trimmed() + QChar(0x2026);
}

} // namespace

std::vector<ShotChoice> splitChoices(const Session& session) {
    std::vector<ShotChoice> choices;
    const Shot* shot = session.current();
    const Cast cast(session.storyboard());
    for (std::size_t i = 0; shot && i + 1 < shot->dialogue.size(); ++i) {
        const DialogueLine& line = shot->dialogue[i];
        const Character* speaker = cast.character(line.character);
        const QString words = shortened(qt(line.line));
        choices.push_back({speaker ? tr("After %1: “%2”").arg(qt(labelOf(*speaker)), words)
                                   : tr("After “%1”").arg(words),
                           [i](Session& s) { splitBehind(s, i + 1); }});
    }
    return choices;
}

QString split(Session& session) {
    splitBehind(session, (session.current()->dialogue.size() + 1) / 2);
    return {};
}

bool canJoin(const Session& session) {
    const auto& places = session.selectedPlaces(); // in the order of the film
    const auto apart = [](const Place& a, const Place& b) {
        return a.scene != b.scene || a.shot + 1 != b.shot;
    };
    return places.size() > 1 &&
           std::adjacent_find(places.begin(), places.end(), apart) == places.end();
}

QString join(Session& session) {
    const auto& ids = session.selectedIds();
    double seconds = 0;
    for (const std::string& id : ids)
        if (const auto place = findShot(session.storyboard(), id))
            seconds += shotAt(session.storyboard(), *place).duration;
    auto joined = edit::joinShots(session.storyboard(), ids, seconds);
    if (joined.shot.empty())
        return {};
    joined.storyboard = edit::changeShot(joined.storyboard, joined.shot, [&](Shot& shot) {
        shot.duration = clipFor(session, joined.storyboard, shot, seconds);
    });
    session.apply(tr("Join %1 shots").arg(ids.size()),
                  [&joined](const Storyboard&) { return joined.storyboard; }, {},
                  {qt(joined.shot)});
    QStringList lost;
    for (const Words& what : joined.lost)
        lost += qt(what);
    return lost.isEmpty() ? QString()
                          : tr("Left behind: %1. Undo brings it back.").arg(lost.join(tr(", ")));
}

} // namespace foreframe
