// The camera's move, speed, size and angle out of a sentence in the trade's words (K-80, K-81).
#pragma once
#include "model/shot.h"

namespace foreframe::reading {

/// Reads a sentence about the camera into `camera`; false, and nothing is changed, where it is
/// about something else. What remains of it is the motivation. `certain`: it stands under a heading
/// that says so.
bool readCamera(std::string_view sentence, bool certain, Camera& camera);

/// Reads an entry of a list that is nothing but the camera's words: "slow dolly in".
bool readCameraItem(std::string_view item, Camera& camera);

/// True for a move that goes along with somebody, or around them.
bool goesAlong(std::string_view move);

/// "the camera", "the drone camera"
bool isCamera(std::string_view words);

/// "Rain falls, | the camera drifts past": where behind a comma the camera begins; 0: nowhere.
std::size_t cameraBeginsIn(std::string_view sentence);

/// Where the words about the camera that begin at `begin` end: before ", puddles gleam".
std::size_t cameraEndsIn(std::string_view sentence, std::size_t begin);

} // namespace foreframe::reading
