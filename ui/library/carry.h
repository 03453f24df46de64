// Dragging a row of the library onto cards.
#pragma once
#include "session/library_item.h"

namespace foreframe::library {

class ShelfRow;

/// Returns when it has been let go.
void carry(ShelfRow& row, const LibraryItem& item, const Session& session);

} // namespace foreframe::library
