// Who is somebody, by the words they are called: "old sailor", "Guard B", 侦探.
#pragma once
#include <string_view>

namespace foreframe::reading {

enum class Sex { Open, Male, Female };

Sex sexOf(std::string_view words);
Sex sexOfPronoun(std::string_view pronoun);
/// A woman is no "he"; who may be either fits both.
bool fits(Sex wanted, std::string_view words);

/// True where a name ends with what somebody is: a trade, a sex, an age.
bool isPerson(std::string_view name);

/// 男子 of 男子浑身湿透: the person whom a Chinese text opens with. Empty: nobody.
std::string_view personAt(std::string_view text);
/// The same, wherever in the text somebody stands first.
std::string_view personIn(std::string_view text);

} // namespace foreframe::reading
