// Which shots are looked for: by any of their words, how far they are, who, where, and what the
// checks say.
#pragma once
#include "check/findings.h"
#include "lookup/slate.h"
#include "session/strings.h"
#include <functional>
#include <unordered_set>

namespace foreframe {

struct FilmFilter {
    enum class Findings { Any, Errors, Warnings, Some, None };

    QString text;
    std::string status;    ///< words of status::all; empty: any, as are the next two
    std::string character; ///< id of who is seen or speaks
    std::string location;  ///< id of where the scene is set
    Findings findings = Findings::Any;

    bool empty() const { return *this == FilmFilter(); }
    bool operator==(const FilmFilter&) const = default;
};

/// A filter made ready for one storyboard, which must outlive it.
class FilmSearch {
public:
    FilmSearch(const FilmFilter& filter, const Storyboard& storyboard);

    /// `count` is what the checks say about the shot.
    bool finds(Place place, const Count& count) const;

private:
    bool saysIt(Place place, const Scene& scene, const Shot& shot) const;

    const FilmFilter& m_filter;
    const Storyboard& m_storyboard;
    QString m_text;
    std::string m_plain;                           ///< the text where it is ASCII, in lower case
    std::unordered_set<std::string_view> m_people; ///< whose labels hold the text
};

/// Calls `visit` with the words of a shot that a filmmaker would look for, until it returns true:
/// lines first, then what is seen, then what sounds.
bool anyTextOf(const Scene& scene, const Shot& shot,
               const std::function<bool(const std::string&)>& visit);

} // namespace foreframe
