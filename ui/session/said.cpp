#include "session/said.h"

#include "session/session.h"

namespace foreframe {

Said& saidOf(Session& session) {
    auto* said = session.findChild<Said*>();
    return said ? *said : *new Said(&session);
}

void say(Session& session, const QString& sentence) {
    emit saidOf(session).said(sentence);
}

} // namespace foreframe
