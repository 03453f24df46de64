#include "library/carry.h"

#include "library/shelf_row.h"

#include <QDrag>
#include <QMimeData>

namespace foreframe::library {

void carry(ShelfRow& row, const LibraryItem& item, const Session& session) {
    // A blocking drag: the platform runs it, the event loop included.
    auto* drag = new QDrag(&row);
    drag->setMimeData(carried(item, session));
    const QPixmap chip = row.chip();
    drag->setPixmap(chip);
    // Above the pointer: what it would do is said below.
    drag->setHotSpot({-10, int(chip.height() / chip.devicePixelRatio()) + 4});
    drag->exec(Qt::CopyAction);
}

} // namespace foreframe::library
