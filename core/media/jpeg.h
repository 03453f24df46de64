// Whether a JPEG may be given to a decoder.
#pragma once
#include "media/file_bytes.h"

namespace foreframe {

/// False where far more parts stand before the picture than any camera writes. Decoders look
/// through all they have kept with each further one, and never come to the picture.
bool jpegIsOrderly(const FileBytes& file);

} // namespace foreframe
