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

QString say(const char* text) {
    return QCoreApplication::translate("FilmWords", text);
}

QString look(std::span<const Name> names, std::string_view word) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [word](const Name& name) { return name.word == word; });
    return found == names.end() ? qt(word) : say(found->text);
}

#define NAME(word, text)                                                                           \
    Name {                                                                                         \
        word, QT_TRANSLATE_NOOP("FilmWords", text)                                                 \
    }

constexpr std::array moveNames{
    NAME("", "No camera direction"),
    NAME("static", "Static"),
    NAME("pan-left", "Pan left"),
    NAME("pan-right", "Pan right"),
    NAME("whip-pan", "Whip pan"),
    NAME("tilt-up", "Tilt up"),
    NAME("tilt-down", "Tilt down"),
    NAME("push-in", "Push in"),
    NAME("pull-out", "Pull out"),
    NAME("track-follow", "Track, following"),
    NAME("track-lead", "Track, leading"),
    NAME("truck-left", "Truck left"),
    NAME("truck-right", "Truck right"),
    NAME("boom-up", "Boom up"),
    NAME("boom-down", "Boom down"),
    NAME("crane", "Crane"),
    NAME("arc-left", "Arc left"),
    NAME("arc-right", "Arc right"),
    NAME("orbit", "Orbit"),
    NAME("zoom-in", "Zoom in"),
    NAME("zoom-out", "Zoom out"),
    NAME("handheld", "Handheld"),
    NAME("fpv", "FPV"),
    NAME("drone", "Drone"),
    NAME("rack-focus", "Rack focus"),
    NAME("dolly-zoom", "Dolly zoom"),
    NAME("custom", "Own words"),
};

constexpr std::array speedNames{
    NAME("very slow", "Very slow"), NAME("slow", "Slow"),           NAME("moderate", "Moderate"),
    NAME("fast", "Fast"),           NAME("very fast", "Very fast"),
};

constexpr std::array purposeNames{
    NAME("action", "Action"),
    NAME("reveal", "Reveal"),
    NAME("emotion", "Emotion"),
    NAME("perspective", "Perspective"),
};

constexpr std::array sizeNames{
    NAME("extreme wide", "Extreme wide"),
    NAME("wide", "Wide"),
    NAME("full", "Full"),
    NAME("medium wide", "Medium wide"),
    NAME("medium", "Medium"),
    NAME("medium close-up", "Medium close-up"),
    NAME("close-up", "Close-up"),
    NAME("extreme close-up", "Extreme close-up"),
    NAME("insert", "Insert"),
    NAME("over-the-shoulder", "Over the shoulder"),
    NAME("pov", "Point of view"),
    NAME("two-shot", "Two-shot"),
};

constexpr std::array sizeShorts{
    NAME("extreme wide", "EWS"), NAME("wide", "WS"),
    NAME("full", "FS"),          NAME("medium wide", "MWS"),
    NAME("medium", "MS"),        NAME("medium close-up", "MCU"),
    NAME("close-up", "CU"),      NAME("extreme close-up", "ECU"),
    NAME("insert", "insert"),    NAME("over-the-shoulder", "OTS"),
    NAME("pov", "POV"),          NAME("two-shot", "two-shot"),
};

constexpr std::array angleNames{
    NAME("eye level", "Eye level"),
    NAME("low", "Low"),
    NAME("high", "High"),
    NAME("overhead", "Overhead"),
    NAME("worm's-eye", "Worm's eye"),
    NAME("dutch", "Dutch"),
};

constexpr std::array statusNames{
    NAME("draft", "Draft"),
    NAME("ready", "Ready"),
    NAME("generated", "Generated"),
    NAME("approved", "Approved"),
};

constexpr std::array modeNames{
    NAME("text-to-video", "Text to video"),
    NAME("image-to-video", "Image to video"),
    NAME("motion-control", "Motion control"),
};

constexpr std::array modeShorts{
    NAME("text-to-video", "T2V"),
    NAME("image-to-video", "I2V"),
    NAME("motion-control", "Motion"),
};

constexpr std::array lineKindNames{
    NAME("speech", "Speech"), NAME("narration", "Narration"), NAME("singing", "Singing"),
    NAME("rap", "Rap"),       NAME("chorus", "Chorus"),
};

constexpr std::array soundNames{
    NAME("ambient", "Ambience"),
    NAME("effect", "Effect"),
    NAME("music", "Music"),
};

constexpr std::array qualityNames{
    NAME("standard", "Standard"),
    NAME("professional", "Professional"),
};

constexpr std::array languageNames{
    NAME("en", "English"),
    NAME("zh", "Chinese"),
};

#undef NAME

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
    return QCoreApplication::translate("FilmWords", "%1 s").arg(qt(number(seconds)));
}

QString moveAtSpeed(std::string_view move, std::string_view speed) {
    const QString name = moveName(move);
    if (move.empty() || move == "static" || speed.empty())
        return name;
    const QString pace = speedName(speed);
    if (std::find(rigs.begin(), rigs.end(), move) != rigs.end())
        //: a camera rig and its speed: "Crane, slow"
        return QCoreApplication::translate("FilmWords", "%1, %2").arg(name, pace.toLower());
    //: a speed and a camera move: "Slow push in"
    return QCoreApplication::translate("FilmWords", "%1 %2").arg(pace, name.toLower());
}

} // namespace foreframe::words
