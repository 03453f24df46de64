#include "window/shot_search.h"

#include "lookup/slate.h"
#include "session/strings.h"

#include <algorithm>
#include <array>
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
    const auto holds = [&](const std::string& text, QString& out) {
        if (text.empty())
            return false;
        out = qt(text);
        return out.contains(words, Qt::CaseInsensitive);
    };
    QString text;
    for (const DialogueLine& line : shot.dialogue)
        if (holds(line.line, text))
            return QStringLiteral("“%1”").arg(text);
    for (const std::string* field :
         {&shot.subject, &shot.action, &shot.context, &shot.lighting, &shot.style,
          &shot.camera.motivation, &shot.notes, &shot.promptOverride, &scene.heading})
        if (holds(*field, text))
            return text;
    for (const AudioLayer& layer : shot.audio)
        if (holds(layer.description, text))
            return text;
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
