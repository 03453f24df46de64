#include "problems/relink_all.h"

#include "files/media_import.h"
#include "files/media_search.h"
#include "files/progress.h"
#include "files/questions.h"
#include "form/progress_dialog.h"
#include "jobs/run_in_background.h"
#include "problems/relink.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <unordered_map>
#include <unordered_set>

namespace foreframe {

namespace {

using Arrived = std::function<void()>;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RelinkAll)
};

constexpr int mostNames = 12; ///< in a list that is to be read

QString nameOf(const std::string& path) {
    return QFileInfo(qt(path)).fileName();
}

QString listed(const QStringList& names) {
    QStringList shown = names.mid(0, mostNames);
    if (names.size() > mostNames)
        shown += Say::tr("and %1 more").arg(names.size() - mostNames);
    return shown.join(QLatin1Char('\n'));
}

/// What the storyboard is to write from now on, and what could not be taken in.
struct TakenIn {
    std::unordered_map<std::string, std::string> renames;
    QStringList problems;
};

TakenIn takeIn(const QString& folder, const std::vector<FoundMedia>& found,
               const std::unordered_set<std::string>& pictures, Progress& progress) {
    std::vector<MediaSource> sources;
    for (const FoundMedia& media : found)
        sources.push_back({media.file, pictures.contains(media.path)});
    const auto paths = importMedia(folder, sources, progress);
    TakenIn taken;
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (paths[i])
            taken.renames.emplace(found[i].path, utf8(*paths[i]));
        else
            taken.problems += qt(paths[i].error().what);
    return taken;
}

std::unordered_set<std::string> pictures(const Storyboard& film) {
    std::unordered_set<std::string> paths;
    for (const MediaPath& media : mediaPaths(film))
        if (media.kind == MediaKind::Picture)
            paths.insert(media.path);
    return paths;
}

void relinkFound(Session& session, Questions& questions, QWidget* window,
                 const std::vector<FoundMedia>& found, const Arrived& arrived) {
    auto progress = std::make_shared<Progress>();
    progress->total = int(found.size());
    form::followProgress(window, Say::tr("Relinking %1 files").arg(found.size()), progress);
    const auto take = [folder = session.folder(), found, all = pictures(session.storyboard()),
                       progress] {
        auto taken = takeIn(folder, found, all, *progress);
        progress->over = true;
        return taken;
    };
    runInBackground(
        window, take,
        [&session, &questions, progress, arrived, folder = session.folder()](const TakenIn& taken) {
            if (progress->cancelled || session.folder() != folder)
                return;
            if (!taken.renames.empty())
                session.apply(
                    Say::tr("Relink %1 files").arg(taken.renames.size()),
                    [&](const Storyboard& s) { return edit::renamePaths(s, taken.renames); });
            arrived();
            if (!taken.problems.isEmpty())
                questions.tell(Say::tr("%1 files were not relinked").arg(taken.problems.size()),
                               listed(taken.problems));
        });
}

void offer(Session& session, Questions& questions, QWidget* window,
           const std::vector<FoundMedia>& found, const QString& folder, const Arrived& arrived) {
    QStringList there;
    QStringList gone;
    for (const FoundMedia& media : found)
        (media.file.isEmpty() ? gone : there) += nameOf(media.path);
    if (there.isEmpty()) {
        questions.tell(Say::tr("None of the %1 missing files is there").arg(gone.size()),
                       Say::tr("There is no file of these names below %1:").arg(folder) +
                           QLatin1Char('\n') + listed(gone));
        return;
    }
    QString text = listed(there);
    if (!gone.isEmpty())
        text +=
            QStringLiteral("\n\n") + Say::tr("Still missing:") + QLatin1Char('\n') + listed(gone);
    std::vector<FoundMedia> seen;
    for (const FoundMedia& media : found)
        if (!media.file.isEmpty())
            seen.push_back(media);
    questions.ask({Say::tr("Found %1 of %2 missing files").arg(seen.size()).arg(found.size()),
                   text,
                   {{Say::tr("Relink %1 files").arg(seen.size()), Answer::Kind::Main},
                    {Say::tr("Leave them"), Answer::Kind::Cancel}}},
                  [&session, &questions, window = QPointer(window), seen, arrived](int answer) {
                      if (answer == 0 && window)
                          relinkFound(session, questions, window, seen, arrived);
                  });
}

} // namespace

std::vector<std::string> missingMedia(const Session& session) {
    std::vector<std::string> missing;
    for (const MediaPath& media : mediaPaths(session.storyboard())) {
        const auto fact = session.media().find(media.path);
        if (fact != session.media().end() && fact->second.state == MediaFact::State::Missing)
            missing.push_back(media.path);
    }
    return missing;
}

void findMissingMedia(Session& session, Questions& questions, QWidget* window,
                      const Arrived& arrived) {
    const auto missing = missingMedia(session);
    if (missing.empty()) {
        questions.tell(Say::tr("Nothing is missing"),
                       Say::tr("Every file of the storyboard is where it belongs."));
        return;
    }
    const auto search = [&session, &questions, window = QPointer(window), missing,
                         arrived](const QString& folder) {
        if (folder.isEmpty() || !window)
            return;
        auto progress = std::make_shared<Progress>();
        form::followProgress(window, Say::tr("Looking for %1 files").arg(missing.size()), progress);
        const auto look = [folder, missing, progress] {
            auto found = searchMedia(folder, missing, *progress);
            progress->over = true;
            return found;
        };
        runInBackground(window.data(), look,
                        [&session, &questions, window, progress, folder,
                         arrived](const std::vector<FoundMedia>& found) {
                            if (!progress->cancelled)
                                offer(session, questions, window, found, folder, arrived);
                        });
    };
    questions.folder(
        {Say::tr("Where are the %1 missing files?").arg(missing.size()), session.folder(), {}},
        search);
}

void relinkFrom(Session& session, Questions& questions, QWidget* window, const std::string& missing,
                const Arrived& arrived) {
    const auto count = missingMedia(session).size();
    if (count < 2) {
        askAndRelink(session, questions, missing, arrived);
        return;
    }
    questions.ask(
        {Say::tr("%1 files are missing").arg(count),
         Say::tr("Choose the folder they are in now: all that are found below it by their "
                 "names are relinked in one step. Or choose %1 alone.")
             .arg(nameOf(missing)),
         {{Say::tr("Choose a Folder…"), Answer::Kind::Main},
          {Say::tr("Choose the File…"), Answer::Kind::Other},
          {Say::tr("Not Now"), Answer::Kind::Cancel}}},
        [&session, &questions, window = QPointer(window), missing, arrived](int answer) {
            if (answer == 0 && window)
                findMissingMedia(session, questions, window, arrived);
            else if (answer == 1)
                askAndRelink(session, questions, missing, arrived);
        });
}

} // namespace foreframe
