#include "check/prose.h"

namespace foreframe {

Fix rewrite(const Shot& shot, std::string field, std::string was, std::string now, Phrase label) {
    return {std::move(label), [id = shot.id, field = std::move(field), was = std::move(was),
                               now = std::move(now)](const Storyboard& storyboard) {
                return edit::changeShot(storyboard, id, [&](Shot& changed) {
                    eachText(changed, [&](const FieldPath& place, std::string& text) {
                        if (text == was && place.path() == field)
                            text = now;
                    });
                });
            }};
}

} // namespace foreframe
