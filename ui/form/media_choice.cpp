#include "form/media_choice.h"

#include "files/file_names.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace foreframe::form {

namespace {

QString key() {
    return QStringLiteral("folders/media");
}

} // namespace

QString mediaFolder() {
    const QString last = QSettings().value(key()).toString();
    if (QFileInfo(last).isDir())
        return last;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QFileInfo(pictures).isDir() ? pictures : documentsFolder();
}

void rememberMediaFolder(const QString& file) {
    QSettings().setValue(key(), QFileInfo(file).absolutePath());
}

QFileDialog* chooseMedia(QWidget* parent, const QString& title, const QString& filter,
                         const std::function<void(const QString&)>& taken) {
    auto* dialog = new QFileDialog(parent, title, mediaFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [taken](const QString& file) {
        rememberMediaFolder(file);
        taken(file);
    });
    dialog->open();
    return dialog;
}

} // namespace foreframe::form
