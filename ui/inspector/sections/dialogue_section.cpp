#include "form/choice_editor.h"
#include "form/choices.h"
#include "form/text_editor.h"
#include "inspector/inherits.h"
#include "inspector/section_spec.h"
#include "inspector/speech_bar.h"
#include "models/film_words.h"
#include "speech/speech.h"
#include "theme/signs.h"

#include <QCoreApplication>

namespace foreframe {

namespace {

using namespace form;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DialogueSection)
};

/// Chosen while typing the line; the sign and the name go from what is said. One step with the
/// typing around it.
Offer inLine(ChoicesOf choices, QChar sign, std::size_t i, const QString& step,
             std::function<void(DialogueLine&, const std::string& id, const Cast&)> set) {
    const auto take = [=](Session& session, const Subjects& subjects, const QVariant& value,
                          const QString& rest) {
        const std::string id = subjects.first().id;
        session.apply(
            step,
            [=](const Storyboard& storyboard) {
                const Cast cast(storyboard);
                return edit::changeShot(storyboard, id, [&](Shot& shot) {
                    shot.dialogue.at(i).line = utf8(rest);
                    set(shot.dialogue.at(i), utf8(value.toString()), cast);
                });
            },
            QStringLiteral("dialogue[%1].line:%2").arg(i).arg(qt(id)));
    };
    return {std::move(choices), sign, take};
}

Offer speakers(std::size_t i) {
    return inLine(choices::cast, QLatin1Char('['), i, Say::tr("Change speaker"),
                  [](DialogueLine& line, const std::string& id, const Cast&) {
                      if (line.character != id)
                          line.voice = {}; // the other's is not theirs
                      line.character = id;
                  });
}

/// Who types a sign wants a voice: none comes last.
Choices voicesFirst(const Subjects& subjects) {
    Choices all = choices::voices(subjects);
    for (Choice& each : all)
        each.icon = theme::icon(QStringLiteral("voice"), &theme::Colours::dialogue);
    all.front().icon = theme::icon(QStringLiteral("silent"), &theme::Colours::text3);
    std::rotate(all.begin(), all.begin() + 1, all.end());
    return all;
}

Offer voices(std::size_t i) {
    return inLine(voicesFirst, QLatin1Char('@'), i, Say::tr("Change voice of the line"),
                  [](DialogueLine& line, const std::string& id, const Cast& cast) {
                      const Character* speaker = cast.character(line.character);
                      const bool theirs = !id.empty() && speaker && speaker->voice == id;
                      line.voice = theirs       ? VoiceChoice()
                                   : id.empty() ? VoiceChoice::none()
                                                : VoiceChoice::of(id);
                  });
}

std::vector<Row> lineRows(int index) {
    const auto i = static_cast<std::size_t>(index);
    const auto path = [index](const char* key) {
        return QStringLiteral("dialogue[%1].%2").arg(index).arg(QLatin1String(key));
    };
    return {
        {.fields = {{.path = path("character"),
                     .name = Say::tr("speaker"),
                     .binding = ofShot(&Shot::dialogue, i, &DialogueLine::character),
                     .editor = choice(choices::orNone(Say::tr("Nobody named"), choices::cast)),
                     .stretch = 3},
                    {.path = path("kind"),
                     .name = Say::tr("kind of line"),
                     .binding = ofShot(&Shot::dialogue, i, &DialogueLine::kind),
                     .editor = choice(choices::named(kind::all, words::lineKindName)),
                     .stretch = 2}}},
        {.fields = {{.path = path("action"),
                     .name = Say::tr("act before the line"),
                     .binding = ofShot(&Shot::dialogue, i, &DialogueLine::action),
                     .editor = text(Say::tr("what they do before they speak"),
                                    {{choices::cast, QLatin1Char('[')}})}}},
        {.fields = {{.path = path("line"),
                     .name = Say::tr("line"),
                     .binding = ofShot(&Shot::dialogue, i, &DialogueLine::line),
                     .editor = text(Say::tr("what is said ([ picks who, @ the voice)"),
                                    {speakers(i), voices(i)})}}},
        {.fields = {{.path = QString(), .name = QString(), .editor = speechBar(i)}}},
        {.fields = {{.path = path("emotion"),
                     .name = Say::tr("emotion of the line"),
                     .binding = ofShot(&Shot::dialogue, i, &DialogueLine::emotion),
                     .editor = text(Say::tr("emotion"), {{choices::ofPresets("line.emotion")}})},
                    {.path = path("pace"),
                     .name = Say::tr("pace of the line"),
                     .binding = ofShot(&Shot::dialogue, i, &DialogueLine::pace),
                     .editor = text(Say::tr("pace"), {{choices::ofPresets("line.pace")}})}},
         .detail = true},
        {.fields = {{.path = path("tone"),
                     .name = Say::tr("tone of the line"),
                     .binding = ofShot(&Shot::dialogue, i, &DialogueLine::tone),
                     .editor = text(Say::tr("tone of voice"), {{choices::ofPresets("line.tone")}}),
                     .inherits = inherits::tone(i)}},
         .detail = true},
        {.fields = {{.path = path("voice"),
                     .name = Say::tr("voice of the line"),
                     .binding = ofShot(&Shot::dialogue, i, &DialogueLine::voice),
                     .editor = choice(choices::voices),
                     .inherits = inherits::voice(i)}},
         .detail = true},
        {.fields = {{.path = path("language"),
                     .name = Say::tr("language of the line"),
                     .binding = ofShot(&Shot::dialogue, i, &DialogueLine::language),
                     .editor = choice(choices::languages()),
                     .inherits = inherits::language(i)}},
         .detail = true},
    };
}

/// How the line is spoken, and by which voice: "angry · raspy, deep · Mr. Wang's voice".
QString delivery(const Subjects& subjects, int index) {
    const auto& lines = subjects.first().shot->dialogue;
    if (static_cast<std::size_t>(index) >= lines.size())
        return {};
    const DialogueLine& line = lines[static_cast<std::size_t>(index)];
    const Cast& cast = *subjects.first().cast;
    const Character* speaker = cast.character(line.character);
    const Voice* voice = cast.voiceOf(line);
    QStringList words{qt(line.emotion),
                      qt(line.tone.empty() && speaker ? speaker->delivery : line.tone),
                      qt(line.pace), voice ? qt(voice->name) : QString()};
    words.removeAll(QString());
    return words.isEmpty() ? Say::tr("Delivery, voice, language")
                           : words.join(QStringLiteral(" · "));
}

/// The next line is more likely the other one's than the same speaker's again.
Storyboard addLine(const Storyboard& storyboard, const edit::Ids& ids) {
    return edit::changeShots(storyboard, ids, [](Shot& shot) {
        DialogueLine line;
        for (const std::string& seen : shot.characters)
            if (shot.dialogue.empty() || seen != shot.dialogue.back().character) {
                line.character = seen;
                break;
            }
        if (line.character.empty() && !shot.dialogue.empty())
            line.character = shot.dialogue.back().character;
        shot.dialogue.push_back(std::move(line));
    });
}

QStringList inWords(const Subject& subject) {
    QStringList words;
    for (const DialogueLine& line : subject.shot->dialogue) {
        const Character* speaker = subject.cast->character(line.character);
        words.append(
            QStringLiteral("%1: “%2”")
                .arg(speaker ? qt(speaker->label) : words::lineKindName(line.kind), qt(line.line)));
    }
    return words;
}

QString seconds(const Subjects& subjects) {
    if (subjects.several()) {
        int lines = 0;
        int shots = 0;
        for (const Subject& subject : subjects.list()) {
            lines += static_cast<int>(subject.shot->dialogue.size());
            shots += subject.shot->dialogue.empty() ? 0 : 1;
        }
        return lines == 0   ? Say::tr("none")
               : lines == 1 ? Say::tr("1 line")
               : shots == 1 ? Say::tr("%1 lines in one shot").arg(lines)
                            : Say::tr("%1 lines in %2 shots").arg(lines).arg(shots);
    }
    const Subject& s = subjects.first();
    const double total = speakingTotal(speakingTimes(*s.shot, *s.cast, s.storyboard->language));
    return total > 0 ? Say::tr("%1 of %2 s").arg(qt(number(total)), qt(number(s.shot->duration)))
                     : QString();
}

QString summary(const Subjects& subjects) {
    if (!subjects.several() && subjects.first().shot->dialogue.empty())
        return Say::tr("none");
    return seconds(subjects);
}

} // namespace

SectionSpec dialogueSection() {
    ListSpec lines = listOf(QStringLiteral("dialogue"), Say::tr("line"), &Shot::dialogue);
    lines.rows = lineRows;
    lines.details = delivery;
    lines.words = inWords;
    lines.first = QStringLiteral("line");
    lines.adders = {{.text = Say::tr("Add line"), .add = addLine}};
    return {
        .id = QStringLiteral("dialogue"),
        .title = Say::tr("Dialogue"),
        .open = true,
        .list = lines,
        .folded = summary,
        .unfolded = seconds,
        .presets = [](const Preset& preset) { return sets(preset, "line."); },
    };
}

} // namespace foreframe
