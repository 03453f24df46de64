// Bringing what has just been made or asked for into sight.
#pragma once

class QWidget;

namespace foreframe::form {

/// Scrolls the panel that the widget is in until all of it is seen, and above all the field in it
/// that has the focus; once what has just changed has its place.
void scrollTo(QWidget* widget);

} // namespace foreframe::form
