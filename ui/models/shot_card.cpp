#include "models/shot_card.h"

#include "check/spoken.h"
#include "compose/action_clause.h"
#include "compose/connectors.h"
#include "compose/prose.h"
#include "compose/who_acts.h"
#include "lookup/slate.h"
#include "models/film_words.h"
#include "session/strings.h"
#include "speech/speech.h"

#include <QLocale>

#include <cmath>

namespace foreframe {

namespace {

QString fileName(const std::string& path) {
    const QString whole = qt(path);
    return whole.mid(whole.lastIndexOf(QLatin1Char('/')) + 1);
}

/// The words as a sentence: a capital first, a mark last.
QString sentence(std::string_view words) {
    QString text = qt(words).simplified();
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    if (text.back().isLetterOrNumber())
        text +=
            text.back().script() == QChar::Script_Han ? QStringLiteral("。") : QStringLiteral(".");
    return text;
}

QString joined(const QStringList& parts, const QString& separator) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

/// "Ilse", "Ilse and Keeper Bram", as the prompt lists them.
std::string listed(const std::vector<std::string_view>& names, Language language) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            text +=
                (i + 1 < names.size() ? connectors::listed : connectors::lastListed).in(language);
        text += names[i];
    }
    return text;
}

/// What is seen and what happens, with who acts where the words leave that open: the prompt reads
/// them the same way.
QString happening(const CardSource& source, const Shot& shot) {
    const std::string_view subject = prose::bare(shot.subject);
    const std::string_view action = prose::bare(shot.action);
    const Labels& labels = source.cast.labels();
    const bool named = action.empty() || action.front() == '[' || labels.lengthAt(action, 0) > 0;
    const Acting acting = named ? Acting::Itself : whoActs(action);
    std::vector<std::string_view> actors;
    for (const std::string& id : shot.characters)
        if (const Character* character = source.cast.character(id))
            actors.push_back(labelOf(*character));
    const bool subjectActs = actors.empty() && !subject.empty() && !prose::isSentences(subject);
    if (subjectActs)
        actors.push_back(subject);
    if (acting == Acting::Itself || actors.empty())
        return joined({sentence(subject), sentence(action)},
                      qt(wordGap(action, Language::Chinese)));

    const bool together = acting == Acting::All || acting == Acting::AllAre;
    if (!together)
        actors.resize(1);
    const bool is = acting == Acting::OneIs || acting == Acting::AllAre;
    const Language spoken =
        source.storyboard.language == "zh" ? Language::Chinese : Language::English;
    QString doing = qt(action);
    doing[0] = doing[0].toLower();
    const std::string_view link = !is                 ? wordGap(action, Language::Chinese)
                                  : actors.size() > 1 ? connectors::areDoing.in(spoken)
                                                      : connectors::isDoing.in(spoken);
    const QString acted = sentence(listed(actors, spoken) + std::string(link) + utf8(doing));
    return subjectActs ? acted
                       : joined({sentence(subject), acted}, qt(wordGap(action, Language::Chinese)));
}

bool isAboutBlank(const Diagnostic& finding) {
    return finding.rule->id == "clip/empty";
}

QStringList quote(const Diagnostics& findings) {
    QStringList said;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice})
        for (const Diagnostic& finding : findings)
            if (finding.severity == severity)
                said += (severity == Severity::Error     ? tr("Error: %1")
                         : severity == Severity::Warning ? tr("Warning: %1")
                                                         : tr("Advice: %1"))
                            .arg(qt(finding.message));
    constexpr int most = 6;
    if (const auto more = said.size() - most; more > 1) {
        said.resize(most);
        said += tr("and %1 more").arg(more);
    }
    return said;
}

CardFrame describeFrame(const Frame& frame, const MediaFacts& media) {
    if (!frame.image.empty()) {
        const auto fact = media.find(frame.image);
        const bool there = fact == media.end() ? staysInside(frame.image)
                                               : fact->second.state == MediaFact::State::Ok;
        return {there ? CardFrame::Kind::Picture : CardFrame::Kind::Missing, qt(frame.image),
                fileName(frame.image)};
    }
    if (!frame.description.empty())
        return {CardFrame::Kind::Described, {}, sentence(frame.description)};
    return {};
}

CardFrame describeMotion(const Motion& motion, const MediaFacts& media) {
    if (motion.video.empty())
        return {};
    const auto fact = media.find(motion.video);
    const bool there = fact == media.end() || fact->second.state == MediaFact::State::Ok;
    return {there ? CardFrame::Kind::Picture : CardFrame::Kind::Missing, qt(motion.video),
            fileName(motion.video)};
}

QString quoted(const std::string& line) {
    return QStringLiteral("“%1”").arg(qt(line).simplified());
}

std::vector<CardLine> describeLines(const CardSource& source, const Shot& shot, double clip) {
    const auto times = speakingTimes(shot, source.cast, source.storyboard.language);
    std::vector<CardLine> lines;
    for (std::size_t i = 0; i < shot.dialogue.size(); ++i) {
        const DialogueLine& said = shot.dialogue[i];
        CardLine line;
        const Character* speaker = source.cast.character(said.character);
        line.speaker = speakerName(said, source.cast);
        if (const Voice* voice = source.cast.voiceOf(said))
            line.voice = qt(voice->name);
        const std::string tone = said.tone.empty() && speaker ? speaker->delivery : said.tone;
        line.delivery = joined({qt(said.emotion), qt(said.pace), qt(tone)}, QStringLiteral(", "));
        line.text = quoted(said.line);
        line.start = i < times.size() ? times[i].start : 0;
        line.end = i < times.size() ? times[i].end : 0;
        // A clip of unknown length holds everything.
        if (clip > 0 && line.end > clip + 0.05)
            line.overrun = spoken::overrun(line.end, clip);
        line.seconds = line.overrun ? tr("%1 of %2 s").arg(qt(number(line.end)), qt(number(clip)))
                                    : words::inSeconds(line.end - line.start);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<CardSound> describeSounds(const Shot& shot) {
    std::vector<CardSound> sounds;
    for (const AudioLayer& layer : shot.audio) {
        const auto kind = layer.kind == sound::effect  ? CardSound::Kind::Effect
                          : layer.kind == sound::music ? CardSound::Kind::Music
                                                       : CardSound::Kind::Ambient;
        QString text = qt(layer.description).simplified();
        if (text.isEmpty())
            text = words::soundName(layer.kind);
        text[0] = text[0].toUpper();
        sounds.push_back({kind, text});
    }
    return sounds;
}

QString counted(int n, const char* one, const char* many) {
    return n == 1 ? tr(one) : tr(many).arg(n);
}

QString credits(const Cost& cost) {
    //: credits, short: "120 cr"
    return cost.credits > 0 ? tr("%1 cr").arg(QLocale().toString(cost.credits, 'f', 0)) : QString();
}

} // namespace

QString speakerName(const DialogueLine& line, const Cast& cast) {
    if (const Character* speaker = cast.character(line.character))
        return qt(speaker->label);
    if (!line.character.empty())
        return qt(line.character);
    return line.kind == kind::narration ? tr("Narrator") : tr("Nobody");
}

ShotCard describeShot(const CardSource& source, const Scene& scene, const Shot& shot, Place place,
                      const Diagnostics& findings) {
    const Settings settings = settingsOf(source.storyboard, scene, shot, source.cast);
    const Cost cost = costOfShot(shot, settings, source.cast, source.profile, source.media);

    ShotCard card;
    card.id = qt(shot.id);
    card.slate = qt(shot.slate.empty() ? slateAt(place) : shot.slate);
    card.title = qt(shot.title).simplified();
    card.mode = shot.mode;
    card.status = shot.status;
    card.seconds = clipSeconds(shot, source.media);
    card.length = card.seconds > 0 ? words::inSeconds(card.seconds) : QStringLiteral("–");
    card.cost = credits(cost);
    card.start = describeFrame(shot.startFrame, source.media);
    card.end = card.motion() ? describeMotion(shot.motion, source.media)
                             : describeFrame(shot.endFrame, source.media);
    if (card.motion() && card.seconds > 0)
        card.referenceLength = words::inSeconds(card.seconds);
    if (shot.continuesPrevious && place.scene < source.storyboard.scenes.size())
        if (const auto before = placeBefore(source.storyboard, place))
            card.chainedTo = qt(slateOf(source.storyboard, *before));

    card.move = shot.camera.move;
    const QString motivation = qt(shot.camera.motivation).simplified();
    if (card.motion())
        card.camera = shot.motion.video.empty() ? tr("No motion video")
                                                : tr("Motion from %1").arg(card.end.text);
    else if (shot.camera.move == "custom" && !motivation.isEmpty())
        card.camera = sentence(shot.camera.motivation);
    else {
        card.camera = words::moveAtSpeed(shot.camera.move, shot.camera.speed);
        card.reason = motivation;
    }
    card.sizes = joined({words::sizeShort(shot.camera.size), words::sizeShort(shot.camera.endSize)},
                        QStringLiteral(" › "));
    card.angle = words::angleName(shot.camera.angle).toLower();

    card.picture = happening(source, shot);
    if (card.picture.isEmpty() && card.fromText())
        card.picture = sentence(settings.context);
    card.action = card.fromText() ? QString() : card.picture;
    card.lines = describeLines(source, shot, card.seconds);
    card.sounds = describeSounds(shot);
    card.silent = !card.motion() && !settings.nativeAudio;
    if (card.motion() && shot.motion.keepSound.value_or(true))
        card.sounds.insert(card.sounds.begin(),
                           {CardSound::Kind::Reference, tr("Sound of the reference")});
    card.findings = countOf(findings);
    card.problems = quote(findings);
    card.blank = std::any_of(findings.begin(), findings.end(), isAboutBlank);
    return card;
}

SceneCard describeScene(const CardSource& source, const Scene& scene, std::size_t number,
                        const Count& findings) {
    const Cost cost =
        costOfScene(source.storyboard, scene, source.cast, source.profile, source.media);
    SceneCard card;
    card.number = QString::number(number);
    card.heading = qt(scene.heading).simplified();
    card.findings = findings;
    card.shots = static_cast<int>(scene.shots.size());
    card.shown = card.shots;
    card.seconds = cost.seconds;
    card.length = words::clock(cost.seconds);
    card.cost = credits(cost);
    return card;
}

QString shotsShown(const SceneCard& card) {
    if (card.shown < card.shots)
        return tr("%1 of %2 shots").arg(card.shown).arg(card.shots);
    return counted(card.shots, QT_TRANSLATE_NOOP("foreframe", "1 shot"),
                   QT_TRANSLATE_NOOP("foreframe", "%1 shots"));
}

QString worstFinding(const Count& count) {
    if (count.errors > 0)
        return counted(count.errors, QT_TRANSLATE_NOOP("foreframe", "1 error"),
                       QT_TRANSLATE_NOOP("foreframe", "%1 errors"));
    if (count.warnings > 0)
        return counted(count.warnings, QT_TRANSLATE_NOOP("foreframe", "1 warning"),
                       QT_TRANSLATE_NOOP("foreframe", "%1 warnings"));
    if (count.advice > 0)
        return counted(count.advice, QT_TRANSLATE_NOOP("foreframe", "1 piece of advice"),
                       QT_TRANSLATE_NOOP("foreframe", "%1 pieces of advice"));
    return {};
}

QString spokenName(const ShotCard& card) {
    const QString seconds =
        card.seconds == 1 ? tr("1 second") : tr("%1 seconds").arg(qt(number(card.seconds)));
    return joined({tr("Shot %1").arg(card.slate), card.title, seconds, worstFinding(card.findings)},
                  QStringLiteral(", "));
}

QString spokenName(const SceneCard& card) {
    return joined({tr("Scene %1").arg(card.number), card.heading, shotsShown(card), card.length,
                   worstFinding(card.findings)},
                  QStringLiteral(", "));
}

} // namespace foreframe
