#include "format/fields.h"
#include "format/format.h"
#include "format/ids.h"
#include "format/upgrade.h"

namespace foreframe {

namespace {

/// The value of a key; nothing where the object has no such key, or is none.
std::optional<Tape::Index> valueOf(const Tape& tape, Tape::Index object, std::string_view wanted) {
    if (tape[object].kind != Token::Kind::Object)
        return std::nullopt;
    for (Tape::Index key = object + 1; key < tape[object].end; key = tape.next(key + 1))
        if (tape.text(key) == wanted)
            return key + 1;
    return std::nullopt;
}

/// The elements of a list, before any is read; 0 where it is something else.
template <class Visit>
std::size_t eachElement(const Tape& tape, std::optional<Tape::Index> list, Visit visit) {
    std::size_t count = 0;
    if (list && tape[*list].kind == Token::Kind::List)
        for (Tape::Index at = *list + 1; at < tape[*list].end; at = tape.next(at), ++count)
            visit(at);
    return count;
}

/// Of what is only brackets, far more shots fit into a file than into memory.
std::size_t shotsIn(const Tape& tape) {
    std::size_t count = 0;
    eachElement(tape, valueOf(tape, 0, "scenes"), [&](Tape::Index scene) {
        count += eachElement(tape, valueOf(tape, scene, "shots"), [](Tape::Index) {});
    });
    return count;
}

/// What the entries of a file of this size may take: of empty brackets, it could hold millions.
std::size_t roomFor(std::size_t shots, std::size_t bytes) {
    return (16U << 20U) + shots * sizeof(Shot) + 5 * bytes;
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
    const auto format = valueOf(tape, 0, "format");
    if (!format)
        return notAStoryboard("it does not say \"format\":");
    if (!tape[*format].isText() || tape.text(*format) != formatName)
        return notAStoryboard("its format would be");
    const auto version = valueOf(tape, 0, "version");
    if (!version)
        return fail("The version of the format is missing. This program writes version " +
                        std::to_string(formatVersion) + ".",
                    "version");
    Reader reader(tape, 0);
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
    const std::size_t shots = shotsIn(*tape);
    if (shots > maxShots)
        return fail("The film has more than " + std::to_string(maxShots) + " shots.", "scenes");
    Decoded decoded;
    decoded.version = *version;
    Reader reader(*tape, roomFor(shots, tape->bytes.size()));
    if (!read(reader, 0, decoded.storyboard))
        return tl::unexpected(reader.error);
    decoded.repairs = settleIds(decoded.storyboard);
    return decoded;
}

Result<Decoded> decode(std::string_view bytes) {
    return decode(bytes, upgrades());
}

} // namespace foreframe
