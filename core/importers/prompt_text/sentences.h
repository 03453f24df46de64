// Where the sentences, clauses and brackets of running text begin and end.
#pragma once
#include <initializer_list>
#include <string_view>
#include <vector>

namespace foreframe::reading {

/// Where the sentence that begins at `from` ends: behind its mark and what closes after it, at the
/// end of a line, else at the end of the text. Brackets and double quotes are not looked into.
std::size_t sentenceEnd(std::string_view text, std::size_t from);

/// The sentences of a text, without white space around them; none is empty.
std::vector<std::string_view> sentencesOf(std::string_view text);

/// The entries between commas (of either language); brackets and quotes hold theirs together.
std::vector<std::string_view> itemsOf(std::string_view text);

/// Without white space, commas, colons and dashes at its ends; full stops and brackets stay.
std::string_view bare(std::string_view text);
/// The same, and without one full stop at its end.
std::string_view withoutStop(std::string_view text);

/// Length in bytes of the pictograms at the beginning, and of the spaces behind them.
std::size_t pictogramLength(std::string_view text);

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> beginnings);

/// Puts words behind others with a space in between, none in Chinese.
void append(std::string& words, std::string_view more, std::string_view gap = " ");

} // namespace foreframe::reading
