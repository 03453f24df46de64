// A still picture that Qt has no reader for, decoded by FFmpeg.
#pragma once

extern "C" {

/// Gets the size and returns where to write the picture to, 4 bytes a pixel (RGBA), with so many
/// bytes a line; null: too large.
using ForeframePixels = unsigned char* (*)(void* user, int width, int height, int* bytesPerLine);

/// Decodes the first picture of the file. False where it can't be decoded, or was too large.
using ForeframeAvPicture = bool (*)(const char* file, ForeframePixels room, void* user);
bool foreframe_av_picture(const char* file, ForeframePixels room, void* user);
}
