#include "form/choices.h"
#include "form/file_editor.h"
#include "form/text_editor.h"
#include "library/rights_reminder.h"
#include "library/shelf.h"
#include "library/used_in.h"
#include "models/film_words.h"

#include <QCoreApplication>

namespace foreframe::library {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(VoiceShelf)
};

QString lengthOf(const Session& session, const Voice& voice) {
    const auto fact = session.media().find(voice.sample);
    return fact != session.media().end() && fact->second.seconds > 0
               ? Say::tr("%1 s").arg(qt(number(fact->second.seconds, 0)))
               : QString();
}

/// "EN · 8 s"
QString inShort(const Session& session, const Voice& voice) {
    QStringList parts{qt(voice.language).toUpper(), lengthOf(session, voice)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<Item> items(const Session& session, const Uses& uses) {
    std::vector<Item> items;
    for (const auto& voice : session.storyboard().voices) {
        const auto use = uses.find(voice->id);
        const bool cast = use != uses.end() && !use->second.cast.isEmpty();
        items.push_back(
            {.id = qt(voice->id),
             .name = qt(voice->name),
             .second = cast ? use->second.cast.join(QStringLiteral(", ")) : qt(voice->description),
             .right = inShort(session, *voice),
             .sample = qt(voice->sample)});
    }
    return items;
}

QString count(const Session& session) {
    return Say::tr("%1 of %2")
        .arg(session.storyboard().voices.size())
        .arg(session.profile().voices.maxLibrary);
}

QString voiceOfWhom(const Use& use) {
    return use.cast.isEmpty() ? QString() : Say::tr("The voice of %1.").arg(listed(use.cast));
}

/// A name that changes is followed in the tags that call the voice.
form::Binding called() {
    form::Binding binding = ofVoice(&Voice::name);
    binding.write = [](const Storyboard& storyboard, const edit::Ids& ids, const QVariant& to) {
        return edit::renameVoice(storyboard, ids.front(), utf8(to.toString()));
    };
    return binding;
}

std::vector<Row> rows() {
    return {
        {.label = Say::tr("Name"),
         .fields = {{.path = QStringLiteral("name"),
                     .name = Say::tr("name"),
                     .binding = called(),
                     .editor = name(Say::tr("as it is called at the service"))}}},
        {.label = Say::tr("Sample"),
         .fields = {{.path = QStringLiteral("sample"),
                     .name = Say::tr("sample"),
                     .binding = ofVoice(&Voice::sample),
                     .editor =
                         file({.name = Say::tr("Voice sample"),
                               .kind = MediaKind::Sound,
                               .placeholder = Say::tr("A recording of one person, 5 to 30 s")})}}},
        {.label = Say::tr("Language"),
         .fields = {{.path = QStringLiteral("language"),
                     .name = Say::tr("language"),
                     .binding = ofVoice(&Voice::language),
                     .editor = choice(choices::named(words::languages, words::languageName,
                                                     Say::tr("Not said")))}}},
        {.label = Say::tr("Sounds"),
         .fields = {{.path = QStringLiteral("description"),
                     .name = Say::tr("description"),
                     .binding = ofVoice(&Voice::description),
                     .editor = text(Say::tr("deep, male, fifties"))}}},
        {.label = Say::tr("Used"),
         .fields = {{.path = QString(),
                     .name = QString(),
                     .editor = usedIn({.before = voiceOfWhom,
                                       .where = Say::tr("Heard in %1."),
                                       .nobody = Say::tr("Nobody speaks with it yet.")})}}},
        // Last: it comes with the first sample, and nothing is to make room for it.
        {.fields = {{.path = QString(), .name = QString(), .editor = rightsReminder()}}},
    };
}

QString loss(const Use& use) {
    if (use.lines > 0)
        return use.lines == 1 ? Say::tr("One line in %1 loses its voice.").arg(listed(use.slates))
                              : Say::tr("%1 lines in %2 lose their voice.")
                                    .arg(use.lines)
                                    .arg(listed(use.slates));
    return use.cast.isEmpty() ? QString() : Say::tr("%1 will have no voice.").arg(listed(use.cast));
}

} // namespace

Shelf voiceShelf() {
    return {.key = QStringLiteral("voices"),
            .prefix = QStringLiteral("voice:"),
            .title = Say::tr("Voices"),
            .add = Say::tr("Add a voice"),
            .newName = Say::tr("New voice"),
            .edit = Say::tr("Voice"),
            .emptyHint = Say::tr("A voice made at the service, bound to a character or a line."),
            .picture = {},
            .sign = QStringLiteral("voice"),
            .items = items,
            .count = count,
            .rows = rows(),
            .subjects = Subjects::ofVoice,
            .rename = edit::renameVoice,
            .remove = edit::removeVoice,
            .append =
                [](const Storyboard& storyboard, const std::string& name) {
                    Voice voice;
                    voice.name = name;
                    return edit::addVoice(storyboard, std::move(voice));
                },
            .loss = loss,
            .deleteVerb = Say::tr("Delete the voice"),
            .deleteAsking = Say::tr("Delete the voice “%1”?")};
}

} // namespace foreframe::library
