// What earlier sessions could not save is offered: on the start page, else in a dialog.
#include "dialogs/recovery_dialog.h"
#include "jobs/run_in_background.h"
#include "recovery/autosave.h"
#include "window/main_window.h"
#include "window/start_page.h"

namespace foreframe {

void MainWindow::offerRecovery(bool toldIfNone) {
    runInBackground(
        this, [size = RecoveryDialog::pictureSize()] { return crashedSessions(size); },
        [this, toldIfNone](const std::vector<CrashedSession>& sessions) {
            showCrashed(sessions, toldIfNone);
        });
}

void MainWindow::showCrashed(const std::vector<CrashedSession>& sessions, bool toldIfNone) {
    if (sessions.empty()) {
        if (toldIfNone)
            m_questions->tell(tr("There is no unsaved work"),
                              tr("Everything that was changed has been saved or discarded."));
        return;
    }
    if (m_document->isEmpty() && !toldIfNone) {
        m_start->offer(sessions);
        return;
    }
    auto* dialog = new RecoveryDialog(sessions, this);
    connect(dialog, &RecoveryDialog::discardRequested, this, &discardCrashed);
    connect(dialog, &RecoveryDialog::restoreRequested, this, &MainWindow::recover);
    dialog->open();
}

void MainWindow::recover(const QString& place) {
    m_document->leave([this, place] {
        if (auto restored = m_autosave->restore(place); !restored)
            m_questions->tell(tr("It can't be restored"), sentence(restored.error()));
    });
}

} // namespace foreframe
