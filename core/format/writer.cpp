#include "format/writer.h"

#include "base/text.h"
#include "format/tape.h"

#include <charconv>

namespace foreframe {

namespace {

using Kind = Token::Kind;

void quote(Writer& writer, const Tape& tape, Tape::Index text) {
    writer.word("\"");
    writer.word(tape.raw(text));
    writer.word("\"");
}

/// Texts and numbers as they are written there; only the spaces are ours.
void copy(Writer& writer, const Tape& tape, Tape::Index i) {
    const Token& token = tape[i];
    if (token.kind == Kind::Object) {
        writer.open('{');
        for (Tape::Index key = i + 1; key < token.end; key = tape.next(key + 1)) {
            writer.element();
            quote(writer, tape, key);
            writer.word(": ");
            copy(writer, tape, key + 1);
        }
        writer.close('}');
    } else if (token.kind == Kind::List) {
        writer.open('[');
        for (Tape::Index element = i + 1; element < token.end; element = tape.next(element)) {
            writer.element();
            copy(writer, tape, element);
        }
        writer.close(']');
    } else if (token.isText()) {
        quote(writer, tape, i);
    } else {
        writer.word(tape.raw(i));
    }
}

} // namespace

void Writer::open(char bracket) {
    m_out += bracket;
    ++m_depth;
}

void Writer::close(char bracket) {
    --m_depth;
    if (m_out.back() != '{' && m_out.back() != '[') {
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }
    m_out += bracket;
}

void Writer::element() {
    if (m_out.back() != '{' && m_out.back() != '[')
        m_out += ',';
    m_out += '\n';
    m_out.append(2 * m_depth, ' ');
}

void Writer::key(std::string_view name) {
    element();
    text(name);
    m_out += ": ";
}

void Writer::text(std::string_view text) {
    m_out += '"';
    if (text::isValidUtf8(text))
        escape(text);
    else
        escape(text::cleanUtf8(text));
    m_out += '"';
}

void Writer::escape(std::string_view text) {
    std::size_t written = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_out += text.substr(written, i - written);
        written = i + 1;
        constexpr std::string_view meanings = "\"\\\b\f\n\r\t";
        constexpr std::string_view names = "\"\\bfnrt";
        m_out += '\\';
        if (const auto found = meanings.find(text[i]); found != std::string_view::npos) {
            m_out += names[found];
        } else {
            constexpr std::string_view hex = "0123456789abcdef";
            m_out += "u00";
            m_out += hex[byte >> 4U];
            m_out += hex[byte & 0xFU];
        }
    }
    m_out += text.substr(written);
}

void Writer::number(double value) {
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    m_out.append(digits, end);
}

void Writer::extras(const Extras& extras) {
    for (const Extra& extra : extras) {
        key(extra.key);
        if (const auto tape = scan(extra.json))
            copy(*this, *tape, 0);
        else
            text(extra.json); // never from a file: kept as what it is, text
    }
}

} // namespace foreframe
