#include "lookup/known_names.h"

#include "base/text.h"

#include <algorithm>

namespace foreframe {

namespace {

/// "Character A" and "Agent"; both are empty in a name without a colon.
struct Halves {
    std::string_view number, proper;
};

Halves halvesOf(std::string_view name) {
    constexpr std::string_view wide = "：";
    const std::size_t plain = name.find(": ");
    const std::size_t colon = std::min(plain, name.find(wide));
    if (colon == name.npos)
        return {};
    return {text::trim(name.substr(0, colon)),
            text::trim(name.substr(colon + (colon == plain ? 1 : wide.size())))};
}

} // namespace

const KnownNames::Known* KnownNames::at(std::string_view name) const {
    const auto found = m_byKey.find(text::key(name));
    return name.empty() || found == m_byKey.end() ? nullptr : &found->second;
}

const std::string* KnownNames::find(std::string_view name) const {
    const Halves halves = halvesOf(name);
    const Known* known = at(name);
    if (!known)
        known = at(halves.proper);
    // "Character A: Baker" is not "Character A: Agent".
    if (const Known* numbered = known ? nullptr : at(halves.number); numbered && numbered->whole)
        known = numbered;
    return known ? &known->id : nullptr;
}

void KnownNames::add(std::string_view name, const std::string& id) {
    const Halves halves = halvesOf(name);
    if (const auto [known, added] = m_byKey.try_emplace(text::key(name), Known{id, true});
        !added && known->second.id == id)
        known->second.whole = true;
    for (const std::string_view half : {halves.number, halves.proper})
        if (!half.empty())
            m_byKey.try_emplace(text::key(half), Known{id, false});
}

} // namespace foreframe
