// Every key of the program, menu by menu.
#pragma once
#include <QDialog>

class QMenu;

namespace foreframe {

class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QList<QMenu*>& menus, QWidget* parent);
};

} // namespace foreframe
