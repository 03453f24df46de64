#include "format/reader.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace foreframe {

namespace {

using Kind = Token::Kind;

std::string_view nameOf(Kind kind) {
    switch (kind) {
    case Kind::Null:
        return "null";
    case Kind::False:
    case Kind::True:
        return "true or false";
    case Kind::Number:
        return "a number";
    case Kind::Text:
    case Kind::EscapedText:
        return "a text";
    case Kind::List:
        return "a list";
    case Kind::Object:
        return "an object";
    }
    return "something else";
}

/// The names of an object's keys as they are met: a few bytes for each, as a hostile file may have
/// millions.
class Names {
public:
    Names(const Tape& tape, std::size_t count)
        : m_tape(tape),
          m_slots(count + count / 2 + 1) {}

    /// False: it has been met before.
    bool meet(Tape::Index key) {
        for (std::size_t at = hash(key);; ++at) {
            Tape::Index& slot = m_slots[at % m_slots.size()];
            if (slot == 0) { // what a tape begins with is no key
                slot = key;
                return true;
            }
            if (same(slot, key))
                return false;
        }
    }

private:
    bool isPlain(Tape::Index key) const { return m_tape[key].kind == Kind::Text; }
    std::size_t hash(Tape::Index key) const {
        return isPlain(key) ? std::hash<std::string_view>()(m_tape.raw(key))
                            : std::hash<std::string>()(m_tape.text(key));
    }
    bool same(Tape::Index one, Tape::Index other) const {
        return isPlain(one) && isPlain(other) ? m_tape.raw(one) == m_tape.raw(other)
                                              : m_tape.text(one) == m_tape.text(other);
    }

    const Tape& m_tape;
    std::vector<Tape::Index> m_slots;
};

/// A key as a place can name it: on one line, and of a length to be read.
std::string shown(std::string_view key) {
    if (key.empty())
        return R"("")";
    constexpr std::size_t longest = 80;
    std::string out(key.substr(0, text::validUtf8(key.substr(0, longest))));
    std::replace_if(
        out.begin(), out.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }, '?');
    return out.size() < key.size() ? out + "..." : out;
}

} // namespace

bool Reader::wrong(std::string what) {
    error = {std::move(what), {}};
    return false;
}

bool Reader::wrongKind(Tape::Index i, std::string_view wanted) {
    std::string what = "This must be " + std::string(wanted) + ", not ";
    what += nameOf(tape[i].kind);
    what += tape[i].kind == Kind::Null ? ". Leave the key out where there is nothing to say." : ".";
    return wrong(std::move(what));
}

bool Reader::inside(std::string_view key) {
    const bool joins = error.field.empty() || error.field.front() == '[';
    error.field.insert(0, shown(key) + (joins ? "" : "."));
    return false;
}

bool Reader::inside(std::size_t element) {
    return inside("[" + std::to_string(element) + "]");
}

bool Reader::admit(std::size_t bytes) {
    if (bytes > m_room)
        return wrong("The file holds more than can be opened.");
    m_room -= bytes;
    return true;
}

bool Reader::givenTwice(std::string_view key) {
    wrong("This key is given twice. Keep one of the two.");
    return inside(key);
}

bool Reader::keepExtra(Tape::Index object, Tape::Index key, Extras& extras) {
    if (extras.empty() && !noKeyTwice(object))
        return false;
    Extra extra{tape.text(key), {}};
    if (!admit(sizeof extra))
        return false;
    if (!copy(key + 1, extra.json))
        return inside(extra.key);
    extras.push_back(std::move(extra));
    return true;
}

bool Reader::noKeyTwice(Tape::Index object) {
    std::size_t count = 0;
    const Tape::Index end = tape[object].end;
    for (Tape::Index key = object + 1; key < end; key = tape.next(key + 1))
        ++count;
    Names names(tape, count);
    for (Tape::Index key = object + 1; key < end; key = tape.next(key + 1))
        if (!names.meet(key))
            return givenTwice(tape.text(key));
    return true;
}

/// Appends the value at `i` as compact JSON, texts and numbers as the file writes them.
bool Reader::copy(Tape::Index i, std::string& out) {
    const auto quoted = [&](Tape::Index text) {
        out += '"';
        out += tape.raw(text);
        out += '"';
    };
    const Token& token = tape[i];
    if (token.kind == Kind::List) {
        out += '[';
        std::size_t element = 0;
        for (Tape::Index at = i + 1; at < token.end; at = tape.next(at)) {
            if (element > 0)
                out += ',';
            if (!copy(at, out))
                return inside(element);
            ++element;
        }
        out += ']';
    } else if (token.kind == Kind::Object) {
        if (!noKeyTwice(i))
            return false;
        out += '{';
        for (Tape::Index key = i + 1; key < token.end; key = tape.next(key + 1)) {
            if (key > i + 1)
                out += ',';
            quoted(key);
            out += ':';
            if (!copy(key + 1, out))
                return inside(tape.text(key));
        }
        out += '}';
    } else if (token.isText()) {
        quoted(i);
    } else {
        out += tape.raw(i);
    }
    return true;
}

bool read(Reader& reader, Tape::Index i, std::string& out) {
    if (!reader.tape[i].isText())
        return reader.wrongKind(i, "a text");
    if (!reader.tape.raw(i).empty())
        out = reader.tape.text(i);
    return true;
}

bool read(Reader& reader, Tape::Index i, double& out) {
    if (reader.tape[i].kind != Kind::Number)
        return reader.wrongKind(i, "a number");
    const std::string_view digits = reader.tape.raw(i);
    double value = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (parsed.ec != std::errc() || !std::isfinite(value))
        return reader.wrong("This number is larger or finer than can be reckoned with.");
    out = value;
    return true;
}

bool read(Reader& reader, Tape::Index i, int& out) {
    double value = 0;
    if (!read(reader, i, value))
        return false;
    using Limits = std::numeric_limits<int>;
    if (value != std::floor(value))
        return reader.wrong("This must be a whole number.");
    if (value < Limits::min() || value > Limits::max())
        return reader.wrong("This number is too large.");
    out = static_cast<int>(value);
    return true;
}

bool read(Reader& reader, Tape::Index i, bool& out) {
    const Kind kind = reader.tape[i].kind;
    if (kind != Kind::True && kind != Kind::False)
        return reader.wrongKind(i, "true or false");
    out = kind == Kind::True;
    return true;
}

bool read(Reader& reader, Tape::Index i, VoiceChoice& out) {
    if (reader.tape[i].kind == Kind::Null) {
        out = VoiceChoice::none();
        return true;
    }
    std::string id;
    if (!read(reader, i, id))
        return false;
    if (!id.empty())
        out = VoiceChoice::of(std::move(id));
    return true;
}

} // namespace foreframe
