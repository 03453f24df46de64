#include "window/run_editor.h"

#include "files/draft.h"
#include "preferences/language.h"
#include "theme/theme.h"
#include "window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>
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
    QString again; // what is open when the program is to start again
    bool restarts = false;
    int code = 0;
    {
        MainWindow window;
        window.show();
        if (!file.isEmpty())
            window.document().open(file);
        window.offerRecovery();
        code = QApplication::exec();
        restarts = window.restarts();
        again = window.session().path();
    }
    // Behind the window: it holds the file's lock.
    if (restarts)
        QProcess::startDetached(QApplication::applicationFilePath(),
                                again.isEmpty() ? QStringList() : QStringList{again});
    return code;
}

} // namespace foreframe
