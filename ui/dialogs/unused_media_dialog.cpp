#include "dialogs/unused_media_dialog.h"

#include "session/session.h"
#include "theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr int rowHeight = 32;

/// "253 KB", "1.2 MB": as file managers say it.
QString inBytes(qint64 bytes) {
    constexpr qint64 mega = 1024 * 1024;
    return QLocale().formattedDataSize(bytes, bytes < mega ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

/// All of them lie in the media folder.
QString nameOf(const QString& file) {
    return file.section(QLatin1Char('/'), 1);
}

} // namespace

UnusedMediaDialog::UnusedMediaDialog(const Session& session, QWidget* parent)
    : QDialog(parent),
      m_folder(session.folder()),
      m_search(this, [this](const Result<UnusedMedia>& unused) { present(unused); }),
      m_headline(new QLabel(tr("Looking through the media folder…"))),
      m_text(new QLabel),
      m_list(new QListWidget),
      m_move(new QPushButton(tr("Move to the Trash Folder"))) {
    setObjectName(QStringLiteral("unusedMedia"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Unused Media"));
    m_headline->setObjectName(QStringLiteral("unusedHeadline"));
    m_headline->setFont(theme::font(theme::Type::Body, 600));
    for (QLabel* label : {m_headline, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setFont(theme::font(theme::Type::Small));
    m_text->setProperty("ink", QStringLiteral("text2"));
    m_list->setAccessibleName(tr("Unused media"));
    m_list->setUniformItemSizes(true);
    m_move->setObjectName(QStringLiteral("moveUnused"));
    m_move->setProperty("filled", true);
    m_move->setEnabled(false);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_move, &QPushButton::clicked, this, &UnusedMediaDialog::move);
    connect(m_list, &QListWidget::itemChanged, this,
            [this] { m_move->setEnabled(!checkedFiles().isEmpty()); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_move);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(480, 420);
    m_search.run([folder = m_folder, file = session.path(), states = session.states()] {
        return unusedMedia(folder, file, states);
    });
}

void UnusedMediaDialog::present(const Result<UnusedMedia>& unused) {
    if (!unused) {
        m_headline->setText(tr("Nothing can be said about the media"));
        m_text->setText(qt(unused.error().what));
        return;
    }
    const auto count = unused->files.size();
    m_headline->setText(
        count == 0   ? tr("Every file in media is used.")
        : count == 1 ? tr("1 file is not used (%1).").arg(inBytes(unused->bytes))
                     : tr("%1 files are not used (%2).").arg(count).arg(inBytes(unused->bytes)));
    if (count == 0)
        return;
    m_text->setText(
        tr("Nothing in this storyboard, in what undo leads to, or in another storyboard "
           "of this folder refers to them. They are moved into the folder “%1” beside "
           "the storyboard and never deleted.")
            .arg(QLatin1String(trashName)));
    for (const QString& file : unused->files) {
        auto* item = new QListWidgetItem(nameOf(file), m_list);
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(QDir(m_folder).filePath(file)));
        item->setSizeHint({0, rowHeight});
        item->setCheckState(Qt::Checked);
    }
}

QStringList UnusedMediaDialog::checkedFiles() const {
    QStringList files;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            files.append(m_list->item(i)->data(Qt::UserRole).toString());
    return files;
}

void UnusedMediaDialog::move() {
    const QStringList files = checkedFiles();
    const int moved = moveToTrashFolder(m_folder, files);
    m_move->setEnabled(false);
    m_list->clear();
    m_headline->setText(moved == 1 ? tr("1 file was moved.")
                                   : tr("%1 files were moved.").arg(moved));
    m_text->setText(
        moved == files.size()
            ? tr("They are in the folder “%1” beside the storyboard.").arg(QLatin1String(trashName))
            : tr("%1 could not be moved and are where they were.").arg(files.size() - moved));
}

} // namespace foreframe
