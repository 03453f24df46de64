// Which scenes are folded to their headers: the same on the board and on the strip, and remembered
// for each storyboard on this computer.
#pragma once
#include "session/session.h"
#include <set>

namespace foreframe {

class SceneFolds : public QObject {
    Q_OBJECT
public:
    explicit SceneFolds(Session& session, QObject* parent = nullptr);

    bool isFolded(const QString& sceneId) const { return m_folded.contains(sceneId); }
    bool any() const { return !m_folded.empty(); }
    void setFolded(const QString& sceneId, bool folded);
    /// Every scene of the film.
    void setAll(bool folded);

signals:
    void changed();

private:
    void recall();
    void remember() const;

    Session& m_session;
    std::set<QString> m_folded;
};

} // namespace foreframe
