#include "library/library_use.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace foreframe::library {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(LibraryUse)
};

constexpr int mostNames = 6;

template <class T>
bool sameEntries(const std::vector<Shared<T>>& a, const std::vector<Shared<T>>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Shared<T>& x, const Shared<T>& y) { return x.same(y); });
}

/// The same people, with the same voices, at the same place of the film.
bool sameUse(const Shared<Shot>& a, const Shared<Shot>& b) {
    return a.same(b) ||
           (a->id == b->id && a->slate == b->slate && a->characters == b->characters &&
            std::equal(a->dialogue.begin(), a->dialogue.end(), b->dialogue.begin(),
                       b->dialogue.end(), [](const DialogueLine& x, const DialogueLine& y) {
                           return x.character == y.character && x.voice == y.voice;
                       }));
}

bool sameUse(const Shared<Scene>& a, const Shared<Scene>& b) {
    return a.same(b) ||
           (a->location == b->location &&
            std::equal(a->shots.begin(), a->shots.end(), b->shots.begin(), b->shots.end(),
                       [](const auto& x, const auto& y) { return sameUse(x, y); }));
}

} // namespace

Uses usesOf(const Storyboard& storyboard) {
    const Cast cast(storyboard);
    Uses uses;
    for (const auto& character : storyboard.characters)
        if (!character->voice.empty())
            uses[character->voice].cast.append(qt(character->label));
    std::unordered_set<std::string_view> here; // of one shot, each once
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i) {
        const Scene& scene = *storyboard.scenes[i];
        if (!scene.location.empty()) {
            Use& place = uses[scene.location];
            place.shots += static_cast<int>(scene.shots.size());
            place.slates.append(QString::number(i + 1));
            place.shotIds.append(scene.shots.empty() ? QString() : qt(scene.shots.front()->id));
        }
        for (std::size_t j = 0; j < scene.shots.size(); ++j) {
            const Shot& shot = *scene.shots[j];
            here.clear();
            here.insert(shot.characters.begin(), shot.characters.end());
            for (const DialogueLine& line : shot.dialogue) {
                const std::string_view voice = cast.voiceIdOf(line);
                for (const std::string_view id : {std::string_view(line.character), voice})
                    if (!id.empty()) {
                        here.insert(id);
                        ++uses[std::string(id)].lines;
                    }
            }
            for (const std::string_view id : here) {
                Use& use = uses[std::string(id)];
                ++use.shots;
                if (use.slates.size() <= mostNames) {
                    use.slates.append(qt(slateOf(storyboard, {i, j})));
                    use.shotIds.append(qt(shot.id));
                }
            }
        }
    }
    return uses;
}

bool usesDiffer(const Storyboard& before, const Storyboard& after) {
    return !sameEntries(before.voices, after.voices) ||
           !sameEntries(before.characters, after.characters) ||
           !sameEntries(before.locations, after.locations) || before.model != after.model ||
           !std::equal(before.scenes.begin(), before.scenes.end(), after.scenes.begin(),
                       after.scenes.end(),
                       [](const auto& x, const auto& y) { return sameUse(x, y); });
}

QString shots(int count) {
    return count == 1 ? Say::tr("1 shot") : Say::tr("%1 shots").arg(count);
}

QString listed(const QStringList& names) {
    if (names.size() < 2)
        return names.join(QString());
    if (names.size() > mostNames)
        return Say::tr("%1 and more").arg(names.mid(0, mostNames).join(QStringLiteral(", ")));
    return Say::tr("%1 and %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.back());
}

} // namespace foreframe::library
