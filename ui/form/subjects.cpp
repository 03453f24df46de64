#include "form/subjects.h"

#include <algorithm>

namespace foreframe::form {

namespace {

/// The entry of that id, and the path under which the checker speaks of it.
template <class T>
const T* find(const std::vector<Shared<T>>& list, std::string_view id, const char* name,
              QString& prefix) {
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i]->id == id) {
            prefix = QStringLiteral("%1[%2].").arg(QLatin1String(name)).arg(i);
            return &*list[i];
        }
    return nullptr;
}

} // namespace

Subjects::Subjects(const Session& session)
    : m_storyboard(session.value()),
      m_cast(std::make_shared<const Cast>(*m_storyboard)) {}

Subjects Subjects::ofSelection(const Session& session) {
    Subjects all(session);
    const Storyboard& film = *all.m_storyboard;
    for (const Place place : session.selectedPlaces())
        all.m_list.push_back({.id = shotAt(film, place).id,
                              .storyboard = &film,
                              .cast = all.m_cast.get(),
                              .place = place,
                              .scene = &*film.scenes[place.scene],
                              .shot = &shotAt(film, place)});
    return all;
}

Subjects Subjects::ofScene(const Session& session, std::string_view id) {
    Subjects all(session);
    if (const Scene* scene = find(all.m_storyboard->scenes, id, "scenes", all.m_prefix))
        all.m_list.push_back({.id = scene->id,
                              .storyboard = &*all.m_storyboard,
                              .cast = all.m_cast.get(),
                              .scene = scene});
    return all;
}

Subjects Subjects::scenesOf(const Subjects& shots) {
    Subjects all = shots;
    all.m_list.clear();
    for (const Subject& shot : shots.m_list)
        if (all.m_list.empty() || all.m_list.back().scene != shot.scene) {
            Subject scene = shot;
            scene.id = shot.scene->id;
            scene.shot = nullptr;
            all.m_list.push_back(scene);
        }
    if (all.m_list.size() == 1)
        all.m_prefix = QStringLiteral("scenes[%1].").arg(all.first().place->scene);
    return all;
}

Subjects Subjects::ofCharacter(const Session& session, std::string_view id) {
    Subjects all(session);
    if (const auto* entry = find(all.m_storyboard->characters, id, "characters", all.m_prefix))
        all.m_list.push_back({.id = entry->id,
                              .storyboard = &*all.m_storyboard,
                              .cast = all.m_cast.get(),
                              .character = entry});
    return all;
}

Subjects Subjects::ofVoice(const Session& session, std::string_view id) {
    Subjects all(session);
    if (const auto* entry = find(all.m_storyboard->voices, id, "voices", all.m_prefix))
        all.m_list.push_back({.id = entry->id,
                              .storyboard = &*all.m_storyboard,
                              .cast = all.m_cast.get(),
                              .voice = entry});
    return all;
}

Subjects Subjects::ofLocation(const Session& session, std::string_view id) {
    Subjects all(session);
    if (const auto* entry = find(all.m_storyboard->locations, id, "locations", all.m_prefix))
        all.m_list.push_back({.id = entry->id,
                              .storyboard = &*all.m_storyboard,
                              .cast = all.m_cast.get(),
                              .location = entry});
    return all;
}

Subjects Subjects::ofStoryboard(const Session& session) {
    Subjects all(session);
    all.m_list.push_back({.id = {}, .storyboard = &*all.m_storyboard, .cast = all.m_cast.get()});
    return all;
}

edit::Ids Subjects::ids() const {
    edit::Ids ids;
    for (const Subject& subject : m_list)
        ids.push_back(subject.id);
    return ids;
}

std::vector<Diagnostic> Subjects::findings(const Session& session) const {
    if (m_list.size() != 1)
        return {};
    if (first().shot) {
        Diagnostics found = session.findings().of(first().id);
        for (Diagnostic& finding : found)
            if (finding.rule->id == "clip/empty")
                finding.severity = Severity::Advice; // said calmly: one has only begun
        return found;
    }
    Diagnostics found;
    for (const Diagnostic& d : session.findings().whole->diagnostics) {
        if (!qt(d.field).startsWith(m_prefix))
            continue;
        found.push_back(d);
        found.back().field.erase(0, static_cast<std::size_t>(m_prefix.size()));
    }
    return found;
}

} // namespace foreframe::form
