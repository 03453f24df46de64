// The dated versions of the open storyboard: when, what differs from now, its first frames; opened
// as a copy, never over what is open.
#pragma once
#include "background/latest.h"
#include "files/document.h"
#include "files/recent_summary.h"
#include "recovery/versions.h"
#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace foreframe {

class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    VersionsDialog(Session& session, Document& document, QWidget* parent);

private:
    struct Preview {
        QString file;
        RecentSummary summary;
        QString differences;
    };

    QWidget* makePreview();
    void look();
    void present(const Preview& preview);

    Session& m_session;
    std::vector<Version> m_versions;
    Latest<Preview> m_previews;
    QListWidget* m_list;
    std::array<QLabel*, 3> m_frames{};
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_differences = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace foreframe
