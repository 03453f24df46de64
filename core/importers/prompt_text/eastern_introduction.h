// Who is about to speak in Chinese and Japanese, where no spaces part the speaker from the manner.
#pragma once
#include "importers/prompt_text/introduction.h"

namespace foreframe::reading {

/// 店员冷冷地回答：, 她拿起杯子，低声说：, 男子声音沙哑、疲惫地说：
bool readChinese(std::string_view before, Introduction& found);

/// 少年は, 制服の少女が振り返り、
bool readJapanese(std::string_view before, Introduction& found);

/// True where a text is written with kana.
bool hasKana(std::string_view text);

/// Takes と答える off the beginning of what follows a Japanese line; empty: nothing of the kind.
std::string_view japaneseVerb(std::string_view behind);

} // namespace foreframe::reading
