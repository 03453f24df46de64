// Changes to where pictures, sounds and clips lie.
#include "edit/edit.h"

namespace foreframe::edit {

namespace {

using Renames = std::unordered_map<std::string, std::string>;

class Renaming {
public:
    explicit Renaming(const Renames& renames)
        : m_renames(renames) {}

    void operator()(std::string& path) {
        const auto found = m_renames.find(path);
        if (found == m_renames.end() || found->second == path)
            return;
        path = found->second;
        m_changed = true;
    }
    bool changed() const { return m_changed; }

private:
    const Renames& m_renames;
    bool m_changed = false;
};

void visit(Voice& voice, Renaming& rename) {
    rename(voice.sample);
}
void visit(Character& character, Renaming& rename) {
    for (std::string& reference : character.references)
        rename(reference);
}
void visit(Location& location, Renaming& rename) {
    rename(location.reference);
}
void visit(Shot& shot, Renaming& rename) {
    rename(shot.startFrame.image);
    rename(shot.endFrame.image);
    rename(shot.references.style);
    rename(shot.references.location);
    rename(shot.motion.video);
    for (AudioLayer& layer : shot.audio)
        rename(layer.file);
    for (Take& take : shot.takes)
        rename(take.video);
}

/// What no rename touches stays the very same object.
template <class T>
bool renameIn(std::vector<Shared<T>>& entries, const Renames& renames) {
    bool any = false;
    for (Shared<T>& entry : entries) {
        Renaming rename(renames);
        T copy = *entry;
        visit(copy, rename);
        if (!rename.changed())
            continue;
        entry = Shared<T>(std::move(copy));
        any = true;
    }
    return any;
}

} // namespace

Storyboard renamePaths(const Storyboard& storyboard, const Renames& renames) {
    Storyboard next = storyboard;
    renameIn(next.voices, renames);
    renameIn(next.characters, renames);
    renameIn(next.locations, renames);
    for (Shared<Scene>& scene : next.scenes) {
        std::vector<Shared<Shot>> shots = scene->shots;
        if (renameIn(shots, renames))
            scene = scene.with([&](Scene& s) { s.shots = std::move(shots); });
    }
    return next;
}

} // namespace foreframe::edit
