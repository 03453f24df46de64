#include "media/module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace foreframe {

/// Beside the program as it is built, in ../lib/foreframe as it is installed.
QFunctionPointer moduleFunction(const char* module, const char* function) {
    const QString beside = QCoreApplication::applicationDirPath();
    for (const char* folder : {"/", "/../lib/foreframe/"}) {
        QLibrary library(beside + QLatin1String(folder) + QLatin1String(module));
        if (const QFunctionPointer found = library.resolve(function))
            return found;
    }
    return nullptr;
}

} // namespace foreframe
