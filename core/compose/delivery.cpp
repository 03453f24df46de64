#include "compose/delivery.h"

#include "base/text.h"
#include "compose/prose.h"

#include <algorithm>

namespace foreframe {

namespace {

using Items = std::vector<Delivery::Item>;

bool holds(const Items& items, std::string_view words) {
    return std::any_of(items.begin(), items.end(), [words](const Delivery::Item& item) {
        return text::equalsIgnoringCase(item.words, words);
    });
}

/// The entries between commas that are not there yet.
void add(Items& items, std::string_view typed, const Origin& origin, std::string_view prefix = {}) {
    std::string_view rest = prose::withoutStop(prose::bare(typed));
    while (!rest.empty()) {
        const std::string_view item = prose::nextItem(rest);
        if (!item.empty() && !holds(items, item))
            items.push_back({std::string(prefix).append(item), origin});
    }
}

void addPace(Items& items, std::string_view pace, const Origin& origin, Language language) {
    const bool unclear = language == Language::Chinese && pace.find("速") == std::string::npos;
    add(items, pace, origin, unclear ? "语速" : "");
}

} // namespace

bool isSung(const DialogueLine& line) {
    return line.kind == kind::singing || line.kind == kind::rap || line.kind == kind::chorus;
}

Delivery deliveryOf(const Reading& shot, const DialogueLine& line, const Person& speaker) {
    const std::size_t index = shot.indexOf(line);
    const Origin emotion = Origin::in("dialogue", index, "emotion");
    const Origin pace = Origin::in("dialogue", index, "pace");
    Delivery delivery;
    delivery.tone = prose::withoutStop(prose::bare(line.tone));
    delivery.toneOrigin = Origin::in("dialogue", index, "tone");
    if (delivery.tone.empty() && speaker.character) {
        delivery.tone = prose::withoutStop(prose::bare(speaker.character->delivery));
        delivery.toneOrigin = Origin::entry("character", speaker.character->id, "delivery");
    }
    if (isSung(line)) { // style and technique first, then the feeling (K-31, K-32)
        add(delivery.manner, delivery.tone, delivery.toneOrigin);
        addPace(delivery.manner, line.pace, pace, shot.language);
        add(delivery.manner, line.emotion, emotion);
        delivery.tone = {};
        return delivery;
    }
    add(delivery.manner, line.emotion, emotion);
    addPace(delivery.manner, line.pace, pace, shot.language);
    if (holds(delivery.manner, delivery.tone))
        delivery.tone = {};
    return delivery;
}

} // namespace foreframe
