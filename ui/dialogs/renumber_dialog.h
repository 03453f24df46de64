// What numbering the slates anew would change, before it is done.
#pragma once
#include <QDialog>

namespace foreframe {

class Session;

class RenumberDialog : public QDialog {
    Q_OBJECT
public:
    RenumberDialog(Session& session, QWidget* parent);
};

} // namespace foreframe
