#include "timeline/scene_folds.h"

#include <QSettings>

namespace foreframe {

namespace {

/// One entry a storyboard, its path and the scenes, the latest first.
const QString key = QStringLiteral("timeline/folded");
constexpr qsizetype mostFiles = 40;

bool isOf(const QString& entry, const QString& path) {
    return entry.section(QLatin1Char('\n'), 0, 0) == path;
}

} // namespace

SceneFolds::SceneFolds(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session) {
    connect(&session, &Session::opened, this, &SceneFolds::recall);
    recall();
}

void SceneFolds::setFolded(const QString& sceneId, bool folded) {
    if (folded ? !m_folded.insert(sceneId).second : m_folded.erase(sceneId) == 0)
        return;
    remember();
    emit changed();
}

void SceneFolds::setAll(bool folded) {
    m_folded.clear();
    if (folded)
        for (const auto& scene : m_session.storyboard().scenes)
            m_folded.insert(qt(scene->id));
    remember();
    emit changed();
}

void SceneFolds::recall() {
    m_folded.clear();
    const QString path = m_session.path();
    if (!path.isEmpty())
        for (const QString& entry : QSettings().value(key).toStringList())
            if (isOf(entry, path)) {
                const QStringList ids = entry.split(QLatin1Char('\n')).mid(1);
                m_folded.insert(ids.begin(), ids.end());
            }
    emit changed();
}

void SceneFolds::remember() const {
    const QString path = m_session.path();
    if (path.isEmpty())
        return;
    QSettings settings;
    QStringList entries = settings.value(key).toStringList();
    entries.removeIf([&](const QString& entry) { return isOf(entry, path); });
    if (any())
        entries.prepend((QStringList{path} + QStringList(m_folded.begin(), m_folded.end()))
                            .join(QLatin1Char('\n')));
    if (entries.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, entries.mid(0, mostFiles));
}

} // namespace foreframe
