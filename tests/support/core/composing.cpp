#include "core/composing.h"

#include "compose/dialect.h"
#include "format/format.h"

#include <nlohmann/json.hpp>

namespace foreframe::test {

namespace {

using nlohmann::json;

constexpr const char* castOfThree = R"({
  "format": "foreframe-storyboard", "version": 1,
  "voices": [{"id": "v-wang", "name": "Wang", "description": "gravelly old sailor"},
             {"id": "v-ilse", "name": "Ilse soft", "description": "crystal clear soprano"}],
  "characters": [{"id": "agent", "label": "Agent", "voice": "v-wang"},
                 {"id": "ilse", "label": "Ilse", "voice": "v-ilse"},
                 {"id": "old", "label": "Old Man"}],
  "scenes": [{"id": "sc1", "shots": [{"id": "sh1", "mode": "image-to-video"}]}]
})";

} // namespace

Composed composeFirst(const QByteArray& storyboardJson, std::string_view dialect) {
    const auto decoded =
        decode({storyboardJson.constData(), static_cast<std::size_t>(storyboardJson.size())});
    if (!decoded)
        qFatal("%s %s", decoded.error().field.c_str(), decoded.error().what.c_str());
    const Storyboard& storyboard = decoded->storyboard;
    const Cast cast(storyboard);
    const Scene& scene = *storyboard.scenes.at(0);
    return compose(
        inputFor(storyboard, scene, *scene.shots.at(0), cast, profileFor(storyboard.model)),
        *dialects::find(dialect));
}

QByteArray stage(const char* shot, const char* storyboard) {
    json board = json::parse(castOfThree);
    board.merge_patch(json::parse(storyboard));
    board["scenes"][0]["shots"][0].merge_patch(json::parse(shot));
    return QByteArray::fromStdString(board.dump());
}

QString promptOf(const char* shot, const char* storyboard, std::string_view dialect) {
    return QString::fromStdString(composeFirst(stage(shot, storyboard), dialect).text);
}

} // namespace foreframe::test
