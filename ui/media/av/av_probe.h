// What FFmpeg knows of a sound or a clip. A module of its own, loaded when one is met: its
// libraries take longer to load than the rest of the program takes to check a storyboard.
#pragma once

extern "C" {

struct ForeframeAvFact {
    int width; ///< px as seen, rotation applied; 0: no picture
    int height;
    double seconds;
    bool hasSound;
};

/// Reads the file with the demuxer of this name and no other. False where it can't.
using ForeframeAvProbe = bool (*)(const char* file, const char* demuxer, ForeframeAvFact* fact);
bool foreframe_av_probe(const char* file, const char* demuxer, ForeframeAvFact* fact);
}
