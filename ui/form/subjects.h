// What a form edits: one entry of the storyboard or several at once, and what they inherit from.
#pragma once
#include "check/rule.h"
#include "lookup/settings.h"
#include "session/session.h"

namespace foreframe::form {

/// One entry. Pointers that don't concern it are null; they live as long as the Subjects they came
/// from.
struct Subject {
    std::string id;
    const Storyboard* storyboard = nullptr;
    const Cast* cast = nullptr;
    std::optional<Place> place = {}; ///< of a shot
    const Scene* scene = nullptr;
    const Shot* shot = nullptr;
    const Character* character = nullptr;
    const Voice* voice = nullptr;
    const Location* location = nullptr;
};

/// Entries of one kind, edited together.
class Subjects {
public:
    Subjects() = default;

    static Subjects ofSelection(const Session& session); ///< the selected shots
    static Subjects ofScene(const Session& session, std::string_view id);
    /// The scenes that these shots are in, each once.
    static Subjects scenesOf(const Subjects& shots);
    static Subjects ofCharacter(const Session& session, std::string_view id);
    static Subjects ofVoice(const Session& session, std::string_view id);
    static Subjects ofLocation(const Session& session, std::string_view id);
    static Subjects ofStoryboard(const Session& session);

    const std::vector<Subject>& list() const { return m_list; }
    bool empty() const { return m_list.empty(); }
    bool several() const { return m_list.size() > 1; }
    const Subject& first() const { return m_list.front(); }
    edit::Ids ids() const;

    /// Findings to show at the fields, by their paths there ("description" of a voice, although the
    /// checker calls it "voices[3].description"). None where several entries are edited.
    std::vector<Diagnostic> findings(const Session& session) const;

private:
    explicit Subjects(const Session& session);

    Shared<Storyboard> m_storyboard;
    std::shared_ptr<const Cast> m_cast;
    std::vector<Subject> m_list;
    QString m_prefix; ///< of the findings: "voices[3].", "scenes[0]."
};

} // namespace foreframe::form
