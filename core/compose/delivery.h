// How a line is said or sung: emotion, pace and tone, each with where it is written.
#pragma once
#include "compose/reading.h"

namespace foreframe {

struct Delivery {
    struct Item {
        std::string words;
        Origin origin;
    };
    std::vector<Item>
        manner;            ///< speech: emotion, then pace; song: the tone as typed, pace, emotion
    std::string_view tone; ///< of speech: the line's, else its speaker's delivery
    Origin toneOrigin;
};

/// Nothing in it is said twice.
Delivery deliveryOf(const Reading& shot, const DialogueLine& line, const Person& speaker);

bool isSung(const DialogueLine& line); ///< singing, rap and chorus

} // namespace foreframe
