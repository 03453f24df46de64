// Who does what in a sentence.
#pragma once
#include <string_view>

namespace foreframe::reading {

/// "In a quiet kitchen, | an old chef | tastes the soup". All views point into the sentence.
struct Clause {
    std::string_view lead;      ///< what stands before who acts
    std::string_view subject;   ///< who or what acts; empty where that is not clear
    std::string_view predicate; ///< from the verb and its adverbs on
};

Clause clauseOf(std::string_view sentence);

/// "as he walks", "while rain falls": it leads up to what the sentence is about.
bool isSubordinate(std::string_view words);

/// "The old man with a cane" is an old man, and what follows describes him.
struct Name {
    std::string_view head; ///< without its article: "old man"
    std::string_view more; ///< "with a cane"
    bool doing = false;    ///< `more` tells what they do
};
Name nameIn(std::string_view subject);

} // namespace foreframe::reading
