#include "models/film_words.h"

#include "base/phrase.h"
#include "session/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace foreframe::words {

namespace {

struct Name {
    std::string_view word;
    const char* text;
};

QString look(std::span<const Name> names, std::string_view word) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [word](const Name& name) { return name.word == word; });
    return found == names.end() ? qt(word) : tr(found->text);
}

constexpr std::array moveNames{
    Name{"", QT_TRANSLATE_NOOP("foreframe", "No camera direction")},
    Name{"static", QT_TRANSLATE_NOOP("foreframe", "Static")},
    Name{"pan-left", QT_TRANSLATE_NOOP("foreframe", "Pan left")},
    Name{"pan-right", QT_TRANSLATE_NOOP("foreframe", "Pan right")},
    Name{"whip-pan", QT_TRANSLATE_NOOP("foreframe", "Whip pan")},
    Name{"tilt-up", QT_TRANSLATE_NOOP("foreframe", "Tilt up")},
    Name{"tilt-down", QT_TRANSLATE_NOOP("foreframe", "Tilt down")},
    Name{"push-in", QT_TRANSLATE_NOOP("foreframe", "Push in")},
    Name{"pull-out", QT_TRANSLATE_NOOP("foreframe", "Pull out")},
    Name{"track-follow", QT_TRANSLATE_NOOP("foreframe", "Track, following")},
    Name{"track-lead", QT_TRANSLATE_NOOP("foreframe", "Track, leading")},
    Name{"truck-left", QT_TRANSLATE_NOOP("foreframe", "Truck left")},
    Name{"truck-right", QT_TRANSLATE_NOOP("foreframe", "Truck right")},
    Name{"boom-up", QT_TRANSLATE_NOOP("foreframe", "Boom up")},
    Name{"boom-down", QT_TRANSLATE_NOOP("foreframe", "Boom down")},
    Name{"crane", QT_TRANSLATE_NOOP("foreframe", "Crane")},
    Name{"arc-left", QT_TRANSLATE_NOOP("foreframe", "Arc left")},
    Name{"arc-right", QT_TRANSLATE_NOOP("foreframe", "Arc right")},
    Name{"orbit", QT_TRANSLATE_NOOP("foreframe", "Orbit")},
    Name{"zoom-in", QT_TRANSLATE_NOOP("foreframe", "Zoom in")},
    Name{"zoom-out", QT_TRANSLATE_NOOP("foreframe", "Zoom out")},
    Name{"handheld", QT_TRANSLATE_NOOP("foreframe", "Handheld")},
    Name{"fpv", QT_TRANSLATE_NOOP("foreframe", "FPV")},
    Name{"drone", QT_TRANSLATE_NOOP("foreframe", "Drone")},
    Name{"rack-focus", QT_TRANSLATE_NOOP("foreframe", "Rack focus")},
    Name{"dolly-zoom", QT_TRANSLATE_NOOP("foreframe", "Dolly zoom")},
    Name{"custom", QT_TRANSLATE_NOOP("foreframe", "Own words")},
};

constexpr std::array speedNames{
    Name{"very slow", QT_TRANSLATE_NOOP("foreframe", "Very slow")},
    Name{"slow", QT_TRANSLATE_NOOP("foreframe", "Slow")},
    Name{"moderate", QT_TRANSLATE_NOOP("foreframe", "Moderate")},
    Name{"fast", QT_TRANSLATE_NOOP("foreframe", "Fast")},
    Name{"very fast", QT_TRANSLATE_NOOP("foreframe", "Very fast")},
};

constexpr std::array purposeNames{
    Name{"action", QT_TRANSLATE_NOOP("foreframe", "Action")},
    Name{"reveal", QT_TRANSLATE_NOOP("foreframe", "Reveal")},
    Name{"emotion", QT_TRANSLATE_NOOP("foreframe", "Emotion")},
    Name{"perspective", QT_TRANSLATE_NOOP("foreframe", "Perspective")},
};

constexpr std::array sizeNames{
    Name{"extreme wide", QT_TRANSLATE_NOOP("foreframe", "Extreme wide")},
    Name{"wide", QT_TRANSLATE_NOOP("foreframe", "Wide")},
    Name{"full", QT_TRANSLATE_NOOP("foreframe", "Full")},
    Name{"medium wide", QT_TRANSLATE_NOOP("foreframe", "Medium wide")},
    Name{"medium", QT_TRANSLATE_NOOP("foreframe", "Medium")},
    Name{"medium close-up", QT_TRANSLATE_NOOP("foreframe", "Medium close-up")},
    Name{"close-up", QT_TRANSLATE_NOOP("foreframe", "Close-up")},
    Name{"extreme close-up", QT_TRANSLATE_NOOP("foreframe", "Extreme close-up")},
    Name{"insert", QT_TRANSLATE_NOOP("foreframe", "Insert")},
    Name{"over-the-shoulder", QT_TRANSLATE_NOOP("foreframe", "Over the shoulder")},
    Name{"pov", QT_TRANSLATE_NOOP("foreframe", "Point of view")},
    Name{"two-shot", QT_TRANSLATE_NOOP("foreframe", "Two-shot")},
};

constexpr std::array sizeShorts{
    Name{"extreme wide", QT_TRANSLATE_NOOP("foreframe", "EWS")},
    Name{"wide", QT_TRANSLATE_NOOP("foreframe", "WS")},
    Name{"full", QT_TRANSLATE_NOOP("foreframe", "FS")},
    Name{"medium wide", QT_TRANSLATE_NOOP("foreframe", "MWS")},
    Name{"medium", QT_TRANSLATE_NOOP("foreframe", "MS")},
    Name{"medium close-up", QT_TRANSLATE_NOOP("foreframe", "MCU")},
    Name{"close-up", QT_TRANSLATE_NOOP("foreframe", "CU")},
    Name{"extreme close-up", QT_TRANSLATE_NOOP("foreframe", "ECU")},
    Name{"insert", QT_TRANSLATE_NOOP("foreframe", "insert")},
    Name{"over-the-shoulder", QT_TRANSLATE_NOOP("foreframe", "OTS")},
    Name{"pov", QT_TRANSLATE_NOOP("foreframe", "POV")},
    Name{"two-shot", QT_TRANSLATE_NOOP("foreframe", "two-shot")},
};

constexpr std::array angleNames{
    Name{"eye level", QT_TRANSLATE_NOOP("foreframe", "Eye level")},
    Name{"low", QT_TRANSLATE_NOOP("foreframe", "Low")},
    Name{"high", QT_TRANSLATE_NOOP("foreframe", "High")},
    Name{"overhead", QT_TRANSLATE_NOOP("foreframe", "Overhead")},
    Name{"worm's-eye", QT_TRANSLATE_NOOP("foreframe", "Worm's eye")},
    Name{"dutch", QT_TRANSLATE_NOOP("foreframe", "Dutch")},
};

constexpr std::array statusNames{
    Name{"draft", QT_TRANSLATE_NOOP("foreframe", "Draft")},
    Name{"ready", QT_TRANSLATE_NOOP("foreframe", "Ready")},
    Name{"generated", QT_TRANSLATE_NOOP("foreframe", "Generated")},
    Name{"approved", QT_TRANSLATE_NOOP("foreframe", "Approved")},
};

constexpr std::array modeNames{
    Name{"text-to-video", QT_TRANSLATE_NOOP("foreframe", "Text to video")},
    Name{"image-to-video", QT_TRANSLATE_NOOP("foreframe", "Image to video")},
    Name{"motion-control", QT_TRANSLATE_NOOP("foreframe", "Motion control")},
};

constexpr std::array modeShorts{
    Name{"text-to-video", QT_TRANSLATE_NOOP("foreframe", "T2V")},
    Name{"image-to-video", QT_TRANSLATE_NOOP("foreframe", "I2V")},
    Name{"motion-control", QT_TRANSLATE_NOOP("foreframe", "Motion")},
};

constexpr std::array lineKindNames{
    Name{"speech", QT_TRANSLATE_NOOP("foreframe", "Speech")},
    Name{"narration", QT_TRANSLATE_NOOP("foreframe", "Narration")},
    Name{"singing", QT_TRANSLATE_NOOP("foreframe", "Singing")},
    Name{"rap", QT_TRANSLATE_NOOP("foreframe", "Rap")},
    Name{"chorus", QT_TRANSLATE_NOOP("foreframe", "Chorus")},
};

constexpr std::array soundNames{
    Name{"ambient", QT_TRANSLATE_NOOP("foreframe", "Ambience")},
    Name{"effect", QT_TRANSLATE_NOOP("foreframe", "Effect")},
    Name{"music", QT_TRANSLATE_NOOP("foreframe", "Music")},
};

constexpr std::array qualityNames{
    Name{"standard", QT_TRANSLATE_NOOP("foreframe", "Standard")},
    Name{"professional", QT_TRANSLATE_NOOP("foreframe", "Professional")},
};

constexpr std::array languageNames{
    Name{"en", QT_TRANSLATE_NOOP("foreframe", "English")},
    Name{"zh", QT_TRANSLATE_NOOP("foreframe", "Chinese")},
};

/// Moves named after a rig or a way of holding the camera: they take no adjective before them.
constexpr std::array<std::string_view, 4> rigs{"crane", "handheld", "fpv", "drone"};

} // namespace

QString moveName(std::string_view move) {
    return look(moveNames, move);
}
QString speedName(std::string_view speed) {
    return look(speedNames, speed);
}
QString purposeName(std::string_view purpose) {
    return look(purposeNames, purpose);
}
QString sizeName(std::string_view size) {
    return look(sizeNames, size);
}
QString sizeShort(std::string_view size) {
    return look(sizeShorts, size);
}
QString angleName(std::string_view angle) {
    return look(angleNames, angle);
}
QString statusName(std::string_view status) {
    return look(statusNames, status);
}
QString modeName(std::string_view mode) {
    return look(modeNames, mode);
}
QString modeShort(std::string_view mode) {
    return look(modeShorts, mode);
}
QString lineKindName(std::string_view kind) {
    return look(lineKindNames, kind);
}
QString soundName(std::string_view kind) {
    return look(soundNames, kind);
}
QString qualityName(std::string_view quality) {
    return look(qualityNames, quality);
}
QString languageName(std::string_view language) {
    return look(languageNames, language);
}

QString clock(double seconds) {
    const auto tenths = qRound64(seconds * 10);
    const auto whole = tenths / 10;
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const QString minutes =
        whole < 3600 ? QString::number(whole / 60)
                     : QStringLiteral("%1:%2").arg(whole / 3600).arg(two(whole / 60 % 60));
    const QString text = minutes + QLatin1Char(':') + two(whole % 60);
    return tenths % 10 == 0 ? text : QStringLiteral("%1.%2").arg(text).arg(tenths % 10);
}

QString inSeconds(double seconds) {
    //: a length in seconds: "5 s"
    return foreframe::tr("%1 s").arg(qt(number(seconds)));
}

QString moveAtSpeed(std::string_view move, std::string_view speed) {
    const QString name = moveName(move);
    if (move.empty() || move == "static" || speed.empty())
        return name;
    const QString pace = speedName(speed);
    if (std::find(rigs.begin(), rigs.end(), move) != rigs.end())
        //: a camera rig and its speed: "Crane, slow"
        return foreframe::tr("%1, %2").arg(name, pace.toLower());
    //: a speed and a camera move: "Slow push in"
    return foreframe::tr("%1 %2").arg(pace, name.toLower());
}

} // namespace foreframe::words
