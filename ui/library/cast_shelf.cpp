#include "form/choices.h"
#include "form/picture_editor.h"
#include "form/text_editor.h"
#include "library/new_voice.h"
#include "library/shelf.h"
#include "library/used_in.h"

#include <QCoreApplication>

namespace foreframe::library {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CastShelf)
};

std::vector<Item> items(const Session& session, const Uses& uses) {
    const Storyboard& storyboard = session.storyboard();
    const Cast cast(storyboard);
    std::vector<Item> items;
    for (const auto& character : storyboard.characters) {
        const auto use = uses.find(character->id);
        const Voice* voice = cast.voice(character->voice);
        items.push_back({.id = qt(character->id),
                         .name = qt(character->label),
                         .second = voice ? qt(voice->name) : Say::tr("no voice"),
                         .right = shots(use == uses.end() ? 0 : use->second.shots),
                         .picture = character->references.empty()
                                        ? QString()
                                        : qt(character->references.front()),
                         .voiced = voice != nullptr});
    }
    return items;
}

/// A label that changes is followed in the words of every shot.
form::Binding label() {
    form::Binding binding = ofCharacter(&Character::label);
    binding.write = [](const Storyboard& storyboard, const edit::Ids& ids, const QVariant& to) {
        return edit::renameCharacter(storyboard, ids.front(), utf8(to.toString()));
    };
    return binding;
}

std::vector<Row> rows() {
    return {
        {.label = Say::tr("Name"),
         .fields = {{.path = QStringLiteral("label"),
                     .name = Say::tr("label"),
                     .binding = label(),
                     .editor = name(Say::tr("the name every shot uses"))}}},
        {.label = Say::tr("Looks"),
         .fields = {{.path = QStringLiteral("description"),
                     .name = Say::tr("description"),
                     .binding = ofCharacter(&Character::description),
                     .editor = text({.placeholder = Say::tr(
                                         "age, face, hair, clothes: the same in every shot"),
                                     .fewestLines = 2})}}},
        {.label = Say::tr("Delivery"),
         .fields = {{.path = QStringLiteral("delivery"),
                     .name = Say::tr("delivery"),
                     .binding = ofCharacter(&Character::delivery),
                     .editor = text(Say::tr("how they speak: raspy, deep"))}}},
        {.label = Say::tr("Voice"),
         .fields = {{.path = QStringLiteral("voice"),
                     .name = Say::tr("voice"),
                     .binding = ofCharacter(&Character::voice),
                     .editor = choice(choices::castVoices)}}},
        {.label = QStringLiteral(" "),
         .fields = {{.path = QString(), .name = QString(), .editor = newVoice()}}},
        {.label = Say::tr("Pictures"),
         .fields = {{.path = QStringLiteral("references"),
                     .name = Say::tr("reference pictures"),
                     .binding = ofCharacter(&Character::references),
                     .editor = pictures(Say::tr("Reference picture"))}}},
        {.label = Say::tr("Used"),
         .fields = {{.path = QString(),
                     .name = QString(),
                     .editor = usedIn(
                         {.where = Say::tr("In %1."), .nobody = Say::tr("In no shot yet.")})}}},
    };
}

QString loss(const Use& use) {
    if (use.shots == 0)
        return {};
    const QString where = listed(use.slates);
    return use.lines == 0 ? Say::tr("They go out of %1.").arg(where)
                          : Say::tr("They go out of %1, with every line they say.").arg(where);
}

} // namespace

Shelf castShelf() {
    return {
        .key = QStringLiteral("characters"),
        .prefix = QStringLiteral("character:"),
        .title = Say::tr("Cast"),
        .add = Say::tr("Add a character"),
        .newName = Say::tr("New character"),
        .edit = Say::tr("Character"),
        .emptyHint = Say::tr("A character keeps one label, one look and one voice through "
                             "every shot."),
        .picture = {40, 40},
        .sign = QStringLiteral("user"),
        .items = items,
        .count = [](const Session& s) { return QString::number(s.storyboard().characters.size()); },
        .rows = rows(),
        .subjects = Subjects::ofCharacter,
        .rename = edit::renameCharacter,
        .remove = edit::removeCharacter,
        .append =
            [](const Storyboard& storyboard, const std::string& name) {
                Character character;
                character.label = name;
                return edit::addCharacter(storyboard, std::move(character));
            },
        .loss = loss,
        .receivers =
            [](const std::string& id) {
                return Receivers{{}, {}, {}, id};
            },
        .deleteVerb = Say::tr("Delete the character"),
        .deleteAsking = Say::tr("Delete the character “%1”?")};
}

} // namespace foreframe::library
