// What benchmarks of the window stand on: an application without a screen, and painting now.
#pragma once

class QWidget;

namespace foreframe::bench {

/// Before the first widget, and for as long as the program runs.
void startApplication();

/// Does what waits in the event loop, painting included.
void settle();

} // namespace foreframe::bench
