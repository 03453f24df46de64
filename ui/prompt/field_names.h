// What a field of the composer's trace is called on screen: "camera.move" is "Camera".
#pragma once
#include "model/storyboard.h"
#include <QString>
#include <string_view>

namespace foreframe {

/// `field` as TraceSpan has it: "dialogue[0].line", "scene:lighting", "character:ID.description".
QString fieldName(const Storyboard& storyboard, std::string_view field);

/// Where to go to edit it: the shot it stands in ("" for the storyboard and its library) and the
/// field there.
struct FieldPlace {
    QString shotId;
    QString field;
    bool operator==(const FieldPlace&) const = default;
};
FieldPlace fieldPlace(const Storyboard& storyboard, const QString& shotId, std::string_view field);

} // namespace foreframe
