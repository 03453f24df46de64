// Marks a widget for a moment, so that the eye finds what a click has led to.
#pragma once

class QWidget;

namespace foreframe::form {

void pulse(QWidget* widget);

} // namespace foreframe::form
