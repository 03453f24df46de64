#include "compose/writer.h"

#include "base/marks.h"
#include "base/text.h"
#include "compose/connectors.h"
#include "compose/prose.h"
#include "compose/who_acts.h"

namespace foreframe {

namespace {

constexpr std::string_view endings = ".,;:!?";

/// Bytes at which typed words may need a look; everything else is copied in runs.
constexpr std::array<bool, 256> watchedBytes = [] {
    std::array<bool, 256> watched{};
    for (const char c : std::string_view(" \t\n\r\v\f.,;:!?\"[\xE2\xE3"))
        watched[static_cast<unsigned char>(c)] = true;
    return watched;
}();

std::size_t spaceAt(std::string_view s, std::size_t i) {
    const char c = s[i];
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return 1;
    return s.substr(i).starts_with("　") ? 3 : 0;
}

/// How many bytes at `i` are a mark too many: ",," "!!" ".." (an ellipsis stays) and ",."
std::size_t surplus(std::string_view s, std::size_t i) {
    const char c = s[i];
    if (i + 1 >= s.size() || endings.find(s[i + 1]) == std::string_view::npos)
        return 0;
    if (c == ',' || c == ';')
        return 1;
    if (s[i + 1] != c)
        return 0;
    if (c != '.')
        return 1;
    const bool ellipsis = s.substr(i).starts_with("...") || (i > 0 && s[i - 1] == '.');
    return ellipsis && !(i > 1 && s[i - 1] == '.' && s[i - 2] == '.') ? 0 : 1;
}

} // namespace

PromptWriter::PromptWriter(const Labels& labels, Language language, bool withTrace)
    : m_labels(labels),
      m_language(language),
      m_withTrace(withTrace) {
    m_out.text.reserve(1024);
}

void PromptWriter::begin() {
    m_capital = true;
    m_separate = !m_out.text.empty();
    // Chinese sentences stand without spaces between them.
    if (m_separate && m_language == Language::Chinese) {
        const char last = m_out.text.back();
        m_separate = last == '.' || last == '!' || last == '?';
    }
}

std::size_t PromptWriter::open() {
    const std::size_t from = m_out.text.size();
    if (m_separate)
        m_out.text += ' ';
    if (m_capital)
        m_sentence = m_out.text.size();
    m_separate = false;
    return from;
}

void PromptWriter::append(std::string_view text) {
    if (text.empty())
        return;
    if (m_capital) {
        m_capital = false;
        std::size_t rest = 0;
        const char32_t first = text::next(text, rest);
        const char32_t capital = prose::capital(first);
        if (capital != first) {
            text::append(m_out.text, capital);
            text.remove_prefix(rest);
        }
    }
    m_out.text += text;
}

void PromptWriter::trace(std::size_t begin, const Origin& origin) {
    if (!m_withTrace || begin == m_out.text.size())
        return;
    std::string field = origin.text();
    if (!m_out.trace.empty() && m_out.trace.back().end == begin &&
        m_out.trace.back().field == field)
        m_out.trace.back().end = m_out.text.size();
    else
        m_out.trace.push_back({begin, m_out.text.size(), std::move(field)});
}

void PromptWriter::put(std::string_view connector, const Origin& origin) {
    const std::size_t from = open();
    append(connector);
    trace(from, origin);
}

void PromptWriter::words(std::string_view s, const Origin& origin, First first) {
    if (s.empty())
        return;
    const std::size_t from = open();
    if (s[0] >= 'A' && s[0] <= 'Z' && !m_capital && first != First::AsTyped &&
        (first == First::Lower || isFunctionWord(s)) && m_labels.lengthAt(s, 0) == 0) {
        append(std::string_view(&"abcdefghijklmnopqrstuvwxyz"[s[0] - 'A'], 1));
        s.remove_prefix(1);
    }
    std::size_t copied = 0; // everything before is written
    std::size_t quoted = 0; // up to here a quotation or bracket holds, and labels stay as they are
    for (std::size_t i = 0; i < s.size();) {
        const char c = s[i];
        if (i >= quoted && m_labels.mayBeginWith(c)) {
            if (const std::size_t length = m_labels.lengthAt(s, i)) {
                append(s.substr(copied, i - copied));
                append("[");
                append(s.substr(i, length));
                append("]");
                i += length;
                copied = i;
                continue;
            }
        }
        if (!watchedBytes[static_cast<unsigned char>(c)]) {
            ++i;
            continue;
        }
        if (std::size_t space = spaceAt(s, i)) {
            std::size_t end = i + space;
            while (end < s.size() && (space = spaceAt(s, end)) > 0)
                end += space;
            if (end - i > 1 || c != ' ') {
                append(s.substr(copied, i - copied));
                append(" ");
                copied = end;
            }
            i = end;
            continue;
        }
        if (i >= quoted)
            quoted = marks::behindPair(s, i);
        if (endings.find(c) != std::string_view::npos && surplus(s, i) > 0) {
            append(s.substr(copied, i - copied));
            copied = i + 1;
        }
        ++i;
    }
    append(s.substr(std::min(copied, s.size())));
    trace(from, origin);
}

bool PromptWriter::saysMark() const {
    return prose::endsWithMark(std::string_view(m_out.text).substr(m_sentence));
}

void PromptWriter::continueWith(std::string_view bareWords, const Origin& origin) {
    if (!m_capital && saysMark())
        begin();
    if (m_capital) {
        words(bareWords, origin);
    } else {
        put(connectors::comma, origin);
        words(bareWords, origin, First::Inside);
    }
}

void PromptWriter::andWords(std::string_view bareWords, const Origin& origin) {
    std::string kept;
    const std::string_view news = fresh(bareWords, kept);
    if (!news.empty())
        continueWith(news, origin);
}

void PromptWriter::label(const Person& person) {
    const std::size_t from = open();
    append("[");
    append(person.label);
    append("]");
    trace(from, person.origin);
}

void PromptWriter::labels(std::span<const Person> people) {
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (i > 0)
            put(i + 1 < people.size() ? connectors::listed : connectors::lastListed,
                people[i].origin);
        label(people[i]);
    }
}

void PromptWriter::quote(std::string_view line, const Origin& origin) {
    const std::size_t from = open();
    append("\"");
    bool gap = false;
    for (std::size_t i = 0; i < line.size();) {
        if (const std::size_t space = spaceAt(line, i)) {
            gap = true;
            i += space;
            continue;
        }
        if (gap)
            m_out.text += ' ';
        gap = false;
        if (const std::size_t mark = prose::doubleQuoteAt(line, i)) {
            m_out.text += '\'';
            i += mark;
        } else {
            m_out.text += line[i++];
        }
    }
    m_out.text += '"';
    trace(from, origin);
}

void PromptWriter::end(const Origin& origin) {
    if (m_capital || saysMark())
        return;
    const std::size_t from = m_out.text.size();
    append(connectors::stop.in(m_language));
    trace(from, origin);
}

void PromptWriter::sentence(std::string_view bareWords, const Origin& origin) {
    std::string kept;
    const std::string_view news = fresh(bareWords, kept);
    if (news.empty())
        return;
    begin();
    words(news, origin);
    end(origin);
}

PromptWriter::Filler::Filler(const Person& person)
    : bareWords(person.label),
      origin(person.origin),
      label(true) {}

void PromptWriter::fill(const Words& pattern, const Origin& origin,
                        std::initializer_list<Filler> fillers) {
    std::string_view rest = pattern.in(m_language);
    for (;;) {
        const std::size_t place = rest.find('{');
        if (place > 0)
            put(rest.substr(0, place), origin);
        if (place == std::string_view::npos)
            return;
        const Filler& filler = fillers.begin()[rest[place + 1] - '0'];
        if (filler.label)
            label({filler.bareWords, filler.origin});
        else
            words(filler.bareWords, filler.origin, First::Inside);
        rest.remove_prefix(place + 3);
    }
}

/// Whether these very words were said before; they are from now on.
bool PromptWriter::said(std::string_view words) {
    words = prose::withoutStop(words);
    for (std::size_t i = 0; i < m_saidCount; ++i)
        if (m_said[i].size() == words.size() && text::equalsIgnoringCase(m_said[i], words))
            return true;
    if (m_saidCount < m_said.size())
        m_said[m_saidCount++] = words;
    return false;
}

std::string_view PromptWriter::fresh(std::string_view bareWords, std::string& kept) {
    if (bareWords.empty() || said(bareWords))
        return {};
    if (prose::hasBreak(bareWords))
        return bareWords;
    bool all = true;
    std::size_t items = 0;
    for (std::string_view rest = bareWords; !rest.empty();) {
        const std::string_view before = rest;
        const std::string_view item = prose::nextItem(rest);
        if (items++ == 0 && rest.empty())
            return bareWords;
        const bool repeated = said(item);
        if (repeated && all)
            kept = prose::bare(bareWords.substr(0, bareWords.size() - before.size()));
        all = all && !repeated;
        if (!all && !repeated)
            kept.append(kept.empty() ? "" : connectors::comma.in(m_language)).append(item);
    }
    return all ? bareWords : std::string_view(kept);
}

} // namespace foreframe
