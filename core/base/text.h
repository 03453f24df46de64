// UTF-8 text: what every room needs of it and no more.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace foreframe::text {

/// Unicode code points in well-formed UTF-8 (a malformed byte counts as one).
std::size_t codePoints(std::string_view utf8);

bool isValidUtf8(std::string_view bytes);
/// How many bytes are well-formed from the start; all of them where the text is.
std::size_t validUtf8(std::string_view bytes);
/// The text with U+FFFD for every malformed byte.
std::string cleanUtf8(std::string_view bytes);

/// Decodes the code point at `pos` and moves `pos` behind it; U+FFFD for a malformed byte.
char32_t next(std::string_view utf8, std::size_t& pos);
void append(std::string& out, char32_t codePoint);

/// True for Han, kana, hangul and the full-width forms: scripts written without spaces.
bool isCjk(char32_t c);
/// True for what words are made of in scripts that put spaces between them: letters of any
/// alphabet, digits, "_". Marks, symbols, emoji and CJK are not.
bool isWordPart(char32_t c);
/// True where the text holds a Chinese character.
bool hasHan(std::string_view utf8);

/// Without spaces, tabs and line breaks (U+3000 too) at both ends.
std::string_view trim(std::string_view text);
/// Runs of white space as one space, none at the ends.
std::string collapse(std::string_view text);
/// ASCII letters in lower case; everything else as it is.
std::string lower(std::string_view text);
bool equalsIgnoringCase(std::string_view a, std::string_view b);
/// Lower case, all white space taken out: two labels with one key look the same to the model.
std::string key(std::string_view text);

std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

} // namespace foreframe::text
