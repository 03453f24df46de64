#include "form/choices.h"

#include "compose/camera_words.h"
#include "models/film_words.h"
#include "presets/own_presets.h"
#include "presets/preset_fields.h"
#include "profile/profile.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace foreframe::choices {

namespace {

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

const Profile& profile(const form::Subjects& subjects) {
    return profileFor(subjects.first().storyboard->model);
}

QIcon statusIcon(std::string_view status) {
    using C = theme::Colours;
    const auto ink = status == status::ready       ? &C::statusReady
                     : status == status::generated ? &C::statusGenerated
                     : status == status::approved  ? &C::statusApproved
                                                   : &C::statusDraft;
    return theme::icon(QStringLiteral("status-") + qt(status), ink);
}

} // namespace

form::Choices named(std::span<const std::string_view> words, QString (*name)(std::string_view),
                    const QString& none) {
    form::Choices choices;
    if (!none.isEmpty())
        choices.push_back({{}, none});
    for (const std::string_view word : words)
        choices.push_back({qt(word), name(word)});
    return choices;
}

form::Choices modes() {
    return {{qt(mode::textToVideo), Choices::tr("Text"), theme::icon(QStringLiteral("text"))},
            {qt(mode::imageToVideo), Choices::tr("Image"), theme::icon(QStringLiteral("image"))},
            {qt(mode::motionControl), Choices::tr("Motion"), theme::icon(QStringLiteral("film"))}};
}

form::Choices statuses() {
    form::Choices choices = named(status::all, words::statusName);
    for (form::Choice& each : choices)
        each.icon = statusIcon(utf8(each.value.toString()));
    return choices;
}

form::Choices onOff() {
    return {{true, Choices::tr("On")}, {false, Choices::tr("Off")}};
}

form::Choices languages() {
    return named(words::languages, words::languageName);
}

form::Choices lengths(const form::Subjects& subjects) {
    form::Choices choices;
    for (const double seconds : profile(subjects).durations)
        choices.push_back({seconds, Choices::tr("%1 s").arg(qt(number(seconds)))});
    for (const form::Subject& subject : subjects.list())
        if (const double odd = subject.shot->duration; !profile(subjects).offersDuration(odd))
            choices.push_back({odd, Choices::tr("%1 s").arg(qt(number(odd)))});
    return choices;
}

form::Choices outputs(const form::Subjects& subjects) {
    form::Choices choices;
    const Range range = profile(subjects).outputs;
    for (int n = static_cast<int>(range.min); n <= static_cast<int>(range.max); ++n)
        choices.push_back({n, QString::number(n)});
    return choices;
}

form::Choices ratios(const form::Subjects& subjects) {
    form::Choices choices;
    for (const std::string& ratio : profile(subjects).aspectRatios)
        choices.push_back({qt(ratio), qt(ratio)});
    return choices;
}

form::Choices qualities(const form::Subjects& subjects) {
    form::Choices choices;
    for (const QualityOffer& offer : profile(subjects).qualities)
        choices.push_back(
            {.value = qt(offer.quality),
             .text =
                 Choices::tr("%1, %2p").arg(words::qualityName(offer.quality)).arg(offer.height),
             .brief = words::qualityName(offer.quality)});
    return choices;
}

form::Choices models() {
    form::Choices choices;
    for (const Profile& each : profiles())
        choices.push_back({qt(each.id), qt(each.name)});
    return choices;
}

form::Choices cast(const form::Subjects& subjects) {
    form::Choices choices;
    for (const auto& character : subjects.first().storyboard->characters)
        choices.push_back({.value = qt(character->id),
                           .text = qt(character->label),
                           .note = qt(character->description)});
    return choices;
}

form::Choices voices(const form::Subjects& subjects) {
    form::Choices choices{{QString(QLatin1String("")), Choices::tr("No voice")}};
    const Storyboard& film = *subjects.first().storyboard;
    for (const auto& voice : film.voices) {
        QStringList users;
        for (const auto& character : film.characters)
            if (character->voice == voice->id)
                users.append(qt(character->label));
        choices.push_back({.value = qt(voice->id),
                           .text = qt(voice->name),
                           .note = users.isEmpty()
                                       ? QString()
                                       : Choices::tr("used by %1").arg(users.join(u", "))});
    }
    return choices;
}

form::Choices castVoices(const form::Subjects& subjects) {
    form::Choices choices = voices(subjects);
    choices.front().value = {};
    return choices;
}

form::Choices places(const form::Subjects& subjects) {
    form::Choices choices;
    for (const auto& place : subjects.first().storyboard->locations)
        choices.push_back({qt(place->id), qt(place->name)});
    return choices;
}

namespace {

Language promptLanguage(const form::Subjects& subjects) {
    return subjects.first().storyboard->language == "zh" ? Language::Chinese : Language::English;
}

void add(form::Choices& choices, const std::string& words) {
    const QString text = qt(words);
    if (std::none_of(choices.begin(), choices.end(),
                     [&](const form::Choice& each) { return each.text == text; }))
        choices.push_back({text, text});
}

template <class Act>
void eachPreset(Act act) {
    for (const auto* list : {&ownPresets().all(), &presets()})
        for (const Preset& preset : *list)
            act(preset);
}

} // namespace

form::ChoicesOf ofPresets(std::string field) {
    return [field = std::move(field)](const form::Subjects& subjects) {
        const PresetField& place = *findPresetField(field);
        form::Choices choices;
        eachPreset([&](const Preset& preset) {
            if (std::find(preset.fields.begin(), preset.fields.end(), field) != preset.fields.end())
                for (const std::string& words : place.each(preset.shot(promptLanguage(subjects))))
                    add(choices, words);
        });
        return choices;
    };
}

form::ChoicesOf sounds(std::string_view kind) {
    return [kind = std::string(kind)](const form::Subjects& subjects) {
        form::Choices choices;
        eachPreset([&](const Preset& preset) {
            for (const AudioLayer& layer : preset.shot(promptLanguage(subjects)).audio)
                if (layer.kind == kind)
                    add(choices, layer.description);
        });
        return choices;
    };
}

form::Choices cameraWords(const form::Subjects& subjects) {
    form::Choices choices;
    const Language prompts = promptLanguage(subjects);
    for (const std::string_view size : words::sizes) {
        const camera::Size said = camera::sizeWords(size, prompts);
        add(choices, std::string(said.words) + std::string(said.more));
    }
    for (const std::string_view angle : words::angles)
        add(choices, std::string(camera::angleWords(angle, prompts).words));
    for (const char* field : {"camera.lens", "lighting"})
        for (const form::Choice& each : ofPresets(field)(subjects))
            choices.push_back(each);
    return choices;
}

form::ChoicesOf orNone(const QString& none, form::Choices (*list)(const form::Subjects&)) {
    return [none, list](const form::Subjects& subjects) {
        form::Choices choices = list(subjects);
        choices.insert(choices.begin(), form::Choice{{}, none});
        return choices;
    };
}

} // namespace foreframe::choices
