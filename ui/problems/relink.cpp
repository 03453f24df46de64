#include "problems/relink.h"

#include "files/media_import.h"
#include "files/questions.h"
#include "session/session.h"
#include "session/strings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <charconv>

namespace foreframe {

namespace {

/// "takes[2].video": the list's name, the index, what stands behind.
struct ListField {
    std::string_view list;
    std::size_t index = 0;
    std::string_view rest;
};

ListField parse(std::string_view field) {
    ListField parts;
    const auto open = field.find('[');
    const auto close = field.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return {field, 0, {}};
    parts.list = field.substr(0, open);
    std::from_chars(field.data() + open + 1, field.data() + close, parts.index);
    parts.rest = field.substr(close + 1);
    return parts;
}

std::string pathOfShot(const Shot& shot, std::string_view field) {
    const ListField parts = parse(field);
    if (field.starts_with("startFrame"))
        return shot.startFrame.image;
    if (field.starts_with("endFrame"))
        return shot.endFrame.image;
    if (field.starts_with("motion"))
        return shot.motion.video;
    if (field == "references.style")
        return shot.references.style;
    if (field == "references.location")
        return shot.references.location;
    if (parts.list == "audio" && parts.index < shot.audio.size())
        return shot.audio[parts.index].file;
    if (parts.list == "takes" && parts.index < shot.takes.size())
        return shot.takes[parts.index].video;
    return {};
}

std::string pathOfLibrary(const Storyboard& storyboard, std::string_view field) {
    const ListField parts = parse(field);
    if (parts.list == "voices" && parts.index < storyboard.voices.size())
        return storyboard.voices[parts.index]->sample;
    if (parts.list == "locations" && parts.index < storyboard.locations.size())
        return storyboard.locations[parts.index]->reference;
    if (parts.list == "characters" && parts.index < storyboard.characters.size()) {
        const auto& references = storyboard.characters[parts.index]->references;
        const std::size_t at = parse(parts.rest).index;
        return at < references.size() ? references[at] : std::string();
    }
    return {};
}

QString nameOf(const std::string& path) {
    return QFileInfo(qt(path)).fileName();
}

/// Takes `file` into the storyboard's folder and writes its path wherever `before` stood. Returns a
/// sentence where it could not.
QString relink(Session& session, const std::string& before, const QString& file,
               const QString& label) {
    const auto kinds = mediaPaths(session.storyboard());
    const bool picture = std::any_of(kinds.begin(), kinds.end(), [&](const MediaPath& media) {
        return media.path == before && media.kind == MediaKind::Picture;
    });
    const auto path =
        picture ? importImage(session.folder(), file) : importFile(session.folder(), file);
    if (!path)
        return qt(path.error().what);
    session.apply(label, [&](const Storyboard& s) {
        return edit::renamePaths(s, {{before, utf8(*path)}});
    });
    return {};
}

/// What is said while another file is taken in a path's place.
struct Words {
    FileChoice question;
    QString label; ///< of the step that can be undone
    QString failure;
};

void takeInstead(Session& session, Questions& questions, const std::string& path,
                 const Words& words, const std::function<void()>& arrived) {
    questions.fileToOpen(words.question, [&session, &questions, path, words,
                                          arrived](const QString& file) {
        if (file.isEmpty())
            return;
        if (const QString failure = relink(session, path, file, words.label); !failure.isEmpty())
            questions.tell(words.failure, failure);
        else
            arrived();
    });
}

} // namespace

bool isMissingFile(const Diagnostic& finding) {
    return finding.rule->id.ends_with("/missing-file");
}

bool isOutsideFile(const Diagnostic& finding) {
    return finding.rule->id == "media/outside";
}

std::string mediaPathAt(const Storyboard& storyboard, const Diagnostic& finding) {
    if (finding.shotId.empty())
        return pathOfLibrary(storyboard, finding.field);
    const auto place = findShot(storyboard, finding.shotId);
    return place ? pathOfShot(shotAt(storyboard, *place), finding.field) : std::string();
}

void askAndRelink(Session& session, Questions& questions, const std::string& missing,
                  const std::function<void()>& arrived) {
    const QString name = nameOf(missing);
    takeInstead(session, questions, missing,
                {{tr("Where is %1?").arg(name), session.folder(), tr("All files (*)")},
                 tr("Relink %1").arg(name),
                 tr("%1 was not relinked").arg(name)},
                arrived);
}

void askAndBringIn(Session& session, Questions& questions, const std::string& outside,
                   const std::function<void()>& arrived) {
    const QString name = nameOf(outside);
    const QString folder =
        QFileInfo(QDir(session.folder()).absoluteFilePath(qt(outside))).absolutePath();
    takeInstead(session, questions, outside,
                {{tr("Copy %1 into media").arg(name),
                  QFileInfo(folder).isDir() ? folder : session.folder(), tr("All files (*)")},
                 tr("Copy %1 into media").arg(name),
                 tr("%1 was not copied").arg(name)},
                arrived);
}

} // namespace foreframe
