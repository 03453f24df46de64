#include "prompt/field_names.h"

#include "session/strings.h"

#include <array>

namespace foreframe {

namespace {

struct Name {
    std::string_view field;
    const char* text;
};

constexpr std::array names{
    Name{"subject", QT_TRANSLATE_NOOP("foreframe", "Subject")},
    Name{"action", QT_TRANSLATE_NOOP("foreframe", "Action")},
    Name{"context", QT_TRANSLATE_NOOP("foreframe", "Context")},
    Name{"style", QT_TRANSLATE_NOOP("foreframe", "Style")},
    Name{"lighting", QT_TRANSLATE_NOOP("foreframe", "Lighting")},
    Name{"pacing", QT_TRANSLATE_NOOP("foreframe", "Pacing")},
    Name{"camera", QT_TRANSLATE_NOOP("foreframe", "Camera")},
    Name{"emotion", QT_TRANSLATE_NOOP("foreframe", "Emotion")},
    Name{"physicalState", QT_TRANSLATE_NOOP("foreframe", "State")},
    Name{"dialogue", QT_TRANSLATE_NOOP("foreframe", "Dialogue")},
    Name{"audio", QT_TRANSLATE_NOOP("foreframe", "Sound")},
    Name{"characters", QT_TRANSLATE_NOOP("foreframe", "Seen")},
    Name{"startFrame", QT_TRANSLATE_NOOP("foreframe", "Start frame")},
    Name{"endFrame", QT_TRANSLATE_NOOP("foreframe", "End frame")},
    Name{"promptOverride", QT_TRANSLATE_NOOP("foreframe", "Prompt written by hand")},
};

/// "dialogue[0].line" is of "dialogue".
std::string_view root(std::string_view field) {
    return field.substr(0, field.find_first_of("[."));
}

QString ownName(std::string_view field) {
    for (const Name& name : names)
        if (name.field == root(field))
            return tr(name.text);
    return qt(field);
}

/// "character:ID.description" in its parts.
struct Owner {
    std::string_view kind; ///< empty: the shot itself
    std::string_view id;
    std::string_view field;
};

Owner ownerOf(std::string_view field) {
    const auto colon = field.find(':');
    if (colon == std::string_view::npos)
        return {{}, {}, field};
    const std::string_view kind = field.substr(0, colon);
    const std::string_view rest = field.substr(colon + 1);
    const auto dot = rest.rfind('.');
    if ((kind == "character" || kind == "location") && dot != std::string_view::npos)
        return {kind, rest.substr(0, dot), rest.substr(dot + 1)};
    return {kind, {}, rest};
}

template <class T>
std::ptrdiff_t indexOf(const std::vector<Shared<T>>& entries, std::string_view id) {
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i]->id == id)
            return static_cast<std::ptrdiff_t>(i);
    return -1;
}

} // namespace

QString fieldName(const Storyboard& storyboard, std::string_view field) {
    const Owner owner = ownerOf(field);
    if (owner.kind == "storyboard")
        return tr("%1 of the storyboard").arg(ownName(owner.field));
    if (owner.kind == "scene")
        return tr("%1 of the scene").arg(ownName(owner.field));
    if (owner.kind == "character") {
        const auto at = indexOf(storyboard.characters, owner.id);
        return at < 0 ? qt(owner.id) : qt(storyboard.characters[std::size_t(at)]->label);
    }
    if (owner.kind == "location") {
        const auto at = indexOf(storyboard.locations, owner.id);
        return at < 0 ? qt(owner.id) : qt(storyboard.locations[std::size_t(at)]->name);
    }
    return ownName(field);
}

FieldPlace fieldPlace(const Storyboard& storyboard, const QString& shotId, std::string_view field) {
    const Owner owner = ownerOf(field);
    const auto entry = [&](const char* list, std::ptrdiff_t at) {
        return FieldPlace{
            {}, QStringLiteral("%1[%2].%3").arg(QLatin1String(list)).arg(at).arg(qt(owner.field))};
    };
    if (owner.kind == "storyboard")
        return {{}, qt(owner.field)};
    if (owner.kind == "character")
        return entry("characters", indexOf(storyboard.characters, owner.id));
    if (owner.kind == "location")
        return entry("locations", indexOf(storyboard.locations, owner.id));
    return {shotId, qt(field)};
}

} // namespace foreframe
