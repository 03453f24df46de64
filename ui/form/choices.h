// The lists that fields are chosen from.
#pragma once
#include "form/choice_editor.h"

namespace foreframe::choices {

/// Words of the file under their names on screen, in their order; `none` (if not empty) stands for
/// nothing said.
form::Choices named(std::span<const std::string_view> words, QString (*name)(std::string_view),
                    const QString& none = {});

form::Choices modes();
form::Choices statuses();
form::Choices onOff();
form::Choices languages();
form::Choices lengths(const form::Subjects& subjects);   ///< of the model: "5 s", "10 s"
form::Choices outputs(const form::Subjects& subjects);   ///< of the model: 1 to 4
form::Choices ratios(const form::Subjects& subjects);    ///< of the model
form::Choices qualities(const form::Subjects& subjects); ///< of the model
form::Choices models();

form::Choices cast(const form::Subjects& subjects);
form::Choices voices(const form::Subjects& subjects);     ///< of a line: none is a value too
form::Choices castVoices(const form::Subjects& subjects); ///< of a character: none says nothing
form::Choices places(const form::Subjects& subjects);

/// What presets put into a field, in the language of the prompts: "lighting", "camera.lens".
form::ChoicesOf ofPresets(std::string field);
/// What presets offer as a sound of that kind.
form::ChoicesOf sounds(std::string_view kind);
/// Sizes, angles, lenses and light, as they are said in a prompt.
form::Choices cameraWords(const form::Subjects& subjects);

/// The same with an entry for none before them.
form::ChoicesOf orNone(const QString& none, form::Choices (*list)(const form::Subjects&));

} // namespace foreframe::choices
