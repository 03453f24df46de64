#include "theme/style_sheet.h"

#include <QFile>
#include <QJsonObject>

namespace foreframe::theme {

namespace {

QString valueOf(const QString& name, const QString& argument, const QJsonObject& colours,
                const QString& scheme) {
    if (name == QLatin1String("sign"))
        return QStringLiteral(":/inked/%1/text2/%2.svg").arg(scheme, argument);
    if (name == QLatin1String("signOn"))
        return QStringLiteral(":/inked/%1/onAccent/%2.svg").arg(scheme, argument);
    const QString colour = colours.value(name).toString();
    if (colour.isEmpty())
        qFatal("The style sheet asks for a colour that is not in tokens.json: %s",
               qUtf8Printable(name));
    return colour;
}

} // namespace

QString styleSheet(const QJsonObject& colours, const QString& scheme) {
    QFile file(QStringLiteral(":/style/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("style.qss is missing from the program");
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.remove(0, sheet.indexOf(QLatin1String("*/")) + 2); // its first comment explains the @

    QString out;
    out.reserve(sheet.size() * 2);
    for (qsizetype at = 0; at < sheet.size();) {
        const qsizetype mark = sheet.indexOf(QLatin1Char('@'), at);
        if (mark < 0)
            return out += QStringView(sheet).mid(at);
        out += QStringView(sheet).mid(at, mark - at);
        qsizetype end = mark + 1;
        while (end < sheet.size() && sheet[end].isLetterOrNumber())
            ++end;
        const QString name = sheet.mid(mark + 1, end - mark - 1);
        QString argument;
        if (name.startsWith(QLatin1String("sign"))) {
            const qsizetype close = sheet.indexOf(QLatin1Char(')'), end);
            argument = sheet.mid(end + 1, close - end - 1);
            end = close + 1;
        }
        out += valueOf(name, argument, colours, scheme);
        at = end;
    }
    return out;
}

} // namespace foreframe::theme
