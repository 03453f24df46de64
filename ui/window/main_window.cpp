#include "window/main_window.h"

namespace foreframe {

MainWindow::MainWindow() {
    resize(1600, 1000);
}

} // namespace foreframe
