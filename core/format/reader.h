// From the tape into the model: one overload of read() for each kind of value a field can be.
#pragma once
#include "base/shared.h"
#include "format/tape.h"
#include "model/shot.h"
#include <optional>

namespace foreframe {

/// What a reading has in common: the tape, the memory it may still use, and what went wrong. Every
/// read() gives false and leaves the error where the value is not what the field takes.
class Reader {
public:
    /// `room`: the bytes its entries may take together.
    Reader(const Tape& source, std::size_t room)
        : tape(source),
          m_room(room) {}

    const Tape& tape;
    Error error;

    bool wrong(std::string what);
    /// The value at `i` is of another kind than "a text", "a number" ...
    bool wrongKind(Tape::Index i, std::string_view wanted);
    /// On the way out of a wrong value: puts what it stands in before its field.
    bool inside(std::string_view key);
    bool inside(std::size_t element);

    /// Takes the room of one more entry of a list; false where a file asks for absurdly much.
    bool admit(std::size_t bytes);
    /// A key that no field has; the first of an object finds out whether the object has one twice.
    bool keepExtra(Tape::Index object, Tape::Index key, Extras& extras);
    bool givenTwice(std::string_view key);

private:
    bool noKeyTwice(Tape::Index object);
    bool copy(Tape::Index i, std::string& out);

    std::size_t m_room;
};

/// The table of a struct's fields, in the order of the file: see fields.h.
template <class T>
struct Fields;

bool read(Reader& reader, Tape::Index i, std::string& out); ///< an empty text leaves the default
bool read(Reader& reader, Tape::Index i, double& out);
bool read(Reader& reader, Tape::Index i, int& out);
bool read(Reader& reader, Tape::Index i, bool& out);
bool read(Reader& reader, Tape::Index i, VoiceChoice& out); ///< null: no voice

template <class T>
bool read(Reader& reader, Tape::Index i, std::optional<T>& out);
template <class T>
bool read(Reader& reader, Tape::Index i, std::vector<T>& out);
template <class T>
bool read(Reader& reader, Tape::Index i, std::vector<Shared<T>>& out);

/// The field of that name, or Fields<T>::all.size(). Files mostly keep our order, so that the field
/// behind the last one is the first guess.
template <class T>
std::size_t fieldNamed(std::string_view name, std::size_t guess) {
    constexpr const auto& fields = Fields<T>::all;
    for (std::size_t tries = 0; tries < fields.size(); ++tries, ++guess) {
        guess = guess < fields.size() ? guess : 0;
        if (fields[guess].key == name)
            return guess;
    }
    return fields.size();
}

/// An object, by the table of its fields.
template <class T>
bool read(Reader& reader, Tape::Index i, T& out) {
    constexpr const auto& fields = Fields<T>::all;
    static_assert(fields.size() <= 64);
    const Tape& tape = reader.tape;
    if (tape[i].kind != Token::Kind::Object)
        return reader.wrongKind(i, "an object {}");
    std::uint64_t given = 0;
    std::size_t guess = 0;
    std::string resolved;
    for (Tape::Index key = i + 1; key < tape[i].end; key = tape.next(key + 1)) {
        std::string_view name = tape.raw(key);
        if (tape[key].kind == Token::Kind::EscapedText)
            name = resolved = tape.text(key);
        const std::size_t at = fieldNamed<T>(name, guess);
        if (at == fields.size()) {
            if (!reader.keepExtra(i, key, out.extras))
                return false;
            continue;
        }
        const std::uint64_t bit = std::uint64_t{1} << at;
        if (given & bit)
            return reader.givenTwice(name);
        given |= bit;
        if (!fields[at].read(reader, key + 1, out))
            return reader.inside(name);
        guess = at + 1;
    }
    return true;
}

template <class T>
bool read(Reader& reader, Tape::Index i, std::optional<T>& out) {
    T value{};
    if (!read(reader, i, value))
        return false;
    if (!std::is_same_v<T, std::string> || value != T{})
        out = std::move(value);
    return true;
}

template <class Entry, class List>
bool readList(Reader& reader, Tape::Index i, List& out) {
    const Tape& tape = reader.tape;
    if (tape[i].kind != Token::Kind::List)
        return reader.wrongKind(i, "a list []");
    for (Tape::Index element = i + 1; element < tape[i].end; element = tape.next(element)) {
        Entry entry{};
        if (!reader.admit(sizeof entry) || !read(reader, element, entry))
            return reader.inside(out.size());
        out.push_back(std::move(entry));
    }
    return true;
}

template <class T>
bool read(Reader& reader, Tape::Index i, std::vector<T>& out) {
    return readList<T>(reader, i, out);
}

template <class T>
bool read(Reader& reader, Tape::Index i, std::vector<Shared<T>>& out) {
    return readList<T>(reader, i, out);
}

} // namespace foreframe
