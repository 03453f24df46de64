// From a storyboard to files in memory. One file in exporters/kinds/ is one kind.
#pragma once
#include "base/phrase.h"
#include "check/checker.h"
#include "cost/cost.h"
#include <span>

namespace foreframe {

/// One shot that is to be written.
struct ExportShot {
    Place place;
    std::string slate;
};

struct ExportInput {
    const Storyboard& storyboard;
    const Profile& profile;
    const MediaFacts& media;
    const Findings& findings;
    const Cast& cast;
    std::vector<ExportShot> shots; ///< those to write, in film order: chosen, and not held back
    std::vector<ExportShot> heldBack;
};

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

/// A file name without anything a file system could trip over: separators, control characters,
/// reserved names, dots and spaces at its end; at most 120 bytes, never empty (then `otherwise`).
std::string safeFileName(std::string_view name, std::string_view otherwise);

} // namespace foreframe
