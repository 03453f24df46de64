#include "files/document.h"

#include "edit/edit.h"
#include "files/draft.h"
#include "files/media_copy.h"
#include "files/questions.h"
#include "files/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace foreframe {

namespace {

QString ending() {
    return QStringLiteral("foreframe");
}

QString quoted(const QString& path) {
    return QStringLiteral("“%1”").arg(QFileInfo(path).fileName());
}

QString documentsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

Storyboard oneEmptyScene() {
    Storyboard storyboard;
    storyboard.model = profileFor({}).id;
    return edit::insertScene(storyboard, 0, {});
}

/// A file name from the title.
QString suggestedName(const Storyboard& storyboard) {
    QString name = qt(storyboard.title).simplified();
    for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
        name.replace(c, QLatin1Char('-'));
    return (name.isEmpty() ? Document::tr("Untitled") : name) + QLatin1Char('.') + ending();
}

} // namespace

Document::Document(Session& session, Questions& questions, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_questions(questions) {}

Document::~Document() {
    draft::discard(m_session.folder()); // never saved, and given up
}

QString Document::name() const {
    if (!m_session.storyboard().title.empty())
        return qt(m_session.storyboard().title);
    return m_session.path().isEmpty() ? tr("Untitled")
                                      : QFileInfo(m_session.path()).completeBaseName();
}

bool Document::begin() {
    if (m_busy)
        return false;
    m_busy = true;
    return true;
}

// -- opening --------------------------------------------------------------------------------------

void Document::startNew() {
    leave([this] {
        m_onDisk.clear();
        m_versionOnDisk = formatVersion;
        show(oneEmptyScene(), {}, draft::newFolder(), {});
    });
}

void Document::open(const QString& path) {
    leave([this, path] { load(path); });
}

void Document::chooseAndOpen() {
    leave([this] {
        if (!begin())
            return;
        const QString start =
            m_session.path().isEmpty() ? documentsFolder() : QFileInfo(m_session.path()).path();
        m_questions.fileToOpen(
            {tr("Open Storyboard"), start,
             tr("Storyboards (*.foreframe);;Prompts (*.txt *.md);;All files (*)")},
            [this](const QString& path) {
                m_busy = false;
                if (!path.isEmpty())
                    load(path);
            });
    });
}

void Document::openCopy(const QString& path) {
    leave([this, path] {
        auto file = readStoryboard(path);
        if (!file) {
            m_questions.tell(tr("%1 can't be opened").arg(quoted(path)), sentence(file.error()));
            return;
        }
        const QString folder = draft::newFolder();
        QDir().mkpath(folder);
        if (auto copied = copyMedia(file->decoded.storyboard, file->folder, folder); !copied) {
            m_questions.tell(tr("%1 can't be opened").arg(quoted(path)), sentence(copied.error()));
            return;
        }
        m_onDisk.clear();
        m_versionOnDisk = formatVersion;
        show(std::move(file->decoded.storyboard), {}, folder, {});
    });
}

void Document::load(const QString& path) {
    auto file = readStoryboard(path);
    if (!file) {
        recent::forget(path);
        m_questions.tell(tr("%1 can't be opened").arg(quoted(path)), sentence(file.error()));
        return;
    }
    m_versionOnDisk = file->decoded.version;
    if (!file->native) {
        m_onDisk.clear();
        m_versionOnDisk = formatVersion;
        show(std::move(file->decoded.storyboard), {}, draft::newFolder(),
             std::move(file->decoded.repairs));
        return;
    }
    m_onDisk = file->fingerprint;
    recent::remember(file->path);
    show(std::move(file->decoded.storyboard), file->path, file->folder,
         std::move(file->decoded.repairs));
}

void Document::show(Storyboard storyboard, const QString& path, const QString& folder,
                    std::vector<Repair> repairs) {
    const QString before = m_session.folder();
    m_empty = false;
    m_savedAt = {};
    m_session.open(std::move(storyboard), path, folder, std::move(repairs));
    if (draft::isDraft(folder) && shotCount(m_session.storyboard()) == 0)
        m_session.markSaved({}, folder); // an empty page is nothing to lose
    if (before != folder)
        draft::discard(before);
    emit opened();
}

// -- saving ---------------------------------------------------------------------------------------

void Document::leave(const Then& then) {
    if (m_busy)
        return;
    if (m_empty || !m_session.modified()) {
        then();
        return;
    }
    begin();
    m_questions.ask({tr("Save the changes to “%1”?").arg(name()),
                     tr("What you have changed since it was last saved is lost otherwise."),
                     {{tr("Save"), Answer::Kind::Main},
                      {tr("Don't Save"), Answer::Kind::Danger},
                      {tr("Cancel"), Answer::Kind::Cancel}}},
                    [this, then](int answer) {
                        m_busy = false;
                        if (answer == 0)
                            save(then);
                        else if (answer == 1)
                            then();
                    });
}

void Document::save(const Then& then) {
    if (m_empty)
        return;
    if (m_session.path().isEmpty()) {
        saveAs(then);
        return;
    }
    if (m_busy)
        return;
    const Fingerprint now = fingerprintOf(m_session.path());
    if (!now.isEmpty() && now != m_onDisk)
        askAboutTheirs(then);
    else
        write(then);
}

void Document::askAboutTheirs(const Then& then) {
    begin();
    m_questions.ask({tr("%1 was changed by another program").arg(quoted(m_session.path())),
                     tr("Since it was opened here, somebody else has saved it. Replaced, their "
                        "version stays beside it as %1~.")
                         .arg(QFileInfo(m_session.path()).fileName()),
                     {{tr("Save Mine as a Copy…"), Answer::Kind::Main},
                      {tr("Replace Theirs"), Answer::Kind::Danger},
                      {tr("Load Theirs, Drop Mine"), Answer::Kind::Danger},
                      {tr("Cancel"), Answer::Kind::Cancel}}},
                    [this, then](int answer) {
                        m_busy = false;
                        if (answer == 0)
                            saveAs(then);
                        else if (answer == 1)
                            write(then);
                        else if (answer == 2)
                            load(m_session.path());
                    });
}

void Document::write(const Then& then) {
    const QString path = m_session.path();
    const auto written = writeStoryboard(path, m_session.storyboard(), m_versionOnDisk);
    if (!written) {
        sayNotSaved(written.error(), then);
        return;
    }
    m_onDisk = *written;
    m_versionOnDisk = formatVersion;
    m_savedAt = QDateTime::currentDateTime();
    m_session.markSaved(path, m_session.folder());
    recent::remember(path);
    emit saved();
    if (then)
        then();
}

void Document::sayNotSaved(const Error& error, const Then& then) {
    begin();
    m_questions.ask(
        {tr("%1 was not saved").arg(quoted(m_session.path())),
         tr("%1 The file on disk is as it was, and your work is still open here.")
             .arg(sentence(error)),
         {{tr("Save Elsewhere…"), Answer::Kind::Main}, {tr("Cancel"), Answer::Kind::Cancel}}},
        [this, then](int answer) {
            m_busy = false;
            if (answer == 0)
                saveAs(then);
        });
}

void Document::saveAs(const Then& then) {
    if (m_empty || !begin())
        return;
    const QString folder = m_session.path().isEmpty() ? documentsFolder() : m_session.folder();
    const QString name = m_session.path().isEmpty() ? suggestedName(m_session.storyboard())
                                                    : QFileInfo(m_session.path()).fileName();
    m_questions.fileToSave(
        {tr("Save Storyboard As"), QDir(folder).filePath(name), tr("Storyboards (*.foreframe)")},
        [this, then](const QString& path) {
            m_busy = false;
            if (!path.isEmpty())
                writeTo(path, then);
        });
}

void Document::writeTo(const QString& wanted, const Then& then) {
    const QString path = QFileInfo(wanted).suffix() == ending()
                             ? QFileInfo(wanted).absoluteFilePath()
                             : QFileInfo(wanted).absoluteFilePath() + QLatin1Char('.') + ending();
    const QString oldFolder = m_session.folder();
    const QFileInfo target(QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath() : path);
    const QString folder = target.absolutePath();

    const auto renames = copyMedia(m_session.storyboard(), oldFolder, folder);
    if (!renames) {
        sayNotSaved(renames.error(), then);
        return;
    }
    const Storyboard storyboard = edit::renamePaths(m_session.storyboard(), *renames);
    const auto written = writeStoryboard(target.absoluteFilePath(), storyboard);
    if (!written) {
        sayNotSaved(written.error(), then);
        return;
    }
    m_session.apply(tr("Save as %1").arg(target.fileName()),
                    [&](const Storyboard&) { return storyboard; });
    m_onDisk = *written;
    m_versionOnDisk = formatVersion;
    m_savedAt = QDateTime::currentDateTime();
    m_session.markSaved(target.absoluteFilePath(), folder);
    recent::remember(target.absoluteFilePath());
    if (draft::isDraft(oldFolder)) {
        copyTheRest(oldFolder, folder);
        draft::discard(oldFolder);
    }
    emit saved();
    if (then)
        then();
}

} // namespace foreframe
