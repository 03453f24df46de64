// The fixed words and marks that the composer may add to the user's own, per language of the
// prompt. None of them says "not" or "no", and none of them praises.
#pragma once
#include "base/phrase.h"

namespace foreframe::connectors {

inline constexpr Words stop{".", "。"};
inline constexpr Words comma{", ", "，"};
inline constexpr Words listed{", ", "、"};
inline constexpr Words lastListed{" and ", "和"};

// Movement
inline constexpr Words isDoing{" is ", " is "};
inline constexpr Words areDoing{" are ", " are "};
inline constexpr Words expressionShifts{"{0}'s expression shifts from {1} to {2}",
                                        "{0}的表情从{1}变为{2}"};
inline constexpr Words expressionShiftsTo{"{0}'s expression shifts to {1}", "{0}的表情变为{1}"};
inline constexpr Words expressionShiftsFrom{"{0}'s expression shifts from {1}",
                                            "{0}的表情从{1}开始变化"};
inline constexpr Words expressionRemains{"{0}'s expression remains {1}", "{0}的表情保持{1}"};
inline constexpr Words moodShifts{"The mood shifts from {1} to {2}", "气氛从{1}变为{2}"};
inline constexpr Words moodShiftsTo{"The mood shifts to {1}", "气氛变为{1}"};
inline constexpr Words moodShiftsFrom{"The mood shifts from {1}", "气氛从{1}开始变化"};
inline constexpr Words moodRemains{"The mood remains {1}", "气氛保持{1}"};
inline constexpr Words fromTo{"From {0} to {1}", "从{0}到{1}"};
inline constexpr Words beginsAndEnds{"The shot begins with {0}, and ends with {1}",
                                     "画面以{0}开始，以{1}结束"};
inline constexpr Words beginsAndEndsAlike{"The shot begins and ends with {0}",
                                          "画面以{0}开始和结束"};

// Speech
inline constexpr Words narrator{"Narrator", "旁白"};
inline constexpr Words somebody{"A voice", "一个声音"};
inline constexpr Words everybody{"A chorus", "众人"};
inline constexpr Words immediately{"Immediately, ", "紧接着，"};
inline constexpr Words remainsSilent{"During this, {0} remains silent", "此时，{0}保持沉默"};
inline constexpr Words immediatelyInside{"immediately, ", "紧接着，"};
inline constexpr Words remainsSilentInside{"during this, {0} remains silent", "此时，{0}保持沉默"};
inline constexpr Words says{"says", "说"};
inline constexpr Words sings{"sings", "唱"};
inline constexpr Words raps{"raps", "说唱"};
inline constexpr Words singInChorus{"sing in chorus", "合唱"};
inline constexpr Words singsInChorus{"sings in chorus", "合唱"};
inline constexpr Words offScreen{" off screen", "在画外"};
inline constexpr Words colon{": ", "："};

// Sound
inline constexpr Words ambient{"Ambient sound", "环境音"};
inline constexpr Words effect{"Sound effect", "音效"};
inline constexpr Words music{"Music", "音乐"};
inline constexpr Words semicolon{"; ", "；"};
inline constexpr Words audioHeading{"Audio: ", "音频："};
inline constexpr Words dialogueHeading{"Dialogue: ", "对话："};
inline constexpr Words effectsHeading{"Effects", "音效"};
inline constexpr Words ambientHeading{"Ambient", "环境音"};

// Camera
inline constexpr Words theSubject{"the subject", "主体"};
inline constexpr Words withLens{", with ", "，"};
inline constexpr Words onlyLens{"With ", ""};

} // namespace foreframe::connectors
