#include "form/progress_dialog.h"

#include "files/progress.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace foreframe::form {

namespace {

constexpr int patience = 300; ///< ms before anything is shown
constexpr int beat = 60;      ///< ms between two looks
constexpr int dialogWidth = 380;

class ProgressDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(ProgressDialog)
public:
    ProgressDialog(QWidget* window, const QString& headline, std::shared_ptr<Progress> progress)
        : QDialog(window),
          m_progress(std::move(progress)),
          m_bar(new QProgressBar),
          m_count(new QLabel),
          m_cancel(new QPushButton(tr("Cancel"))) {
        setObjectName(QStringLiteral("progress"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowModality(Qt::WindowModal);
        setWindowTitle(headline);
        setFixedWidth(dialogWidth);
        auto* line = new QLabel(headline);
        line->setFont(theme::font(theme::Type::Body, 600));
        line->setWordWrap(true);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(headline);
        m_count->setFont(theme::font(theme::Type::Small));
        m_count->setProperty("ink", QStringLiteral("text2"));
        auto* buttons = new QHBoxLayout;
        buttons->addWidget(m_count, 1);
        buttons->addWidget(m_cancel);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(20, 16, 20, 16);
        column->setSpacing(12);
        column->addWidget(line);
        column->addWidget(m_bar);
        column->addLayout(buttons);
        connect(m_cancel, &QPushButton::clicked, this, &ProgressDialog::reject);

        auto* look = new QTimer(this);
        connect(look, &QTimer::timeout, this, &ProgressDialog::look);
        look->start(beat);
        QTimer::singleShot(patience, this, &QWidget::show);
        this->look();
    }

    /// Stopping takes until the step that is being done is done.
    void reject() override {
        m_progress->cancelled = true;
        m_cancel->setEnabled(false);
        m_count->setText(tr("Stopping…"));
    }

private:
    void look() {
        if (m_progress->over) {
            accept();
            deleteLater(); // it may never have been seen, and so not be closed
            return;
        }
        m_bar->setMaximum(m_progress->total);
        m_bar->setValue(m_progress->done);
        if (!m_progress->cancelled)
            m_count->setText(m_progress->total == 0 // nobody knows how many there are
                                 ? tr("%1 so far").arg(m_progress->done)
                                 : tr("%1 of %2").arg(m_progress->done).arg(m_progress->total));
    }

    std::shared_ptr<Progress> m_progress;
    QProgressBar* m_bar;
    QLabel* m_count;
    QPushButton* m_cancel;
};

} // namespace

void followProgress(QWidget* window, const QString& headline, std::shared_ptr<Progress> progress) {
    new ProgressDialog(window, headline, std::move(progress));
}

} // namespace foreframe::form
