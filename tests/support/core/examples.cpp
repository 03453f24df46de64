#include "core/examples.h"

#include "format/format.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace foreframe::test {

namespace {

using nlohmann::json;

constexpr std::string_view clean = R"({
  "format": "foreframe-storyboard",
  "version": 1,
  "title": "The Pier",
  "style": "Cinematic, film noir, tense",
  "negativePrompt": ["blurry", "watermark"],
  "voices": [
    {"id": "v-wang", "name": "Mr. Wang", "language": "en", "description": "deep, male, fifties"},
    {"id": "v-ilse", "name": "Ilse soft", "language": "en", "description": "soft, female, twenties"}
  ],
  "characters": [
    {"id": "agent", "label": "Agent", "description": "a tall man in a black suit, mid-forties",
     "delivery": "raspy, deep", "voice": "v-wang"},
    {"id": "ilse", "label": "Ilse", "description": "a young woman in a red coat",
     "delivery": "soft, calm", "voice": "v-ilse"}
  ],
  "locations": [
    {"id": "pier", "name": "The pier", "description": "a rain-soaked pier at dusk"}
  ],
  "scenes": [
    {
      "id": "sc1", "heading": "EXT. PIER - DUSK", "location": "pier",
      "lighting": "cool distant city light",
      "shots": [
        {
          "id": "before", "title": "The arrival", "mode": "image-to-video",
          "startFrame": {"image": "media/before.png"},
          "characters": ["ilse"],
          "action": "steps out of the fog",
          "camera": {"move": "static", "size": "medium"},
          "dialogue": [
            {"character": "ilse", "action": "stops at the railing", "emotion": "wary",
             "line": "You came alone."}
          ],
          "audio": [{"kind": "ambient", "description": "waves against the pylons"}]
        },
        {
          "id": "shot", "title": "The question", "mode": "image-to-video",
          "startFrame": {"image": "media/shot.png"},
          "characters": ["agent"],
          "action": "turns towards the camera",
          "camera": {"move": "push-in", "speed": "slow", "purpose": "emotion", "size": "medium",
                     "motivation": "as the question sinks in"},
          "dialogue": [
            {"character": "agent", "action": "slams his hand on the railing", "emotion": "angry",
             "line": "Where is the truth?"}
          ],
          "audio": [{"kind": "ambient", "description": "rain on planks"}]
        }
      ]
    }
  ]
})";

MediaFact factOf(const json& j) {
    static const std::map<std::string, MediaFact::State> states{
        {"ok", MediaFact::State::Ok},
        {"missing", MediaFact::State::Missing},
        {"unreadable", MediaFact::State::Unreadable},
        {"outside", MediaFact::State::Outside}};
    MediaFact fact;
    fact.state = states.at(j.value("state", "ok"));
    fact.format = j.value("format", "");
    fact.bytes = j.value("bytes", std::uint64_t{0});
    fact.width = j.value("width", 0);
    fact.height = j.value("height", 0);
    fact.seconds = j.value("seconds", 0.0);
    return fact;
}

} // namespace

std::string cleanStoryboard() {
    return std::string(clean);
}

Case caseOfFile(std::string_view bytes) {
    Result<Decoded> decoded = decode(bytes);
    if (!decoded)
        throw std::runtime_error(decoded.error().field + ": " + decoded.error().what);
    return {std::move(decoded->storyboard), {}, std::move(decoded->repairs)};
}

Case caseOf(std::string_view exampleJson) {
    const json example = json::parse(exampleJson);
    json film = json::parse(clean);
    json& scene = film["scenes"][0];
    const std::map<std::string, json*> places{{"storyboard", &film},
                                              {"scene", &scene},
                                              {"before", &scene["shots"][0]},
                                              {"shot", &scene["shots"][1]}};
    for (const char* part : {"shot", "before", "scene", "storyboard"})
        if (example.contains(part))
            places.at(part)->merge_patch(example[part]);
    Case result = caseOfFile(film.dump());
    for (const auto& [part, value] : example.items()) {
        if (part == "media")
            for (const auto& [path, fact] : value.items())
                result.media[path] = factOf(fact);
        else if (!places.contains(part))
            throw std::runtime_error("An example has no \"" + part + "\".");
    }
    return result;
}

std::string describe(const Diagnostic& d) {
    return std::string(name(d.severity)) + " " + std::string(d.rule->id) + " " + d.shotId + " " +
           d.field + ": " + d.message.in(Language::English);
}

std::string describe(const std::vector<const Diagnostic*>& diagnostics) {
    std::string all;
    for (const Diagnostic* d : diagnostics)
        all += "\n  " + describe(*d);
    return all.empty() ? " nothing" : all;
}

} // namespace foreframe::test
