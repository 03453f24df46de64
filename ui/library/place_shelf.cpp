#include "form/picture_editor.h"
#include "form/text_editor.h"
#include "library/shelf.h"
#include "library/used_in.h"

#include <QCoreApplication>

namespace foreframe::library {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PlaceShelf)
};

std::vector<Item> items(const Session& session, const Uses& uses) {
    std::vector<Item> items;
    for (const auto& place : session.storyboard().locations) {
        const auto use = uses.find(place->id);
        items.push_back({.id = qt(place->id),
                         .name = qt(place->name),
                         .second = qt(place->description),
                         .right = use == uses.end() ? QString() : shots(use->second.shots),
                         .picture = qt(place->reference)});
    }
    return items;
}

std::vector<Row> rows() {
    return {
        {.label = Say::tr("Name"),
         .fields = {{.path = QStringLiteral("name"),
                     .name = Say::tr("name"),
                     .binding = ofLocation(&Location::name),
                     .editor = name(Say::tr("what you call it"))}}},
        {.label = Say::tr("Looks"),
         .fields = {{.path = QStringLiteral("description"),
                     .name = Say::tr("description"),
                     .binding = ofLocation(&Location::description),
                     .editor = text(
                         {.placeholder = Say::tr("what the prompt says of every scene set here"),
                          .fewestLines = 2})}}},
        {.label = Say::tr("Picture"),
         .fields = {{.path = QStringLiteral("reference"),
                     .name = Say::tr("reference picture"),
                     .binding = ofLocation(&Location::reference),
                     .editor = picture({.name = Say::tr("Reference picture"), .maxWidth = 200})}}},
        {.label = Say::tr("Used"),
         .fields = {{.path = QString(),
                     .name = QString(),
                     .editor = usedIn({.where = Say::tr("Scene %1."),
                                       .nobody = Say::tr("No scene is set here yet.")})}}},
    };
}

QString loss(const Use& use) {
    if (use.slates.isEmpty())
        return {};
    return (use.slates.size() == 1 ? Say::tr("Scene %1 loses its place.")
                                   : Say::tr("Scenes %1 lose their place."))
        .arg(listed(use.slates));
}

} // namespace

Shelf placeShelf() {
    return {
        .key = QStringLiteral("locations"),
        .prefix = QStringLiteral("location:"),
        .title = Say::tr("Places"),
        .add = Say::tr("Add a place"),
        .newName = Say::tr("New place"),
        .edit = Say::tr("Place"),
        .emptyHint = Say::tr("A place is described once and said in every shot of its scenes."),
        .picture = {56, 32},
        .sign = QStringLiteral("image"),
        .items = items,
        .count = [](const Session& s) { return QString::number(s.storyboard().locations.size()); },
        .rows = rows(),
        .subjects = Subjects::ofLocation,
        .rename =
            [](const Storyboard& storyboard, std::string_view id, const std::string& name) {
                return edit::changeLocation(storyboard, id,
                                            [&](Location& place) { place.name = name; });
            },
        .remove = edit::removeLocation,
        .append =
            [](const Storyboard& storyboard, const std::string& name) {
                Location place;
                place.name = name;
                return edit::addLocation(storyboard, std::move(place));
            },
        .loss = loss,
        .deleteVerb = Say::tr("Delete the place"),
        .deleteAsking = Say::tr("Delete the place “%1”?")};
}

} // namespace foreframe::library
