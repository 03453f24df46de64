// What can be done to a scene, as a menu at its heading.
#pragma once
#include <QPoint>

class QString;
class QWidget;

namespace foreframe {

class Session;

void popUpSceneMenu(Session& session, const QString& sceneId, const QPoint& globalPos,
                    QWidget* parent);

} // namespace foreframe
