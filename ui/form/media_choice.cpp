#include "form/media_choice.h"

#include "files/read_picture.h"
#include "form/picture_icons.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace foreframe::form {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(MediaChoice)
};

QString filterOf(FolderOf kind) {
    return kind == FolderOf::Pictures ? Say::tr("Pictures (%1)").arg(pictureNameFilter())
           : kind == FolderOf::Clips  ? Say::tr("Clips (*.mp4 *.mov *.m4v *.webm);;All files (*)")
                                      : Say::tr("Sounds (*.wav *.mp3 *.mp4 *.mov);;All files (*)");
}

} // namespace

QFileDialog* chooseMedia(QWidget* parent, const MediaChoice& choice,
                         const std::function<void(const QStringList&)>& taken) {
    auto* dialog = new QFileDialog(parent, choice.title, lastFolder(choice.kind, choice.film),
                                   filterOf(choice.kind));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(choice.several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    if (choice.kind == FolderOf::Pictures)
        showPictures(*dialog);
    QObject::connect(
        dialog, &QFileDialog::filesSelected, parent, [taken, choice](const QStringList& files) {
            rememberFolder(choice.kind, QFileInfo(files.front()).absolutePath(), choice.film);
            taken(files);
        });
    dialog->open();
    return dialog;
}

} // namespace foreframe::form
