// Speech by espeak-ng, which is under the GPL, version 3: a module of its own.
#pragma once

extern "C" {

struct ForeframeSpeech {
    const char* text;  ///< UTF-8
    const char* voice; ///< as espeak calls it: "en-us+f2", "cmn-latn-pinyin+m1"
    int pitch;         ///< 0 to 100
    int wordsAMinute;
};

/// Gets the samples as they are made.
using ForeframeSpoken = void (*)(void* user, const short* samples, int count);

/// Says it, and returns how many samples a second those are; 0 where it could not. One call at a
/// time.
using ForeframeSay = int (*)(const ForeframeSpeech* speech, ForeframeSpoken take, void* user);
int foreframe_say(const ForeframeSpeech* speech, ForeframeSpoken take, void* user);
}
