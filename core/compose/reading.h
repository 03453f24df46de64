// A shot as the parts of a prompt read it: who is seen, whether it sounds, in which language.
#pragma once
#include "base/distinct.h"
#include "base/phrase.h"
#include "compose/compose.h"
#include "compose/person.h"

namespace foreframe {

struct Reading {
    const ShotInput& input;
    const Shot& shot;
    Language language;
    bool sounds; ///< lines and layers are written
    bool voices; ///< voice tags are written

    Reading(const ShotInput& input, bool bindsVoices);

    std::string_view context() const;
    std::string_view lighting() const;
    std::string_view style() const;
    Origin contextOrigin() const;
    Origin lightingOrigin() const;
    Origin styleOrigin() const;

    /// Who is seen, in order, each once.
    const std::vector<Person>& seen() const { return m_seen.list(); }
    bool sees(const Person& person) const { return m_seen.has(person); }
    std::size_t indexOf(const DialogueLine& line) const {
        return static_cast<std::size_t>(&line - shot.dialogue.data());
    }
    /// Who says a line. A narrator without a character is "Narrator"; the label is empty where a
    /// line that needs a speaker has none.
    Person speakerOf(const DialogueLine& line) const;
    /// The voice whose tag stands at the line's speaker; null: none.
    const Voice* voiceOf(const DialogueLine& line) const;

private:
    Distinct<Person, PersonHash> m_seen;
};

} // namespace foreframe
