// The way of Tab through fields that come and go.
#pragma once

class QWidget;

namespace foreframe::form {

/// Makes Tab follow the layouts from top to bottom, whatever was built last; in each part the
/// buttons inside fields come after the fields.
void tabInOrder(QWidget* root);

/// The same for all of the panel that the widget is in, soon: it has got something new to visit.
void tabAgain(QWidget* changed);

} // namespace foreframe::form
