#include "files/document.h"

#include "edit/edit.h"
#include "files/disk.h"
#include "files/draft.h"
#include "files/file_names.h"
#include "files/last_folder.h"
#include "files/questions.h"
#include "files/recent_files.h"
#include "jobs/run_in_background.h"
#include "session/said.h"
#include "session/understood.h"

#include <QDir>
#include <QFileInfo>

namespace foreframe {

namespace {

Storyboard oneEmptyScene() {
    Storyboard storyboard;
    storyboard.model = profileFor({}).id;
    return edit::insertScene(storyboard, 0, {});
}

QString holderName(const Holder& holder) {
    return holder.here ? Document::tr("on this computer")
                       : Document::tr("on %1 by %2").arg(holder.machine, holder.user);
}

} // namespace

Document::Document(Session& session, Questions& questions, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_questions(questions) {
    m_pool.setMaxThreadCount(1);
    connect(&m_watch, &FileWatch::touched, this, &Document::lookAtTheirs);
}

Document::~Document() {
    m_pool.waitForDone();
    // A draft that was not given up is for recovery to find.
    if (m_givenUp || !m_session.modified())
        draft::discard(m_session.folder());
}

QString Document::name() const {
    if (!m_session.storyboard().title.empty())
        return qt(m_session.storyboard().title);
    return m_session.path().isEmpty() ? tr("Untitled")
                                      : QFileInfo(m_session.path()).completeBaseName();
}

bool Document::begin(const Then& again) {
    m_session.settle(); // a name that is being typed belongs to what is saved
    if (m_state == State::Writing || m_state == State::Copying)
        m_waiting.push_back(again);
    if (m_state != State::Free)
        return false;
    m_state = State::Asking;
    return true;
}

void Document::finish() {
    m_state = State::Free;
    if (std::exchange(m_touched, false))
        lookAtTheirs();
}

void Document::inBackground(State state, const QString& headline,
                            std::function<Then(Progress&)> work) {
    auto progress = std::make_shared<Progress>();
    m_state = state;
    emit writingChanged();
    if (!headline.isEmpty())
        m_questions.follow(headline, progress);
    const auto job = [work = std::move(work), progress] {
        auto then = work(*progress);
        progress->over = true;
        return then;
    };
    runInBackground(m_pool, this, job, [this](const Then& then) {
        finish();
        emit writingChanged();
        then();
        for (const Then& waiting : std::exchange(m_waiting, {}))
            waiting();
    });
}

// -- opening --------------------------------------------------------------------------------------

void Document::startNew() {
    leave([this] {
        forgetDisk();
        show(oneEmptyScene(), {}, draft::newFolder(), {});
    });
}

void Document::startFrom(const Storyboard& film) {
    leave([this, film] {
        forgetDisk();
        const QString folder = draft::newFolder();
        show(film, {}, folder, {});
        m_session.markSaved({}, folder);
    });
}

void Document::close() {
    leave([this] {
        forgetDisk();
        const QString folder = m_session.folder();
        m_empty = true;
        m_savedAt = {};
        m_watch.follow({});
        m_session.open({}, {}, {});
        draft::discard(folder);
        emit closed();
    });
}

void Document::open(const QString& path) {
    leave([this, path] { load(path); });
}

void Document::chooseAndOpen() {
    leave([this] {
        if (!begin([this] { chooseAndOpen(); }))
            return;
        m_questions.fileToOpen(
            {tr("Open Storyboard"), lastFolder(FolderOf::Storyboards),
             tr("Storyboards (*.foreframe);;Prompts (*.txt *.md);;All files (*)")},
            [this](const QString& path) {
                finish();
                if (path.isEmpty())
                    return;
                rememberFolder(FolderOf::Storyboards, QFileInfo(path).absolutePath());
                load(path);
            });
    });
}

void Document::openCopy(const QString& path, const QString& mediaFolder) {
    leave([this, path, mediaFolder] {
        if (!begin([this, path, mediaFolder] { openCopy(path, mediaFolder); }))
            return;
        const auto left = m_session.value();
        m_givenUp = false; // it stays open where no copy comes
        const QString folder = draft::newFolder();
        const auto cannot = [this, path](const Error& error) -> Then {
            return [this, path, error] {
                m_questions.tell(tr("%1 can't be opened").arg(quoted(path)), sentence(error));
            };
        };
        const auto work = [=, this](Progress& progress) -> Then {
            auto file = readStoryboard(path);
            if (!file)
                return cannot(file.error());
            const QString media = mediaFolder.isEmpty() ? file->folder : mediaFolder;
            QDir().mkpath(folder);
            const auto copied =
                copyMedia(mediaPaths(file->decoded.storyboard), media, folder, progress);
            if (!copied) {
                QDir(folder).removeRecursively();
                return progress.cancelled ? [] {} : cannot(copied.error());
            }
            return [=, this, film = std::move(file->decoded.storyboard)] {
                const auto open = [=, this] {
                    forgetDisk();
                    show(film, {}, folder, {});
                };
                // What was changed while the media came is asked about like anything else.
                m_session.value().same(left) ? open() : leave(open);
            };
        };
        inBackground(State::Copying, tr("Copying the media"), work);
    });
}

void Document::restore(Recovered recovered) {
    if (recovered.path.isEmpty())
        forgetDisk();
    else {
        auto lock = std::make_unique<FileLock>();
        if (lock->take(recovered.path))
            lock.reset(); // open elsewhere: saving asks before anything of theirs is replaced
        m_lock = std::move(lock);
        m_known = {recovered.onDisk};
        m_declined = {};
        m_versionOnDisk = recovered.versionOnDisk;
    }
    show(std::move(recovered.storyboard), recovered.path, recovered.folder, {});
    m_session.markUnsaved();
}

void Document::load(const QString& path) {
    auto file = readStoryboard(path);
    if (!file) {
        recent::forget(path);
        m_questions.tell(tr("%1 can't be opened").arg(quoted(path)), sentence(file.error()));
        return;
    }
    if (!file->native) {
        forgetDisk();
        const QString words = understood(file->decoded.storyboard);
        show(std::move(file->decoded.storyboard), {}, draft::newFolder(),
             std::move(file->decoded.repairs));
        say(m_session, words);
        return;
    }
    const QString real = disk::behindLinks(file->path);
    if (!(m_lock && m_lock->isHeld() && real == m_session.path())) {
        auto lock = std::make_unique<FileLock>();
        if (const auto holder = lock->take(real)) {
            askAboutHolder(*holder, path);
            return;
        }
        m_lock = std::move(lock);
    }
    showFile(std::move(*file));
}

void Document::askAboutHolder(const Holder& holder, const QString& path) {
    m_state = State::Asking;
    m_questions.ask(
        {tr("%1 is open elsewhere").arg(quoted(path)),
         tr("It has been open %1 since %2. A copy of your own can't get in anybody's way.")
             .arg(holderName(holder),
                  QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat)),
         {{tr("Open a Copy"), Answer::Kind::Main},
          {tr("Open It All the Same"), Answer::Kind::Other},
          {tr("Cancel"), Answer::Kind::Cancel}}},
        [this, path](int answer) {
            finish();
            if (answer == 0)
                openCopy(path);
            else if (answer == 1)
                if (auto file = readStoryboard(path)) {
                    m_lock.reset();
                    showFile(std::move(*file));
                }
        });
}

void Document::showFile(StoryboardFile file) {
    m_known = {file.fingerprint};
    m_declined = {};
    m_versionOnDisk = file.decoded.version;
    const auto sweep = [path = file.path,
                        media = QDir(file.folder).filePath(QStringLiteral("media"))] {
        disk::sweep(path);
        disk::sweepFolder(media);
    };
    runInBackground(m_pool, sweep);
    recent::remember(file.path);
    show(std::move(file.decoded.storyboard), file.path, file.folder,
         std::move(file.decoded.repairs));
}

void Document::show(Storyboard storyboard, const QString& path, const QString& folder,
                    std::vector<Repair> repairs) {
    const QString before = m_session.folder();
    m_empty = false;
    m_givenUp = false;
    m_gone = Gone::Nothing;
    m_savedAt = {};
    m_watch.follow(path);
    m_session.open(std::move(storyboard), path, folder, std::move(repairs));
    if (draft::isDraft(folder) && shotCount(m_session.storyboard()) == 0)
        m_session.markSaved({}, folder); // an empty page is nothing to lose
    if (before != folder)
        draft::discard(before);
    emit opened();
}

/// What is open next is in no file.
void Document::forgetDisk() {
    m_lock.reset();
    m_known.clear();
    m_declined = {};
    m_versionOnDisk = formatVersion;
}

// -- leaving --------------------------------------------------------------------------------------

void Document::leave(const Then& then) {
    if (m_state == State::Free && (m_empty || !m_session.modified())) {
        then();
        return;
    }
    if (!begin([this, then] { leave(then); }))
        return;
    m_givenUp = false;
    m_questions.ask({tr("Save the changes to “%1”?").arg(name()),
                     m_session.path().isEmpty()
                         ? tr("It has never been saved and is lost otherwise.")
                         : tr("What you have changed since it was last saved is lost otherwise."),
                     {{tr("Save"), Answer::Kind::Main},
                      {tr("Don't Save"), Answer::Kind::Danger},
                      {tr("Cancel"), Answer::Kind::Cancel}}},
                    [this, then](int answer) {
                        finish();
                        if (answer == 0)
                            save(then);
                        else if (answer == 1) {
                            m_givenUp = true;
                            emit givenUp();
                            then();
                        }
                    });
}

} // namespace foreframe
