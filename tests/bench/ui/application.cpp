#include "application.h"

#include "theme/theme.h"

#include <QApplication>

namespace foreframe::bench {

void startApplication() {
    static int argc = 1;
    static char name[] = "foreframe_ui_bench";
    static char* argv[] = {name, nullptr};
    static QApplication* application = [] {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        auto* started = new QApplication(argc, argv);
        QApplication::setStyle(theme::makeStyle());
        theme::use(theme::Scheme::Light);
        return started;
    }();
    Q_UNUSED(application)
}

void settle() {
    QApplication::processEvents();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

} // namespace foreframe::bench
