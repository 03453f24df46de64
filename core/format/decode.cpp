#include "format/fields.h"
#include "format/format.h"
#include "format/ids.h"
#include "format/upgrade.h"
#include "lookup/slate.h"

namespace foreframe {

namespace {

/// The value of a key of the object at the start of the tape.
std::optional<Tape::Index> valueOf(const Tape& tape, std::string_view wanted) {
    for (Tape::Index key = 1; key < tape[0].end; key = tape.next(key + 1))
        if (tape.text(key) == wanted)
            return key + 1;
    return std::nullopt;
}

tl::unexpected<Error> notAStoryboard(const std::string& why) {
    return fail("This is not a storyboard: " + why + " \"" + std::string(formatName) + "\".",
                "format");
}

/// Before anything else is judged: is it a storyboard, and of a version that is known?
Result<int> versionOf(const Tape& tape, int oldest) {
    if (tape[0].kind != Token::Kind::Object)
        return tl::unexpected<Error>(
            {"This is not a storyboard: it would begin with {.", {}, 1, 1});
    const auto format = valueOf(tape, "format");
    if (!format)
        return notAStoryboard("it does not say \"format\":");
    if (!tape[*format].isText() || tape.text(*format) != formatName)
        return notAStoryboard("its format would be");
    const auto version = valueOf(tape, "version");
    if (!version)
        return fail("The version of the format is missing. This program writes version " +
                        std::to_string(formatVersion) + ".",
                    "version");
    Reader reader(tape);
    double number = 0;
    if (!read(reader, *version, number) || number < oldest || number != std::floor(number))
        return fail("The version must be a whole number from " + std::to_string(oldest) + " on.",
                    "version");
    if (number > formatVersion)
        return fail("The file is of version " + std::string(tape.raw(*version).substr(0, 20)) +
                        ", made by a newer program. This one reads up to version " +
                        std::to_string(formatVersion) + ".",
                    "version");
    return static_cast<int>(number);
}

} // namespace

Result<Decoded> decode(std::string_view bytes, std::span<const Upgrade> upgrades) {
    Result<Tape> tape = scan(bytes);
    if (!tape)
        return tl::unexpected(tape.error());
    const int oldest = formatVersion - static_cast<int>(upgrades.size());
    const Result<int> version = versionOf(*tape, oldest);
    if (!version)
        return tl::unexpected(version.error());
    std::string upgraded; // what the tape views
    for (int v = *version; v < formatVersion; ++v) {
        upgraded = upgrades[static_cast<std::size_t>(v - oldest)](*tape);
        tape = scan(upgraded);
        if (!tape)
            return tl::unexpected(tape.error());
    }
    Decoded decoded;
    decoded.version = *version;
    Reader reader(*tape);
    if (!read(reader, 0, decoded.storyboard))
        return tl::unexpected(reader.error);
    if (shotCount(decoded.storyboard) > maxShots)
        return fail("The film has more than " + std::to_string(maxShots) + " shots.", "scenes");
    decoded.repairs = settleIds(decoded.storyboard);
    return decoded;
}

Result<Decoded> decode(std::string_view bytes) {
    return decode(bytes, upgrades());
}

} // namespace foreframe
