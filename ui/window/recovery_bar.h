// One storyboard that was not closed properly, offered at the top of the start page.
#pragma once
#include "recovery/snapshot.h"
#include <QFrame>

namespace foreframe {

class RecoveryBar : public QFrame {
    Q_OBJECT
public:
    explicit RecoveryBar(const CrashedSession& session, QWidget* parent = nullptr);

signals:
    void restoreRequested(const QString& place);
    void discardRequested(const QString& place);
};

} // namespace foreframe
