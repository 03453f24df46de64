// How the program looks and which language it speaks.
#pragma once
#include <QDialog>

namespace foreframe {

class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget* parent);

signals:
    void restartRequested(); ///< to speak the other language at once
};

} // namespace foreframe
