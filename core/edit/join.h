// Several neighbouring shots become one: the opposite of a split.
#pragma once
#include "base/phrase.h"
#include "edit/edit.h"

namespace foreframe::edit {

struct Joined {
    Storyboard storyboard;
    std::string shot;        ///< id of the one that is left: the first of them
    std::vector<Words> lost; ///< what had no place in it: "the frames in between"
};

/// The shots as one of `seconds`: every line, word and sound of them in their order, the start of
/// the first and the end of the last. What can be said once only is the first's. Texts that are the
/// same in both stand there once. Nothing changes unless there are two or more, side by side in one
/// scene.
Joined joinShots(const Storyboard& storyboard, const Ids& shotIds, double seconds);

} // namespace foreframe::edit
