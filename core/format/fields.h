// What stands in the file: every struct's fields, in the order they are written. Reading and
// writing both go by these tables, so a field has one place.
#pragma once
#include "format/format.h"
#include "format/reader.h"
#include "format/writer.h"
#include "model/storyboard.h"
#include <array>
#include <cmath>

namespace foreframe {

/// One key of an object of the file. `write` leaves the key out where the value is the default.
template <class T>
struct Field {
    std::string_view key;
    bool (*read)(Reader&, Tape::Index, T&);
    void (*write)(Writer&, std::string_view key, const T&);
};

/// What need not be written: the default, an empty text, a length that is no number.
template <class V>
bool saysNothing(const V& value, const V& byDefault) {
    if constexpr (std::is_same_v<V, std::string>)
        return value.empty() || value == byDefault;
    else if constexpr (std::is_same_v<V, std::optional<std::string>>)
        return !value || value->empty();
    else if constexpr (std::is_same_v<V, double>)
        return !std::isfinite(value) || value == byDefault;
    else
        return value == byDefault;
}

template <class T, class V>
T structOf(V T::*);

template <auto member>
constexpr auto field(std::string_view key) {
    using T = decltype(structOf(member));
    return Field<T>{
        key, [](Reader& reader, Tape::Index i, T& out) { return read(reader, i, out.*member); },
        [](Writer& writer, std::string_view name, const T& value) {
            static const T fresh;
            if (saysNothing(value.*member, fresh.*member))
                return;
            writer.key(name);
            write(writer, value.*member);
        }};
}

/// A key whose value was looked at before anything else and is always the same when written.
template <class T, void (*writeValue)(Writer&)>
constexpr Field<T> constant(std::string_view key) {
    return {key, [](Reader&, Tape::Index, T&) { return true; },
            [](Writer& writer, std::string_view name, const T&) {
                writer.key(name);
                writeValue(writer);
            }};
}

template <>
struct Fields<Voice> {
    static constexpr std::array all{
        field<&Voice::id>("id"),
        field<&Voice::name>("name"),
        field<&Voice::sample>("sample"),
        field<&Voice::language>("language"),
        field<&Voice::description>("description"),
    };
};

template <>
struct Fields<Character> {
    static constexpr std::array all{
        field<&Character::id>("id"),
        field<&Character::label>("label"),
        field<&Character::description>("description"),
        field<&Character::delivery>("delivery"),
        field<&Character::voice>("voice"),
        field<&Character::references>("references"),
    };
};

template <>
struct Fields<Location> {
    static constexpr std::array all{
        field<&Location::id>("id"),
        field<&Location::name>("name"),
        field<&Location::description>("description"),
        field<&Location::reference>("reference"),
    };
};

template <>
struct Fields<Frame> {
    static constexpr std::array all{
        field<&Frame::image>("image"),
        field<&Frame::description>("description"),
    };
};

template <>
struct Fields<References> {
    static constexpr std::array all{
        field<&References::style>("style"),
        field<&References::location>("location"),
    };
};

template <>
struct Fields<Motion> {
    static constexpr std::array all{
        field<&Motion::video>("video"),
        field<&Motion::orientation>("orientation"),
        field<&Motion::keepSound>("keepSound"),
    };
};

template <>
struct Fields<Camera> {
    static constexpr std::array all{
        field<&Camera::move>("move"),       field<&Camera::speed>("speed"),
        field<&Camera::purpose>("purpose"), field<&Camera::motivation>("motivation"),
        field<&Camera::size>("size"),       field<&Camera::endSize>("endSize"),
        field<&Camera::angle>("angle"),     field<&Camera::lens>("lens"),
    };
};

template <>
struct Fields<Change> {
    static constexpr std::array all{
        field<&Change::from>("from"),
        field<&Change::to>("to"),
    };
};

template <>
struct Fields<DialogueLine> {
    static constexpr std::array all{
        field<&DialogueLine::character>("character"), field<&DialogueLine::kind>("kind"),
        field<&DialogueLine::action>("action"),       field<&DialogueLine::emotion>("emotion"),
        field<&DialogueLine::tone>("tone"),           field<&DialogueLine::pace>("pace"),
        field<&DialogueLine::line>("line"),           field<&DialogueLine::voice>("voice"),
        field<&DialogueLine::language>("language"),
    };
};

template <>
struct Fields<AudioLayer> {
    static constexpr std::array all{
        field<&AudioLayer::kind>("kind"),         field<&AudioLayer::description>("description"),
        field<&AudioLayer::space>("space"),       field<&AudioLayer::cue>("cue"),
        field<&AudioLayer::priority>("priority"), field<&AudioLayer::file>("file"),
    };
};

template <>
struct Fields<Mute> {
    static constexpr std::array all{
        field<&Mute::rule>("rule"),
        field<&Mute::reason>("reason"),
    };
};

template <>
struct Fields<Take> {
    static constexpr std::array all{
        field<&Take::video>("video"),
        field<&Take::rating>("rating"),
        field<&Take::chosen>("chosen"),
        field<&Take::notes>("notes"),
    };
};

template <>
struct Fields<Shot> {
    static constexpr std::array all{
        field<&Shot::id>("id"),
        field<&Shot::title>("title"),
        field<&Shot::slate>("slate"),
        field<&Shot::duration>("duration"),
        field<&Shot::mode>("mode"),
        field<&Shot::nativeAudio>("nativeAudio"),
        field<&Shot::quality>("quality"),
        field<&Shot::aspectRatio>("aspectRatio"),
        field<&Shot::outputs>("outputs"),
        field<&Shot::startFrame>("startFrame"),
        field<&Shot::endFrame>("endFrame"),
        field<&Shot::continuesPrevious>("continuesPrevious"),
        field<&Shot::characters>("characters"),
        field<&Shot::references>("references"),
        field<&Shot::motion>("motion"),
        field<&Shot::subject>("subject"),
        field<&Shot::action>("action"),
        field<&Shot::context>("context"),
        field<&Shot::style>("style"),
        field<&Shot::lighting>("lighting"),
        field<&Shot::pacing>("pacing"),
        field<&Shot::camera>("camera"),
        field<&Shot::emotion>("emotion"),
        field<&Shot::physicalState>("physicalState"),
        field<&Shot::dialogue>("dialogue"),
        field<&Shot::audio>("audio"),
        field<&Shot::negativePrompt>("negativePrompt"),
        field<&Shot::promptOverride>("promptOverride"),
        field<&Shot::muted>("muted"),
        field<&Shot::status>("status"),
        field<&Shot::takes>("takes"),
        field<&Shot::notes>("notes"),
    };
};

template <>
struct Fields<Scene> {
    static constexpr std::array all{
        field<&Scene::id>("id"),
        field<&Scene::heading>("heading"),
        field<&Scene::location>("location"),
        field<&Scene::lighting>("lighting"),
        field<&Scene::notes>("notes"),
        field<&Scene::shots>("shots"),
    };
};

inline void writeFormat(Writer& writer) {
    writer.text(formatName);
}
inline void writeVersion(Writer& writer) {
    writer.number(formatVersion);
}

template <>
struct Fields<Storyboard> {
    static constexpr std::array all{
        constant<Storyboard, writeFormat>("format"),
        constant<Storyboard, writeVersion>("version"),
        field<&Storyboard::title>("title"),
        field<&Storyboard::model>("model"),
        field<&Storyboard::quality>("quality"),
        field<&Storyboard::aspectRatio>("aspectRatio"),
        field<&Storyboard::nativeAudio>("nativeAudio"),
        field<&Storyboard::language>("language"),
        field<&Storyboard::style>("style"),
        field<&Storyboard::negativePrompt>("negativePrompt"),
        field<&Storyboard::muted>("muted"),
        field<&Storyboard::notes>("notes"),
        field<&Storyboard::voices>("voices"),
        field<&Storyboard::characters>("characters"),
        field<&Storyboard::locations>("locations"),
        field<&Storyboard::scenes>("scenes"),
    };
};

} // namespace foreframe
