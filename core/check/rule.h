// A rule: what can be wrong with a storyboard, why it matters and how to mend it. One file in
// check/<group>/<slug>.cpp is one rule, `const Rule foreframe::rules::<group>::<slug>`.
#pragma once
#include "base/phrase.h"
#include "check/shot_context.h"
#include "edit/edit.h"
#include <span>

namespace foreframe {

enum class Severity {
    Error,   ///< the service refuses it, or the card contradicts itself: held back from export
    Warning, ///< known to fail or to disappoint
    Advice,  ///< craft
};

std::string_view name(Severity severity); ///< "error", "warning", "advice"

/// A quick fix: an ordinary edit with a verb for its button.
struct Fix {
    Phrase label;
    Edit apply;
};

struct Rule;

/// One finding. It names ids and fields, never positions, so it stays true when shots move.
struct Diagnostic {
    const Rule* rule = nullptr;
    Severity severity = Severity::Error;
    std::string shotId; ///< empty: about the storyboard as a whole
    std::string field;  ///< "dialogue[0].voice" of the shot; for the whole storyboard
                        ///< "voices[3].sample"; may be empty
    Phrase message;     ///< one sentence with the words of this shot
    std::vector<Fix> fixes;
};

/// Where a rule puts what it finds.
class Report {
public:
    Report(const Rule& rule, std::string_view shotId, std::vector<Diagnostic>& out)
        : m_rule(rule),
          m_shotId(shotId),
          m_out(out) {}
    /// With the rule's own severity.
    void add(std::string field, Phrase message, std::vector<Fix> fixes = {});
    void add(Severity severity, std::string field, Phrase message, std::vector<Fix> fixes = {});

private:
    const Rule& m_rule;
    std::string_view m_shotId;
    std::vector<Diagnostic>& m_out;
};

/// An example for people, and the same as JSON for the test that proves it: an object with some of
/// the keys "storyboard" (keys of the file's top level), "scene", "shot" (keys of the shot under
/// test), "before" (the shot before it) and "media" (facts by path), merged over a small storyboard
/// without findings.
struct Example {
    Words words;
    std::string_view json;
};

struct Rule {
    std::string_view id;                 ///< "group/slug"
    Severity severity = Severity::Error; ///< the usual one; a finding may say another
    Words title;                         ///< what it is about, in a few words
    Words why;                           ///< why it matters, one or two sentences
    Example bad;
    Example good;
    std::string_view source;  ///< "K-02"
    std::vector<Words> fixes; ///< the quick fixes it can offer, as the catalogue names them
    /// Looks at one shot, its inherited fields and its neighbour before; null: has nothing to say
    /// of single shots.
    void (*checkShot)(const ShotContext& context, Report& report) = nullptr;
    /// Looks at the storyboard as a whole: settings, cast, voices, places. Cheap: it runs after
    /// every edit, and may walk the library but not the shots (StoryboardContext counts their use).
    void (*checkStoryboard)(const StoryboardContext& context, Report& report) = nullptr;
};

namespace rules {
std::span<const Rule* const> all();
const Rule* find(std::string_view id); ///< null: unknown
} // namespace rules

} // namespace foreframe
