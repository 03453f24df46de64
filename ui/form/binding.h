// How a value is read from the storyboard and written to it, made from the members that lead to it:
// ofShot(&Shot::camera, &Camera::move), ofShot(&Shot::dialogue, 1, &DialogueLine::line).
#pragma once
#include "form/subjects.h"
#include <QVariant>

namespace foreframe::form {

/// Values of fields are QVariants: text, a list of texts, a number, yes or no; invalid where there
/// is nothing of its own (an empty text, a setting that inherits).
struct Binding {
    std::function<QVariant(const Subject&)> read;
    std::function<Storyboard(const Storyboard&, const edit::Ids&, const QVariant&)> write;
};

QVariant toVariant(const std::string& value);
QVariant toVariant(const std::vector<std::string>& value);
QVariant toVariant(const std::optional<std::string>& value);
QVariant toVariant(const std::optional<bool>& value);
QVariant toVariant(const VoiceChoice& value); ///< inherited: invalid; none: an empty text
QVariant toVariant(bool value);
QVariant toVariant(int value);
QVariant toVariant(double value);

void fromVariant(const QVariant& from, std::string& value);
void fromVariant(const QVariant& from, std::vector<std::string>& value);
void fromVariant(const QVariant& from, std::optional<std::string>& value);
void fromVariant(const QVariant& from, std::optional<bool>& value);
void fromVariant(const QVariant& from, VoiceChoice& value);
void fromVariant(const QVariant& from, bool& value);
void fromVariant(const QVariant& from, int& value);
void fromVariant(const QVariant& from, double& value);

/// Follows members and indices; null where a list is shorter.
template <class T>
T* walk(T* from) {
    return from;
}
template <class T, class... Rest>
auto* walk(T* from, std::size_t index, Rest... rest);
template <class T, class R, class M, class... Rest>
auto* walk(T* from, M R::*member, Rest... rest) {
    return walk(from ? &(from->*member) : nullptr, rest...);
}
template <class T, class... Rest>
auto* walk(T* from, std::size_t index, Rest... rest) {
    return walk(from && index < from->size() ? &(*from)[index] : nullptr, rest...);
}

template <class Record, class... Path>
QVariant valueAt(const Record* record, Path... path) {
    const auto* value = walk(record, path...);
    return value ? toVariant(*value) : QVariant();
}
template <class Record, class... Path>
void setAt(Record& record, const QVariant& to, Path... path) {
    if (auto* value = walk(&record, path...))
        fromVariant(to, *value);
}

template <class... Path>
Binding ofShot(Path... path) {
    return {[=](const Subject& subject) { return valueAt(subject.shot, path...); },
            [=](const Storyboard& storyboard, const edit::Ids& ids, const QVariant& to) {
                return edit::changeShots(storyboard, ids,
                                         [&](Shot& shot) { setAt(shot, to, path...); });
            }};
}

/// For the entries of a list: each by its id with `change` of edit.h.
template <auto change, auto entry, class... Path>
Binding ofEach(Path... path) {
    return {[=](const Subject& subject) { return valueAt(subject.*entry, path...); },
            [=](const Storyboard& storyboard, const edit::Ids& ids, const QVariant& to) {
                Storyboard next = storyboard;
                for (const std::string& id : ids)
                    next = change(next, id, [&](auto& record) { setAt(record, to, path...); });
                return next;
            }};
}
template <class... Path>
Binding ofScene(Path... path) {
    return ofEach<edit::changeScene, &Subject::scene>(path...);
}
template <class... Path>
Binding ofCharacter(Path... path) {
    return ofEach<edit::changeCharacter, &Subject::character>(path...);
}
template <class... Path>
Binding ofVoice(Path... path) {
    return ofEach<edit::changeVoice, &Subject::voice>(path...);
}
template <class... Path>
Binding ofLocation(Path... path) {
    return ofEach<edit::changeLocation, &Subject::location>(path...);
}
template <class... Path>
Binding ofStoryboard(Path... path) {
    return {[=](const Subject& subject) { return valueAt(subject.storyboard, path...); },
            [=](const Storyboard& storyboard, const edit::Ids&, const QVariant& to) {
                return edit::changeStoryboard(storyboard,
                                              [&](Storyboard& s) { setAt(s, to, path...); });
            }};
}

} // namespace foreframe::form
