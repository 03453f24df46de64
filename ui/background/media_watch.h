// Gathers the facts about the storyboard's media in the background and hands them to the session.
#pragma once
#include "background/latest.h"
#include "session/session.h"
#include <QTimer>

namespace foreframe {

class MediaWatch : public QObject {
    Q_OBJECT
public:
    explicit MediaWatch(Session& session, QObject* parent = nullptr);

    /// Looks again at what was missing or could not be read, for it may have come back, and at what
    /// is not there any more as it was.
    void lookAgain();

private:
    struct Gathered {
        QString folder;
        MediaFacts facts;
    };

    void startAfresh();
    /// Keeps what a change has brought, until it is looked at.
    void keepNew(const Storyboard& before, const Storyboard& after);
    void gather(bool again);
    void gather(bool again, const Storyboard& film);

    Session& m_session;
    QString m_folder;
    MediaFacts m_facts; ///< of every path that was met since the storyboard was opened
    Storyboard m_new;   ///< what has changed since the last look, as a film of its own
    QTimer m_soon;      ///< typing and dragging make many changes; one look is enough
    Latest<Gathered> m_probe;
};

} // namespace foreframe
