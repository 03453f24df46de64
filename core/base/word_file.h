// The lists of a file in resources/words, by their headings.
#pragma once
#include <map>
#include <string_view>
#include <vector>

namespace foreframe {

/// A file of word lists: `[heading]` on a line of its own begins a list, its entries stand between
/// white space, `#` begins a comment. Views point into the text, which must outlive it.
class WordFile {
public:
    explicit WordFile(std::string_view text);
    /// `WordFile::named("acting.en")` is resources/words/acting.en.txt.
    static WordFile named(std::string_view name);

    /// The entries below a heading; empty where there is none of that name.
    const std::vector<std::string_view>& list(std::string_view heading) const;

    /// Every heading, in no order that matters.
    std::vector<std::string_view> headings() const;

private:
    std::map<std::string_view, std::vector<std::string_view>> m_lists;
};

} // namespace foreframe
