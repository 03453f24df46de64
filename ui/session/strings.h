// Between Qt's strings and the core's UTF-8: the one place where they meet.
#pragma once
#include "base/phrase.h"
#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

namespace foreframe {

inline QString qt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
inline std::string utf8(const QString& text) {
    return text.toStdString();
}

inline QStringList qt(const std::vector<std::string>& list) {
    QStringList out;
    out.reserve(static_cast<qsizetype>(list.size()));
    for (const std::string& entry : list)
        out.append(qt(entry));
    return out;
}
inline std::vector<std::string> utf8(const QStringList& list) {
    std::vector<std::string> out;
    out.reserve(static_cast<std::size_t>(list.size()));
    for (const QString& entry : list)
        out.push_back(utf8(entry));
    return out;
}

/// Words of the window outside of any class; lupdate files them under the namespace. (In a member
/// function of a class without Q_OBJECT: foreframe::tr.)
inline QString tr(const char* text) {
    return QCoreApplication::translate("foreframe", text);
}

/// The language of the window, for what the core says.
inline Language language() {
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}
inline QString qt(const Phrase& phrase) {
    return qt(phrase.in(language()));
}
inline QString qt(const Words& words) {
    return qt(words.in(language()));
}

} // namespace foreframe
