// From a storyboard to files in memory. One file in exporters/kinds/ is one kind.
#pragma once
#include "base/phrase.h"
#include "check/checker.h"
#include "compose/dialect.h"
#include "cost/cost.h"
#include "exporters/file_name.h"
#include "lookup/slate.h"
#include <span>

namespace foreframe {

/// One shot as it leaves the program.
struct ExportShot {
    Place place;
    std::string slate;
    std::string fileName; ///< "1A The question", without an ending, unlike every other shot's
    std::string prompt;
    std::string negativePrompt;      ///< empty: none, or the mode takes none
    std::vector<std::string> voices; ///< names of those the prompt binds
};

/// The shots at these places, composed in a dialect.
std::vector<ExportShot> exportShots(const Storyboard& storyboard, const Cast& cast,
                                    const Profile& profile, const std::vector<Place>& places,
                                    const Dialect& dialect = dialects::official);

/// Everything an exporter reads. It only refers: all must outlive it.
struct ExportInput {
    const Storyboard& storyboard;
    const Profile& profile;
    const MediaFacts& media;
    const Findings& findings;
    const Cast& cast;
    std::vector<ExportShot> shots;    ///< those to write, in film order: chosen, and not held back
    std::vector<ExportShot> heldBack; ///< chosen, but with errors; without prompts

    const Scene& scene(const ExportShot& shot) const {
        return *storyboard.scenes[shot.place.scene];
    }
    const Shot& shot(const ExportShot& shot) const { return shotAt(storyboard, shot.place); }
    Cost cost(const ExportShot& shot) const;
    const Diagnostics& problems(const ExportShot& shot) const;
};

/// Sorts the chosen places into those to write and those held back by an error; `force` holds
/// nothing back.
ExportInput exportInput(const Storyboard& storyboard, const Profile& profile,
                        const MediaFacts& media, const Findings& findings, const Cast& cast,
                        const std::vector<Place>& chosen, bool force);

/// A file to be written, by its name in the export folder.
struct OutFile {
    std::string name; ///< safe on Linux, macOS and Windows
    std::string bytes;
    bool operator==(const OutFile&) const = default;
};

struct Exporter {
    std::string_view id; ///< as --as names it: "prompts"
    Words name;
    Words hint; ///< what it writes, in one line
    std::vector<OutFile> (*write)(const ExportInput& input);
};

namespace exporters {
std::span<const Exporter* const> all();
const Exporter* find(std::string_view id); ///< null: unknown
} // namespace exporters

/// What files about the whole film are called, without an ending: the title, or "storyboard".
std::string filmFileName(const Storyboard& storyboard);

} // namespace foreframe
