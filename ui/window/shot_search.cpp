#include "window/shot_search.h"

#include "lookup/slate.h"
#include "models/film_filter.h"
#include "session/strings.h"

#include <algorithm>
#include <optional>

namespace foreframe {

namespace {

/// How well a shot matches: the lower, the further up.
enum Rank { Slate, SlateBegins, Title, Words };

struct Found {
    Rank rank;
    ShotMatch match;
};

/// The first of the shot's words that hold what is looked for.
std::optional<QString> wordsWith(const Scene& scene, const Shot& shot, const QString& words) {
    QString found;
    const bool said = anyTextOf(scene, shot, [&](const std::string& text) {
        found = qt(text);
        return found.contains(words, Qt::CaseInsensitive);
    });
    const bool spoken =
        std::any_of(shot.dialogue.begin(), shot.dialogue.end(),
                    [&](const DialogueLine& line) { return qt(line.line) == found; });
    if (said)
        return spoken ? QStringLiteral("“%1”").arg(found) : found;
    return std::nullopt;
}

std::optional<Found> look(const Scene& scene, const Shot& shot, const QString& slate,
                          const QString& words) {
    const QString title = qt(shot.title);
    const ShotMatch match{qt(shot.id), slate, title.isEmpty() ? qt(scene.heading) : title};
    if (slate.compare(words, Qt::CaseInsensitive) == 0)
        return Found{Slate, match};
    if (slate.startsWith(words, Qt::CaseInsensitive))
        return Found{SlateBegins, match};
    if (title.contains(words, Qt::CaseInsensitive))
        return Found{Title, match};
    if (const auto text = wordsWith(scene, shot, words))
        return Found{Words, {match.id, slate, *text}};
    return std::nullopt;
}

} // namespace

std::vector<ShotMatch> searchShots(const Storyboard& storyboard, const QString& words,
                                   std::size_t most) {
    const QString wanted = words.trimmed();
    std::vector<Found> found;
    if (wanted.isEmpty())
        return {};
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i) {
        const Scene& scene = *storyboard.scenes[i];
        for (std::size_t j = 0; j < scene.shots.size(); ++j)
            if (auto hit = look(scene, *scene.shots[j], qt(slateOf(storyboard, {i, j})), wanted))
                found.push_back(std::move(*hit));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.rank < b.rank; });
    std::vector<ShotMatch> matches;
    for (Found& hit : found) {
        if (matches.size() == most)
            break;
        matches.push_back(std::move(hit.match));
    }
    return matches;
}

} // namespace foreframe
