#include "dialogs/versions_dialog.h"

#include "files/difference_words.h"
#include "models/film_words.h"
#include "models/moments.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr QSize pictureSize{160, 90};

QLabel* label(const QFont& font, const char* ink) {
    auto* made = new QLabel;
    made->setFont(font);
    made->setProperty("ink", QLatin1String(ink));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

VersionsDialog::VersionsDialog(Session& session, Document& document, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_versions(versionsOf(session.path())),
      m_previews(this, [this](const Preview& preview) { present(preview); }),
      m_list(new QListWidget) {
    setObjectName(QStringLiteral("versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFixedWidth(190);
    for (const Version& version : m_versions)
        m_list->addItem(words::moment(version.time, words::Clock::Seconds)); // some are close
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list);
    row->addWidget(makePreview(), 1);

    m_open = new QPushButton(tr("Open as a Copy"));
    m_open->setObjectName(QStringLiteral("openCopy"));
    m_open->setProperty("filled", true);
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this, &document] {
        const QString file = m_versions[static_cast<std::size_t>(m_list->currentRow())].file;
        accept();
        document.openCopy(file, m_session.folder());
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::look);
    if (m_versions.empty())
        m_title->setText(session.path().isEmpty()
                             ? tr("Versions are kept once the storyboard has been saved.")
                             : tr("No version has been kept yet."));
    else
        m_list->setCurrentRow(0);
}

QWidget* VersionsDialog::makePreview() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* frames = new QHBoxLayout;
    frames->setSpacing(2);
    for (QLabel*& frame : m_frames) {
        frame = new QLabel;
        frame->setFixedSize(pictureSize);
        frame->setAutoFillBackground(true);
        QPalette palette = frame->palette();
        palette.setColor(QPalette::Window, theme::colours().slot);
        frame->setPalette(palette);
        frames->addWidget(frame);
    }
    column->addLayout(frames);
    m_title = label(theme::font(theme::Type::Body, 600), "text");
    m_title->setObjectName(QStringLiteral("versionTitle"));
    m_facts = label(theme::font(theme::Type::Small), "text2");
    m_differences = label(theme::font(theme::Type::Small), "text2");
    m_differences->setObjectName(QStringLiteral("versionDifferences"));
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_differences);
    column->addStretch();
    return page;
}

void VersionsDialog::look() {
    const int row = m_list->currentRow();
    m_open->setEnabled(false);
    if (row < 0)
        return;
    m_previews.run([file = m_versions[static_cast<std::size_t>(row)].file, now = m_session.value(),
                    folder = m_session.folder(), size = pictureSize * devicePixelRatioF()] {
        Preview preview{file, summarise(file, std::array{size, size, size}, folder), {}};
        if (const auto read = readStoryboard(file))
            preview.differences = differenceWords(differences(*now, read->decoded.storyboard));
        return preview;
    });
}

void VersionsDialog::present(const Preview& preview) {
    const int row = m_list->currentRow();
    if (row < 0 || m_versions[static_cast<std::size_t>(row)].file != preview.file)
        return;
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        QPixmap picture = QPixmap::fromImage(preview.summary.frames[i]);
        picture.setDevicePixelRatio(devicePixelRatioF());
        m_frames[i]->setPixmap(picture);
    }
    m_open->setEnabled(preview.summary.readable);
    m_title->setText(preview.summary.title);
    m_facts->setText(preview.summary.readable ? tr("%1 shots · %2")
                                                    .arg(preview.summary.shots)
                                                    .arg(words::clock(preview.summary.cost.seconds))
                                              : tr("This version can't be read."));
    m_differences->setText(!preview.summary.readable ? QString()
                           : preview.differences.isEmpty()
                               ? tr("The same as what is open.")
                               : tr("Compared with what is open: %1").arg(preview.differences));
}

} // namespace foreframe
