#include "sound/scratch_voice.h"

#include "base/text.h"
#include "media/module.h"
#include "sound/espeak/espeak_speech.h"

#include <array>
#include <mutex>

namespace foreframe {

namespace {

constexpr std::array timbres{"m1", "f2", "m3", "f4", "m7", "f1", "m2", "f3"};

/// FNV-1a: the same on every machine.
std::uint32_t numberOf(std::string_view id) {
    std::uint32_t hash = 2166136261U;
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash ^ (hash >> 15);
}

} // namespace

ScratchLine scratchLine(std::string_view line, std::string_view characterId,
                        std::string_view language) {
    const std::uint32_t who = numberOf(characterId);
    const bool chinese = language == "zh" || text::hasHan(line);
    ScratchLine scratch;
    scratch.text = line;
    scratch.voice =
        std::string(chinese ? "cmn-latn-pinyin" : "en-us") + '+' + timbres[who % timbres.size()];
    scratch.pitch = 35 + int(who / 8 % 31);
    scratch.wordsAMinute = (chinese ? 150 : 160) + int(who / 256 % 26);
    return scratch;
}

Samples speak(const ScratchLine& line) {
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    static const auto say =
        reinterpret_cast<ForeframeSay>(moduleFunction("libforeframe_espeak", "foreframe_say"));
    Samples samples;
    if (!say)
        return samples;
    const ForeframeSpeech speech{line.text.c_str(), line.voice.c_str(), line.pitch,
                                 line.wordsAMinute};
    samples.rate = say(
        &speech,
        [](void* user, const short* values, int count) {
            auto& spoken = static_cast<Samples*>(user)->values;
            spoken.insert(spoken.end(), values, values + count);
        },
        &samples);
    return samples.rate > 0 ? samples : Samples();
}

} // namespace foreframe
