// Writes a prompt sentence by sentence, keeps its punctuation lawful, and remembers which field
// each stretch came from.
#pragma once
#include "base/phrase.h"
#include "compose/compose.h"
#include "compose/origin.h"
#include "compose/person.h"
#include <array>
#include <initializer_list>

namespace foreframe {

class PromptWriter {
public:
    PromptWriter(const Labels& labels, Language language, bool withTrace);

    Language language() const { return m_language; }

    /// How the first letter of the user's words is set.
    enum class First {
        AsTyped,
        Inside, ///< a capital of "A", "The", "In" … is taken back: the sentence has begun before
        Lower,  ///< the word is known to need no capital there
    };

    /// Begins a sentence; its first letter becomes a capital.
    void begin();
    /// A connector, as it stands.
    void put(std::string_view connector, const Origin& origin);
    void put(const Words& connector, const Origin& origin) {
        put(connector.in(m_language), origin);
    }
    /// The user's words: single spaces, no doubled marks, brackets around labels.
    void words(std::string_view bareWords, const Origin& origin, First first = First::AsTyped);
    /// The user's words behind a comma, or as a sentence of their own where what stands before has
    /// its own mark.
    void continueWith(std::string_view bareWords, const Origin& origin);
    /// The same, without what was said before.
    void andWords(std::string_view bareWords, const Origin& origin);
    /// [Label]
    void label(const Person& person);
    /// [A], [B] and [C]
    void labels(std::span<const Person> people);
    /// "…", followed by no full stop where the line ends with a mark.
    void quote(std::string_view line, const Origin& origin);
    /// Ends the sentence with one full stop, where no mark stands there already.
    void end(const Origin& origin);

    /// A whole sentence of the user's words, without those that were said before.
    void sentence(std::string_view bareWords, const Origin& origin);

    /// What fills a place {0}, {1} … of a pattern.
    struct Filler {
        std::string_view bareWords;
        Origin origin;
        bool label = false; ///< stands in brackets
        Filler(std::string_view words, const Origin& from)
            : bareWords(words),
              origin(from) {}
        explicit Filler(const Person& person);
    };
    /// A connector with places for the user's words, "The shot begins with {0}".
    void fill(const Words& pattern, const Origin& origin, std::initializer_list<Filler> fillers);

    /// The words, or those of their entries between commas that were not said before; they count
    /// as said from now on. `kept` holds them where some are left out.
    std::string_view fresh(std::string_view bareWords, std::string& kept);

    Composed take() { return std::move(m_out); }

private:
    void append(std::string_view text);
    void trace(std::size_t begin, const Origin& origin);
    std::size_t open();
    bool saysMark() const;
    bool said(std::string_view bareWords);

    const Labels& m_labels;
    Language m_language;
    bool m_withTrace;
    bool m_separate = false; ///< a space is due before the next words
    bool m_capital = true;   ///< the next letter begins a sentence
    std::size_t m_sentence = 0;
    std::array<std::string_view, 32> m_said;
    std::size_t m_saidCount = 0;
    Composed m_out;
};

} // namespace foreframe
