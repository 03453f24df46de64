#include "form/binding.h"

namespace foreframe::form {

QVariant toVariant(const std::string& value) {
    return value.empty() ? QVariant() : QVariant(qt(value));
}
QVariant toVariant(const std::vector<std::string>& value) {
    return value.empty() ? QVariant() : QVariant(qt(value));
}
QVariant toVariant(const std::optional<std::string>& value) {
    return value ? QVariant(qt(*value)) : QVariant();
}
QVariant toVariant(const std::optional<bool>& value) {
    return value ? QVariant(*value) : QVariant();
}
QVariant toVariant(const VoiceChoice& value) {
    return value.inherited ? QVariant() : QVariant(qt(value.id));
}
QVariant toVariant(bool value) {
    return value;
}
QVariant toVariant(int value) {
    return value;
}
QVariant toVariant(double value) {
    return value;
}

void fromVariant(const QVariant& from, std::string& value) {
    value = utf8(from.toString());
}
void fromVariant(const QVariant& from, std::vector<std::string>& value) {
    value = utf8(from.toStringList());
}
void fromVariant(const QVariant& from, std::optional<std::string>& value) {
    value = from.isValid() ? std::optional(utf8(from.toString())) : std::nullopt;
}
void fromVariant(const QVariant& from, std::optional<bool>& value) {
    value = from.isValid() ? std::optional(from.toBool()) : std::nullopt;
}
void fromVariant(const QVariant& from, VoiceChoice& value) {
    value = from.isValid() ? VoiceChoice::of(utf8(from.toString())) : VoiceChoice{};
}
void fromVariant(const QVariant& from, bool& value) {
    value = from.toBool();
}
void fromVariant(const QVariant& from, int& value) {
    value = from.toInt();
}
void fromVariant(const QVariant& from, double& value) {
    value = from.toDouble();
}

} // namespace foreframe::form
