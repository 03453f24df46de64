// What makes typed words read as sentences: marks at their ends, breaks between them, capitals.
#pragma once
#include <string_view>

namespace foreframe::prose {

/// What the user typed, without white space and dangling commas, semicolons or colons at its ends;
/// empty where no word is in it.
std::string_view bare(std::string_view typed);

/// True where it ends with a full stop, an ellipsis, a question or exclamation mark of either
/// language, also inside a closing quote or bracket.
bool endsWithMark(std::string_view text);

/// True where it holds more than one sentence, or ends with a mark of its own: it is then taken as
/// it is.
bool isSentences(std::string_view bareText);
/// True where a sentence ends inside the text ("He runs. She waits").
bool hasBreak(std::string_view bareText);

/// Without the one full stop at its end, for words that become part of a longer sentence. An
/// ellipsis and other marks stay.
std::string_view withoutStop(std::string_view bareText);

/// The first letter as a capital, if it has one (Latin, Greek, Cyrillic).
char32_t capital(char32_t letter);

/// True where both are the same words, whatever their case and final full stop.
bool same(std::string_view bareA, std::string_view bareB);

/// Length of a double quotation mark of any kind at `pos`; 0: none.
std::size_t doubleQuoteAt(std::string_view text, std::size_t pos);

/// The next entry of a list between commas ("low, tense"), bare; `rest` moves behind it.
std::string_view nextItem(std::string_view& rest);

} // namespace foreframe::prose
