// Everybody and every voice that the prompts of one file name, each once.
#pragma once
#include "lookup/known_names.h"
#include "model/storyboard.h"
#include <unordered_map>

namespace foreframe::reading {

class Players {
public:
    /// The id of whoever goes by the label: letters' case and spaces make no difference, and
    /// "Character A: Agent" is also "Character A" and "Agent".
    std::string character(std::string_view label);
    /// The same where it is known already; empty: nobody goes by it.
    std::string known(std::string_view label) const;
    Character& operator[](std::string_view id);

    /// Somebody who was described so far, "old baker", has a name from here on: "Baker".
    void call(std::string_view id, std::string_view name);

    /// From here on everybody is off the stage again.
    void beginShot() { ++m_shot; }
    /// True where the character comes on for the first time in this shot.
    bool enter(std::string_view id);

    /// The id of the voice of that name.
    std::string voice(std::string_view name);

    /// Hands over the cast and the library.
    void settle(Storyboard& storyboard) const;

private:
    KnownNames m_names;
    std::vector<Character> m_characters;
    std::vector<std::size_t> m_enteredIn; ///< the last shot of each
    std::size_t m_shot = 0;
    std::unordered_map<std::string, std::size_t> m_voiceByKey;
    std::vector<Voice> m_voices;
};

} // namespace foreframe::reading
