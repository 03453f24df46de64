// Choosing files to bring in: begins where the last of their kind was found for this film.
#pragma once
#include "files/last_folder.h"
#include <QStringList>
#include <functional>

class QFileDialog;
class QWidget;

namespace foreframe::form {

struct MediaChoice {
    FolderOf kind;
    QString film; ///< the folder of the film they are for
    QString title;
    bool several = false;
};

/// Opens the window, with pictures shown as such; `taken` gets the files. It closes itself.
QFileDialog* chooseMedia(QWidget* parent, const MediaChoice& choice,
                         const std::function<void(const QStringList&)>& taken);

} // namespace foreframe::form
