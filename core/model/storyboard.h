// The document: one immutable value that everything else is computed from.
#pragma once
#include "model/character.h"
#include "model/location.h"
#include "model/scene.h"
#include "model/voice.h"

namespace foreframe {

struct Storyboard {
    std::string title;
    std::string model; ///< id of a model profile; empty: the default, Kling 2.6
    std::string quality{foreframe::quality::professional};
    std::string aspectRatio = "16:9";
    bool nativeAudio = true;
    std::string language = "en"; ///< of the prompts: words::languages
    std::string style;           ///< said in every shot that has none of its own
    std::vector<std::string> negativePrompt;
    std::vector<Mute> muted;
    std::string notes;
    std::vector<Shared<Voice>> voices;
    std::vector<Shared<Character>> characters;
    std::vector<Shared<Location>> locations;
    std::vector<Shared<Scene>> scenes;
    Extras extras;
    bool operator==(const Storyboard&) const = default;
};

} // namespace foreframe
