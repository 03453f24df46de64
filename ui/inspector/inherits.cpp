#include "inspector/inherits.h"

#include <QCoreApplication>

namespace foreframe::inherits {

namespace {

struct Source {
    Q_DECLARE_TR_FUNCTIONS(Inherits)
public:
    static QString storyboard() { return tr("Storyboard"); }
    static QString scene(const form::Subject& shot) {
        return tr("Scene %1").arg(shot.place->scene + 1);
    }
    static QString position() { return tr("its place"); }
};

/// An empty text is nothing to inherit.
std::optional<form::Inherited> words(const std::string& text, const QString& source) {
    if (text.empty())
        return std::nullopt;
    return form::Inherited{qt(text), source};
}

const DialogueLine* lineAt(const form::Subject& subject, std::size_t index) {
    const auto& lines = subject.shot->dialogue;
    return index < lines.size() ? &lines[index] : nullptr;
}

const Character* speaker(const form::Subject& subject, std::size_t index) {
    const DialogueLine* line = lineAt(subject, index);
    return line ? subject.cast->character(line->character) : nullptr;
}

} // namespace

std::optional<form::Inherited> quality(const form::Subject& shot) {
    return words(shot.storyboard->quality, Source::storyboard());
}
std::optional<form::Inherited> aspectRatio(const form::Subject& shot) {
    return words(shot.storyboard->aspectRatio, Source::storyboard());
}
std::optional<form::Inherited> nativeAudio(const form::Subject& shot) {
    return form::Inherited{shot.storyboard->nativeAudio, Source::storyboard()};
}
std::optional<form::Inherited> style(const form::Subject& shot) {
    return words(shot.storyboard->style, Source::storyboard());
}
std::optional<form::Inherited> lighting(const form::Subject& shot) {
    return words(shot.scene->lighting, Source::scene(shot));
}
std::optional<form::Inherited> context(const form::Subject& shot) {
    const Location* place = shot.cast->location(shot.scene->location);
    return place ? words(place->description, qt(place->name)) : std::nullopt;
}
std::optional<form::Inherited> slate(const form::Subject& shot) {
    return form::Inherited{qt(slateAt(*shot.place)), Source::position()};
}

std::function<std::optional<form::Inherited>(const form::Subject&)> voice(std::size_t line) {
    return [line](const form::Subject& shot) -> std::optional<form::Inherited> {
        const Character* character = speaker(shot, line);
        if (!character)
            return std::nullopt;
        return form::Inherited{qt(character->voice), qt(character->label)};
    };
}
std::function<std::optional<form::Inherited>(const form::Subject&)> tone(std::size_t line) {
    return [line](const form::Subject& shot) -> std::optional<form::Inherited> {
        const Character* character = speaker(shot, line);
        return character ? words(character->delivery, qt(character->label)) : std::nullopt;
    };
}
std::function<std::optional<form::Inherited>(const form::Subject&)> language(std::size_t) {
    return [](const form::Subject& shot) {
        return words(shot.storyboard->language, Source::storyboard());
    };
}

} // namespace foreframe::inherits
