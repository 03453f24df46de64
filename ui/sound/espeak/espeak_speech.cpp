#include "sound/espeak/espeak_speech.h"

#include <cstring>
#include <espeak-ng/speak_lib.h>

namespace {

ForeframeSpoken taker = nullptr;

int collect(short* wave, int count, espeak_EVENT* events) {
    if (wave && count > 0)
        taker(events->user_data, wave, count);
    return 0;
}

int start() {
    const int rate =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    espeak_SetSynthCallback(collect);
    return rate;
}

} // namespace

int foreframe_say(const ForeframeSpeech* speech, ForeframeSpoken take, void* user) {
    static const int rate = start();
    if (rate <= 0 || espeak_SetVoiceByName(speech->voice) != EE_OK)
        return 0;
    espeak_SetParameter(espeakPITCH, speech->pitch, 0);
    espeak_SetParameter(espeakRATE, speech->wordsAMinute, 0);
    taker = take;
    const bool said = espeak_Synth(speech->text, std::strlen(speech->text) + 1, 0, POS_CHARACTER, 0,
                                   espeakCHARS_UTF8, nullptr, user) == EE_OK;
    return said && espeak_Synchronize() == EE_OK ? rate : 0;
}
