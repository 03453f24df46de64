// Lists the media that nothing refers to and moves them into the project's trash folder.
#pragma once
#include "background/latest.h"
#include "files/unused_media.h"
#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace foreframe {

class Session;

class UnusedMediaDialog : public QDialog {
    Q_OBJECT
public:
    UnusedMediaDialog(const Session& session, QWidget* parent);

private:
    void present(const Result<UnusedMedia>& unused);
    void move();
    QStringList checkedFiles() const;

    QString m_folder;
    Latest<Result<UnusedMedia>> m_search;
    QLabel* m_headline;
    QLabel* m_text;
    QListWidget* m_list;
    QPushButton* m_move;
};

} // namespace foreframe
