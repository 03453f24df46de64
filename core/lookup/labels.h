// Finds the cast's labels where they are typed in running text.
#pragma once
#include "model/storyboard.h"
#include <array>
#include <bitset>
#include <string_view>

namespace foreframe {

/// The label as a prompt names it: without white space or square brackets around it, the id where
/// there is none.
std::string_view labelOf(const Character& character);

/// Every label of one storyboard, which must outlive it.
class Labels {
public:
    explicit Labels(const Storyboard& storyboard);

    /// Length of the longest label that is typed at `pos`: whole, in its exact case, not inside a
    /// word ("Guard" is not in "Guardian", Chinese characters have no words to be inside of).
    /// 0: none.
    std::size_t lengthAt(std::string_view text, std::size_t pos) const {
        return mayBeginWith(text[pos]) ? search(text, pos) : 0;
    }
    /// Whose label is typed at `pos`, by the same reading; where labels repeat, the first one.
    /// Null: nobody's.
    const Character* characterAt(std::string_view text, std::size_t pos) const;
    /// Everybody whose label is typed in the text, in order, with repeats.
    std::vector<const Character*> charactersIn(std::string_view text) const;
    /// A quick no for most bytes of a text.
    bool mayBeginWith(char c) const { return m_mayBegin[static_cast<unsigned char>(c)]; }

private:
    struct Entry {
        std::string_view label;
        const Character* character;
    };
    const Entry* entryAt(std::string_view text, std::size_t pos) const;
    std::size_t search(std::string_view text, std::size_t pos) const;

    std::vector<Entry> m_entries; ///< by their labels, in order, each once
    std::bitset<256> m_mayBegin;
    std::bitset<65536> m_firstTwo; ///< keeps large casts cheap where many share a first byte
};

} // namespace foreframe
