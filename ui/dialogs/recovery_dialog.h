// Offers what earlier sessions could not save: a picture, the title and the time of each, to
// restore or to discard.
#pragma once
#include "recovery/snapshot.h"
#include <QDialog>

class QVBoxLayout;

namespace foreframe {

/// The storyboard's title, its file's name, or "Untitled".
QString titleOf(const CrashedSession& session);

class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    RecoveryDialog(const std::vector<CrashedSession>& sessions, QWidget* parent);

    static QSize pictureSize();

signals:
    void restoreRequested(const QString& place);
    void discardRequested(const QString& place);

private:
    QWidget* makeRow(const CrashedSession& session);

    int m_rows = 0;
};

} // namespace foreframe
