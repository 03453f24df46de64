// The moves of the camera that are said in words, beside the one in its field.
#pragma once
#include "check/passage.h"
#include <vector>

namespace foreframe {

/// One kind of move: a row of resources/words/camera-moves.txt.
struct CameraMove {
    std::string_view name;                ///< "pan left", "pan"
    std::vector<std::string_view> fields; ///< words::moves that are the same
    WordList anywhere;
    WordList byCamera;

    bool isStatic() const { return name == "static"; }
    /// True for "push in" and "push in", and for "pan" and "pan left": one may be the other.
    bool mayBe(const CameraMove& other) const;
};

/// The kind that stands in a camera's field; null for those that never come with words of their
/// own (handheld, drone, rack focus ...), for custom and unknown ones.
const CameraMove* cameraMove(std::string_view move);

/// A move that is said: which, and where.
struct SaidMove {
    const CameraMove* kind = nullptr; ///< null: it moves along, in no particular way
    WordList::Match match;
};

/// In the order of the words. A verb counts where the camera is its subject.
std::vector<SaidMove> movesIn(const Passage& passage);

/// The field's words are about the camera without naming it.
bool impliesCamera(Field field);

/// True where the camera does what stands at this word, and nobody else.
bool cameraDoes(const Passage& passage, std::size_t word);

} // namespace foreframe
