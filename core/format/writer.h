// Writes JSON as people read it: two spaces a level, one key or element a line.
#pragma once
#include "base/shared.h"
#include "model/shot.h"
#include <string>

namespace foreframe {

class Writer {
public:
    void open(char bracket); ///< { or [
    void close(char bracket);
    /// Begins the next key, or the next element of a list; its value follows.
    void key(std::string_view name);
    void element();

    void text(std::string_view text); ///< malformed UTF-8 becomes U+FFFD
    void word(std::string_view json) { m_out += json; }
    void number(double value);
    void extras(const Extras& extras);

    std::string take() { return std::move(m_out); }

private:
    void escape(std::string_view text);

    std::string m_out;
    std::size_t m_depth = 0;
};

template <class T>
struct Fields;

inline void write(Writer& writer, const std::string& value) {
    writer.text(value);
}
inline void write(Writer& writer, double value) {
    writer.number(value);
}
inline void write(Writer& writer, int value) {
    writer.number(value);
}
inline void write(Writer& writer, bool value) {
    writer.word(value ? "true" : "false");
}
inline void write(Writer& writer, const VoiceChoice& value) {
    value.id.empty() ? writer.word("null") : writer.text(value.id);
}

template <class T>
void write(Writer& writer, const std::vector<T>& list);
template <class T>
void write(Writer& writer, const Shared<T>& value);

/// An object, by the table of its fields.
template <class T>
void write(Writer& writer, const T& value) {
    writer.open('{');
    for (const auto& field : Fields<T>::all)
        field.write(writer, field.key, value);
    writer.extras(value.extras);
    writer.close('}');
}

template <class T>
void write(Writer& writer, const std::optional<T>& value) {
    write(writer, *value);
}

template <class T>
void write(Writer& writer, const std::vector<T>& list) {
    writer.open('[');
    for (const T& entry : list) {
        writer.element();
        write(writer, entry);
    }
    writer.close(']');
}

template <class T>
void write(Writer& writer, const Shared<T>& value) {
    write(writer, *value);
}

} // namespace foreframe
