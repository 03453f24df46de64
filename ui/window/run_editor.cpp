#include "window/run_editor.h"

#include "theme/theme.h"
#include "window/main_window.h"

#include <QApplication>

namespace foreframe {

int runEditor(int& argc, char** argv, const QString& file) {
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("foreframe"));
    QApplication::setApplicationDisplayName(QStringLiteral("Foreframe"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    theme::use(theme::Scheme::System);
    MainWindow window;
    if (!file.isEmpty())
        window.open(file);
    window.show();
    return QApplication::exec();
}

} // namespace foreframe
