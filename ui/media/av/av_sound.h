// The samples of a sound, or of the sound of a clip: one channel, 16 bits.
#pragma once

extern "C" {

/// Gets the samples as they are decoded; stops where it returns false.
using ForeframeSamples = bool (*)(void* user, const short* samples, int count);

/// Decodes the first sound of the file at this many samples a second. False where there is none or
/// it can't be decoded.
using ForeframeAvSound = bool (*)(const char* file, const char* demuxer, int rate,
                                  ForeframeSamples take, void* user);
bool foreframe_av_sound(const char* file, const char* demuxer, int rate, ForeframeSamples take,
                        void* user);
}
