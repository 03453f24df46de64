// Choosing a file to bring in: begins where the last one was found, whatever film it was for.
#pragma once
#include <QString>
#include <functional>

class QFileDialog;
class QWidget;

namespace foreframe::form {

/// Opens the dialog; `taken` gets the file. It closes itself.
QFileDialog* chooseMedia(QWidget* parent, const QString& title, const QString& filter,
                         const std::function<void(const QString&)>& taken);

/// Where the last file was found; at first the user's pictures.
QString mediaFolder();
void rememberMediaFolder(const QString& file);

} // namespace foreframe::form
