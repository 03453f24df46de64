// What Foreframe is, its version and its licences.
#pragma once
#include <QDialog>

namespace foreframe {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace foreframe
