#include "window/sample.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace foreframe {

QString sampleFile() {
    const QString program = QCoreApplication::applicationDirPath();
    for (const char* place : {"/../share/foreframe/samples", "/../../../resources/samples",
                              "/../../../../resources/samples"}) {
        const QFileInfo file(program + QLatin1String(place) +
                             QLatin1String("/the-long-light/the-long-light.foreframe"));
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace foreframe
