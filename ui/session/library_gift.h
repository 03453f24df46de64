// What giving an entry of the library to shots does: somebody joins them, a voice is bound, a scene
// gets its place, a preset is put on. And to somebody of the cast: a voice of their own.
#pragma once
#include "session/library_item.h"
#include "session/session.h"

namespace foreframe {

/// Who is given something.
struct Receivers {
    edit::Ids shots;
    std::optional<std::size_t> line; ///< of the first of the shots: this dialogue line alone
    std::string scene;               ///< whole: `shots` are its shots
    std::string character = {};      ///< of the cast, for every shot
};

struct Gift {
    QString words; ///< what it would do: "Bind Ilse soft to Ilse"; else why it can't be done
    QString label; ///< of the step
    Edit edit;     ///< empty: can't be done
    explicit operator bool() const { return bool(edit); }
};

Gift giftOf(const Session& session, const LibraryItem& item, const Receivers& receivers);

/// One undoable step, and a sentence about it for the status line. False where it can't be done.
bool give(Session& session, const LibraryItem& item, const Receivers& receivers);

} // namespace foreframe
