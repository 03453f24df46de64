#include "window/run_editor.h"

#include "files/draft.h"
#include "preferences/language.h"
#include "theme/theme.h"
#include "window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

namespace foreframe {

int runEditor(int& argc, char** argv, const QString& file) {
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Foreframe"));
    QApplication::setApplicationName(QStringLiteral("foreframe"));
    QApplication::setApplicationDisplayName(QStringLiteral("Foreframe"));
    QApplication::setApplicationVersion(QStringLiteral(FOREFRAME_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/foreframe.svg")));
    preferences::useLanguage();
    QApplication::setStyle(theme::makeStyle());
    theme::use(static_cast<theme::Scheme>(QSettings().value(QStringLiteral("scheme"), 0).toInt()));
    draft::sweep(QDateTime::currentDateTime());
    MainWindow window;
    window.show();
    if (!file.isEmpty())
        window.document().open(file);
    window.offerRecovery();
    return QApplication::exec();
}

} // namespace foreframe
