// The words of a shot's picture, each with the field it stands in: read once, for every rule that
// matches words.
#pragma once
#include "compose/compose.h"
#include <cstdint>
#include <span>

namespace foreframe {

/// Where a word stands. The shot's own fields first, then what only the whole prompt has.
enum class Field : std::uint8_t {
    Subject,
    Action,
    Context,
    Style,
    Lighting,
    Pacing,
    Motivation, ///< of the camera
    Lens,
    Framing, ///< the camera's move, sizes and angle
    Emotion,
    PhysicalState,
    Description, ///< of a character who is seen
    Override,
};

/// What lies between a word and the one before it.
enum class Gap : std::uint8_t {
    None, ///< nothing: Chinese characters in a row
    Space,
    Hyphen,
    Mark, ///< a comma, colon, dash, quote or bracket
    Stop, ///< the end of a sentence, or another field
};

/// One word: letters and digits with what stands inside them ("don't"), or one Chinese character.
struct Word {
    std::uint64_t key = 0; ///< of its lower case: the same word has the same key
    std::uint32_t begin = 0;
    std::uint16_t length = 0; ///< in bytes
    std::uint8_t text = 0;    ///< index into PictureWords::texts
    Gap gap = Gap::Stop;
    bool label = false; ///< inside [square brackets]
};

/// The key of a single word, any case.
std::uint64_t wordKey(std::string_view word);

/// Appends the words of a text. `spokenAside`: what stands in double quotes is left out, as are
/// tags (<<<voice_1>>>, and what stands behind the @ of a [label@voice]).
void appendWords(std::string_view text, std::uint8_t index, bool spokenAside,
                 std::vector<Word>& out);

/// The words of one shot after inheritance: the picture's own, not speech or sound layers. With an
/// override, it alone.
class PictureWords {
public:
    struct Text {
        std::string_view text;
        Field field = Field::Subject;
        std::uint8_t index = 0;  ///< lens[index], characters[index]; 1 for "to" of a change
        bool inherited = false;  ///< written on the scene, its location, the storyboard or the cast
        std::uint32_t begin = 0; ///< its words: [begin, end) of words()
        std::uint32_t end = 0;
    };

    explicit PictureWords(const ShotInput& input);

    const std::vector<Word>& words() const { return m_words; }
    const std::vector<Text>& texts() const { return m_texts; }
    std::span<const Word> wordsOf(const Text& text) const {
        return std::span(m_words).subspan(text.begin, text.end - text.begin);
    }
    const Text& textOf(const Word& word) const { return m_texts[word.text]; }
    /// The word as it is written.
    std::string_view written(const Word& word) const {
        return textOf(word).text.substr(word.begin, word.length);
    }

private:
    void add(std::string_view text, Field field, std::uint8_t index = 0, bool inherited = false);

    std::vector<Text> m_texts;
    std::vector<Word> m_words;
};

} // namespace foreframe
