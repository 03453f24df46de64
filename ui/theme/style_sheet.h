// The style sheet of every control, in the colours of one scheme.
#pragma once
#include <QString>

class QJsonObject;

namespace foreframe::theme {

/// resources/style/style.qss with its @names filled in. `scheme` is "light" or "dark".
QString styleSheet(const QJsonObject& colours, const QString& scheme);

} // namespace foreframe::theme
