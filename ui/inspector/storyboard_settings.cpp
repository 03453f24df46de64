#include "inspector/storyboard_settings.h"

#include "form/choices.h"
#include "form/form_dialog.h"
#include "form/segments_editor.h"
#include "form/terms_editor.h"
#include "form/text_editor.h"
#include "form/word.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(StoryboardSettings)
};

/// No model written means the default one.
form::Binding modelBinding() {
    form::Binding binding = ofStoryboard(&Storyboard::model);
    binding.read = [read = binding.read](const Subject& subject) {
        const QVariant said = read(subject);
        return said.isValid() ? said : QVariant(qt(profileFor({}).id));
    };
    return binding;
}

std::vector<Row> rows() {
    return {
        {.label = Say::tr("Title"),
         .fields = {{.path = QStringLiteral("title"),
                     .name = Say::tr("title"),
                     .binding = ofStoryboard(&Storyboard::title),
                     .editor = text(Say::tr("what the film is called"))}}},
        {.label = Say::tr("Model"),
         .fields = {{.path = QStringLiteral("model"),
                     .name = Say::tr("model"),
                     .binding = modelBinding(),
                     .editor = choice(choices::models())}}},
        {.label = Say::tr("Ratio"),
         .fields = {{.path = QStringLiteral("aspectRatio"),
                     .name = Say::tr("ratio"),
                     .binding = ofStoryboard(&Storyboard::aspectRatio),
                     .editor = segments(choices::ratios)}}},
        {.label = Say::tr("Quality"),
         .fields = {{.path = QStringLiteral("quality"),
                     .name = Say::tr("quality"),
                     .binding = ofStoryboard(&Storyboard::quality),
                     .editor = segments(choices::qualities)}}},
        {.label = Say::tr("Sound"),
         .fields = {{.path = QStringLiteral("nativeAudio"),
                     .name = Say::tr("native audio"),
                     .binding = ofStoryboard(&Storyboard::nativeAudio),
                     .editor = segments(choices::onOff())}}},
        {.label = Say::tr("Prompts"),
         .fields = {{.path = QStringLiteral("language"),
                     .name = Say::tr("language of the prompts"),
                     .binding = ofStoryboard(&Storyboard::language),
                     .editor = segments(choices::languages())}}},
        {.label = Say::tr("Style"),
         .fields = {{.path = QStringLiteral("style"),
                     .name = Say::tr("style"),
                     .binding = ofStoryboard(&Storyboard::style),
                     .editor = text(Say::tr("said in every shot that has none of its own"),
                                    {{choices::ofPresets("style")}})}}},
        {.label = Say::tr("Negative"),
         .fields = {{.path = QStringLiteral("negativePrompt"),
                     .name = Say::tr("negative prompt"),
                     .binding = ofStoryboard(&Storyboard::negativePrompt),
                     .editor = terms({.placeholder = Say::tr("what must never appear, one by one"),
                                      .offered = choices::ofPresets("negativePrompt")})}}},
        {.label = Say::tr("Notes"),
         .fields = {{.path = QStringLiteral("notes"),
                     .name = Say::tr("notes"),
                     .binding = ofStoryboard(&Storyboard::notes),
                     .editor = text(
                         {.placeholder = Say::tr("for you and the crew"), .paragraphs = true})}}},
    };
}

} // namespace

void editStoryboardSettings(Session& session, QWidget* parent, const QString& field) {
    auto* dialog = new FormDialog(Say::tr("Storyboard Settings"), rows(), session,
                                  Subjects::ofStoryboard, parent);
    dialog->setObjectName(QStringLiteral("storyboardSettings"));
    dialog->open();
    dialog->reveal(field.isEmpty() ? QStringLiteral("title") : field);
}

} // namespace foreframe
