// One storyboard that was not closed properly, offered at the top of the start page.
#pragma once
#include "recovery/snapshot.h"
#include <QFrame>

class QBoxLayout;

namespace foreframe {

class RecoveryBar : public QFrame {
    Q_OBJECT
public:
    explicit RecoveryBar(const CrashedSession& session, QWidget* parent = nullptr);

signals:
    void restoreRequested(const QString& place);
    void discardRequested(const QString& place);

protected:
    /// The buttons stand behind the words where there is room, else below.
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_line;
};

} // namespace foreframe
