#include "window/film_templates.h"

#include "format/format.h"
#include "session/strings.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace foreframe {

namespace {

QDir templatesFolder() {
    const QDir root(QStringLiteral(":/templates"));
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    return root.filePath(root.exists(language) ? language : QStringLiteral("en"));
}

} // namespace

std::vector<FilmTemplate> filmTemplates() {
    std::vector<FilmTemplate> templates;
    for (const QFileInfo& entry : templatesFolder().entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto decoded = decode(file.readAll().toStdString());
        if (!decoded)
            continue; // they come with the program: a test reads each
        Storyboard& film = decoded->storyboard;
        FilmTemplate& made = templates.emplace_back(
            FilmTemplate{qt(std::exchange(film.title, {})), qt(std::exchange(film.notes, {})), {}});
        made.film = std::move(film);
    }
    return templates;
}

} // namespace foreframe
