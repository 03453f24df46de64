#include "format/tape.h"

#include "base/text.h"
#include "format/format.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace foreframe {

namespace {

using Kind = Token::Kind;

/// Ten times what the longest honest film needs: past that the tape would eat the memory.
constexpr std::size_t maxTokens = 32U << 20U;

/// Bytes that end a run of plain text: the quote, the backslash, controls, and what is not ASCII.
constexpr auto endsRun = [] {
    std::array<bool, 256> ends{};
    for (std::size_t byte = 0; byte < ends.size(); ++byte)
        ends[byte] = byte < 0x20 || byte == '"' || byte == '\\' || byte >= 0x80;
    return ends;
}();

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

static_assert(sizeof(Token) == 8 && maxFileBytes == 1U << 28U);

class Scanner {
public:
    explicit Scanner(std::string_view bytes)
        : m_bytes(bytes) {
        // No value is shorter than one byte and the separator behind it.
        m_tokens.reserve(std::min(bytes.size() / 2 + 1, maxTokens));
    }

    Result<Tape> run() {
        if (m_bytes.starts_with("\xEF\xBB\xBF"))
            return failure("The file begins with a byte order mark. Save it as UTF-8 without one.");
        if (m_bytes.starts_with("\xFF\xFE") || m_bytes.starts_with("\xFE\xFF"))
            return failure("The file is UTF-16. Save it as UTF-8.");
        skipSpace();
        if (m_at == m_bytes.size())
            return failure("The file is empty.");
        if (!value(0))
            return failure(m_what);
        skipSpace();
        if (m_at != m_bytes.size())
            return failure("There is something behind the end of the storyboard.");
        return Tape{m_bytes, std::move(m_tokens)};
    }

private:
    bool value(int depth) {
        if (m_tokens.size() == maxTokens)
            return stop("The file holds more values than can be opened.");
        switch (peek()) {
        case '{':
            return object(depth + 1);
        case '[':
            return list(depth + 1);
        case '"':
            return text();
        case 't':
            return word("true", Kind::True);
        case 'f':
            return word("false", Kind::False);
        case 'n':
            return word("null", Kind::Null);
        default:
            return number();
        }
    }

    bool object(int depth) {
        std::size_t self = 0;
        if (!open(depth, Kind::Object, self))
            return false;
        for (bool more = peek() != '}'; more;) {
            if (peek() != '"')
                return stopExpecting(R"(a key in "quotes")");
            if (!text())
                return false;
            skipSpace();
            if (!take(':'))
                return stopExpecting("a : behind the key");
            skipSpace();
            if (!value(depth) || !another('}', more))
                return false;
        }
        return close(self);
    }

    bool list(int depth) {
        std::size_t self = 0;
        if (!open(depth, Kind::List, self))
            return false;
        for (bool more = peek() != ']'; more;)
            if (!value(depth) || !another(']', more))
                return false;
        return close(self);
    }

    bool open(int depth, Kind kind, std::size_t& self) {
        if (depth > maxDepth)
            return stop("The file is nested deeper than " + std::to_string(maxDepth) + " levels.");
        self = m_tokens.size();
        note(m_at, kind);
        ++m_at;
        skipSpace();
        return true;
    }

    bool close(std::size_t self) {
        ++m_at;
        m_tokens[self].end = static_cast<std::uint32_t>(m_tokens.size());
        return true;
    }

    /// What stands behind an element: a comma and `more` to come, or the closing bracket.
    bool another(char closing, bool& more) {
        skipSpace();
        more = take(',');
        if (!more && peek() != closing)
            return stopExpecting(closing == '}' ? "a comma or }" : "a comma or ]");
        skipSpace();
        return true;
    }

    bool word(std::string_view letters, Kind kind) {
        if (!m_bytes.substr(m_at).starts_with(letters))
            return stopExpecting("a value");
        note(m_at, kind);
        m_at += letters.size();
        m_tokens.back().end = static_cast<std::uint32_t>(m_at);
        return true;
    }

    bool number() {
        const std::size_t begin = m_at;
        take('-');
        if (!isDigit(peek())) {
            m_at = begin;
            return stopExpecting("a value");
        }
        if (!take('0'))
            digits();
        if (isDigit(peek()))
            return stop("A number can't begin with 0.");
        if (take('.') && !digits())
            return stopExpecting("a digit");
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return stopExpecting("a digit");
        }
        note(begin, Kind::Number);
        m_tokens.back().end = static_cast<std::uint32_t>(m_at);
        return true;
    }

    bool digits() {
        const std::size_t begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > begin;
    }

    bool text() {
        const std::size_t begin = ++m_at;
        Kind kind = Kind::Text;
        bool plain = true;
        for (;; ++m_at) {
            while (m_at < m_bytes.size() && !endsRun[byteAt(m_at)])
                ++m_at;
            if (m_at == m_bytes.size())
                return stop("The file ends in the middle of a text.");
            if (byteAt(m_at) == '"')
                break;
            if (byteAt(m_at) < 0x20)
                return stop(R"(A text goes over the end of its line: a closing " is missing, or a )"
                            R"(line break or tab in it is to be written as \n or \t.)");
            if (byteAt(m_at) >= 0x80)
                plain = false;
            else if (!escape())
                return false;
            else
                kind = Kind::EscapedText;
        }
        if (!plain) {
            const std::string_view bytes = m_bytes.substr(begin, m_at - begin);
            const std::size_t valid = text::validUtf8(bytes);
            if (valid != bytes.size()) {
                m_at = begin + valid;
                return stop("The text is not UTF-8 here. Save the file as UTF-8.");
            }
        }
        note(begin, kind);
        m_tokens.back().end = static_cast<std::uint32_t>(m_at++);
        return true;
    }

    /// From the backslash to the last byte of the escape.
    bool escape() {
        constexpr std::string_view wrong =
            R"(A text has a \ that means nothing. Write \\ for one.)";
        const std::size_t begin = m_at++;
        constexpr std::string_view simple = R"("\/bfnrt)";
        if (simple.find(peek()) != std::string_view::npos && m_at < m_bytes.size())
            return true;
        std::uint32_t unit = 0;
        if (peek() != 'u' || !hex(unit))
            return stopAt(begin, wrong);
        if (unit >= 0xDC00 && unit <= 0xDFFF)
            return stopAt(begin, "Half of a character is missing here.");
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            std::uint32_t second = 0;
            const bool pair = m_bytes.substr(m_at + 1).starts_with("\\u") && (m_at += 2, true) &&
                              hex(second) && second >= 0xDC00 && second <= 0xDFFF;
            if (!pair)
                return stopAt(begin, "Half of a character is missing here.");
        }
        return true;
    }

    /// Four digits behind the u at m_at; ends on the last of them.
    bool hex(std::uint32_t& unit) {
        const std::string_view four = m_bytes.substr(m_at + 1, 4);
        const auto read = std::from_chars(four.data(), four.data() + four.size(), unit, 16);
        if (four.size() != 4 || four.front() == '-' || read.ptr != four.data() + 4)
            return false;
        m_at += 4;
        return true;
    }

    void note(std::size_t begin, Kind kind) {
        Token& token = m_tokens.emplace_back();
        token.begin = begin & 0xFFFFFFF; // maxFileBytes fits
        token.kind = kind;
    }

    unsigned char byteAt(std::size_t i) const { return static_cast<unsigned char>(m_bytes[i]); }
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    bool take(char c) {
        const bool here = m_at < m_bytes.size() && m_bytes[m_at] == c;
        m_at += here ? 1 : 0;
        return here;
    }

    void skipSpace() {
        while (m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\n' ||
                                         m_bytes[m_at] == '\r' || m_bytes[m_at] == '\t'))
            ++m_at;
    }

    bool stop(std::string what) {
        m_what = std::move(what);
        return false;
    }

    bool stopAt(std::size_t at, std::string_view what) {
        m_at = at;
        return stop(std::string(what));
    }

    bool stopExpecting(std::string_view expected) {
        const std::string_view rest = m_bytes.substr(m_at);
        if (rest.empty())
            return stop("The file ends too early: " + std::string(expected) + " is missing.");
        for (const std::string_view mark : {"<<<<<<<", "=======", ">>>>>>>", "|||||||"})
            if (rest.starts_with(mark))
                return stop("Two versions of the file have been merged and the conflict is still "
                            "marked here. Keep one version and delete the marks.");
        if (m_tokens.empty())
            return stop("This is not a storyboard: it would begin with {.");
        return stop("Expected " + std::string(expected) + " here.");
    }

    tl::unexpected<Error> failure(std::string what) const {
        const std::string_view before = m_bytes.substr(0, m_at);
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const auto column = before.size() - (before.rfind('\n') + 1) + 1;
        return tl::unexpected<Error>(
            {std::move(what), {}, static_cast<int>(line), static_cast<int>(column)});
    }

    std::string_view m_bytes;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::string m_what;
};

char32_t unitAt(std::string_view digits) {
    std::uint32_t unit = 0;
    std::from_chars(digits.data(), digits.data() + 4, unit, 16);
    return unit;
}

} // namespace

Result<Tape> scan(std::string_view bytes) {
    if (bytes.size() > maxFileBytes)
        return fail("The file is larger than " + std::to_string(maxFileBytes >> 20U) + " MB.");
    return Scanner(bytes).run();
}

std::string Tape::text(Index i) const {
    const std::string_view in = raw(i);
    if (tokens[i].kind == Kind::Text)
        return std::string(in);
    std::string out;
    out.reserve(in.size());
    for (std::size_t at = 0; at < in.size(); ++at) {
        if (in[at] != '\\') {
            out += in[at];
            continue;
        }
        constexpr std::string_view names = "bfnrt";
        constexpr std::string_view meanings = "\b\f\n\r\t";
        const char name = in[++at];
        if (name == 'u') {
            char32_t c = unitAt(in.substr(at + 1));
            at += 4;
            if (c >= 0xD800 && c <= 0xDBFF) {
                c = 0x10000 + ((c - 0xD800) << 10U) + (unitAt(in.substr(at + 3)) - 0xDC00);
                at += 6;
            }
            text::append(out, c);
        } else if (const auto found = names.find(name); found != std::string_view::npos) {
            out += meanings[found];
        } else {
            out += name;
        }
    }
    return out;
}

} // namespace foreframe
