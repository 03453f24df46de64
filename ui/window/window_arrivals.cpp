// What comes into the window from outside: dropped files, pictures, prompts.
#include "files/last_folder.h"
#include "files/read_bytes.h"
#include "files/storyboard_file.h"
#include "form/media_choice.h"
#include "session/shot_clipboard.h"
#include "timeline/frame_pictures.h"
#include "timeline/timeline_panel.h"
#include "window/main_window.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace foreframe {

namespace {

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

bool isStoryboard(const QString& file) {
    return QFileInfo(file).suffix() == QLatin1String("foreframe");
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QStringList files = localFiles(*event->mimeData());
    if (files.size() == 1 && isStoryboard(files.front()))
        event->acceptProposedAction();
    else if (!files.isEmpty() && m_document->isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = localFiles(*event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && isStoryboard(files.front()))
        m_document->open(files.front());
    else
        addPictures(files);
}

void MainWindow::choosePictures() {
    form::chooseMedia(this, {FolderOf::Pictures, m_session.folder(), tr("Add Pictures"), true},
                      [this](const QStringList& files) { addPictures(files); });
}

/// A shot for each; on the start page they are the first of a new storyboard.
void MainWindow::addPictures(const QStringList& files) {
    QMimeData pictures;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls += QUrl::fromLocalFile(file);
    pictures.setUrls(urls);
    if (m_document->isEmpty())
        m_document->startNew();
    m_timeline->addShotsOf(picturesIn(pictures));
}

/// On the start page they are a new storyboard; else they come behind the current shot.
void MainWindow::importPrompts() {
    m_questions->fileToOpen({tr("Import Prompts"), lastFolder(FolderOf::Prompts),
                             tr("Prompts (*.txt *.md *.json);;All files (*)")},
                            [this](const QString& file) {
                                if (file.isEmpty())
                                    return;
                                rememberFolder(FolderOf::Prompts, QFileInfo(file).absolutePath());
                                if (m_document->isEmpty())
                                    m_document->open(file);
                                else
                                    addPrompts(file);
                            });
}

void MainWindow::addPrompts(const QString& file) {
    const auto bytes = readBytes(file);
    if (!bytes || !pastePrompts(m_session, QString::fromUtf8(*bytes)))
        m_questions->tell(tr("%1 can't be imported").arg(QFileInfo(file).fileName()),
                          bytes ? tr("There is no prompt in it.") : sentence(bytes.error()));
}

} // namespace foreframe
