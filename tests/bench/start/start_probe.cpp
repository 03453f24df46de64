// A program that comes as far as its first picture and ends: what the benchmark measures from
// outside, as a user waits for it. `bare`: an empty QMainWindow; `editor [FILE]`: Foreframe with a
// new storyboard or a file; `parse FILE`: nlohmann_json reads the file and nothing else.
#include "theme/theme.h"
#include "window/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string_view>

using namespace foreframe;

namespace {

[[noreturn]] void finish(bool well) {
    std::_Exit(well ? 0 : 1); // taking apart what was shown is not waited for
}

void showAndPaint(QWidget& window) {
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    QEvent update(QEvent::UpdateRequest);
    QApplication::sendEvent(&window, &update);
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "parse") {
        std::ifstream file(argv[2]);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        finish(nlohmann::json::parse(bytes).is_object());
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    if (what == "bare") {
        QMainWindow window;
        showAndPaint(window);
        finish(true);
    }
    QApplication::setOrganizationName(QStringLiteral("Foreframe"));
    QApplication::setApplicationName(QStringLiteral("foreframe_start_probe"));
    QApplication::setStyle(theme::makeStyle());
    theme::use(theme::Scheme::Light);
    MainWindow window;
    if (argc > 2)
        window.document().open(QString::fromLocal8Bit(argv[2]));
    else
        window.document().startNew();
    showAndPaint(window);
    finish(!window.document().isEmpty());
}
