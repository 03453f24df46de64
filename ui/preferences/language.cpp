#include "preferences/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace foreframe::preferences {

namespace {

QString setting() {
    return QStringLiteral("language");
}

void load(const QLocale& locale, const QString& name, const QString& folder) {
    auto* words = new QTranslator(QCoreApplication::instance());
    if (words->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(words);
    else
        delete words;
}

} // namespace

QString chosenLanguage() {
    return QSettings().value(setting()).toString();
}

void chooseLanguage(const QString& language) {
    if (language.isEmpty())
        QSettings().remove(setting());
    else
        QSettings().setValue(setting(), language);
}

void useLanguage() {
    QLocale locale = QLocale::system();
    if (chosenLanguage() == QLatin1String("zh"))
        locale = QLocale(QLocale::Chinese, QLocale::China);
    else if (!chosenLanguage().isEmpty())
        locale = QLocale(QLocale::English);
    QLocale::setDefault(locale);
    if (locale.language() != QLocale::Chinese)
        return;
    // The buttons and file dialogs that Qt brings along; they stay English where its translations
    // are not installed.
    load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(locale, QStringLiteral("foreframe"), QStringLiteral(":/translations"));
}

} // namespace foreframe::preferences
