#include "recovery/autosave.h"

#include "jobs/run_in_background.h"

namespace foreframe {

Autosave::Autosave(Session& session, Document& document, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_document(document) {
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&session, &Session::changed, this, &Autosave::touch);
    connect(&session, &Session::fileChanged, this, &Autosave::touch);
    connect(&session, &Session::heldChanged, this, &Autosave::touch);
    connect(&session, &Session::opened, this, &Autosave::touch);
    connect(&document, &Document::aboutToSave, this, [this](SavingNote& note) {
        m_superseded = m_number;
        if (m_place)
            note = {savingNote(m_place->path()), m_number};
    });
}

Autosave::~Autosave() {
    m_pool.waitForDone();
    if (m_place && (!m_session.modified() || m_document.isGivenUp()))
        m_place->remove();
}

void Autosave::touch() {
    if (!m_running && !m_timer.isActive())
        m_timer.start(delay);
}

SnapshotFacts Autosave::facts() const {
    return {m_session.path(), m_session.folder(), m_document.onDisk(), m_document.versionOnDisk()};
}

void Autosave::write() {
    const bool wanted = !m_document.isEmpty() && m_session.modified();
    if (!wanted && !m_written)
        return;
    const Shared<Storyboard> value = m_session.valueWithHeld();
    const SnapshotFacts about = facts();
    if (wanted && m_written && m_written->same(value) && m_writtenFacts == about &&
        m_writtenNumber > m_superseded)
        return;
    if (!m_place) {
        auto place = SessionPlace::make();
        if (!place) {
            arrived(tl::unexpected(place.error()));
            return;
        }
        m_place = std::move(*place);
    }
    m_running = true;
    const qint64 number = ++m_number;
    const auto job = [place = m_place->path(), number, wanted, value, about]() -> Result<void> {
        if (wanted)
            return writeSnapshot(place, number, about, *value);
        removeSnapshots(place);
        return {};
    };
    runInBackground(m_pool, this, job,
                    [this, number, wanted, value, about](const Result<void>& written) {
                        m_running = false;
                        if (written) {
                            m_written = wanted ? std::optional(value) : std::nullopt;
                            m_writtenFacts = about;
                            m_writtenNumber = number;
                            if (wanted && number > m_superseded)
                                emit kept(value);
                        }
                        arrived(written);
                    });
}

void Autosave::arrived(const Result<void>& written) {
    const QString failure = written ? QString() : sentence(written.error());
    if (std::exchange(m_failure, failure) != failure)
        emit failureChanged();
    if (!written)
        m_timer.start(retryDelay);
    else if (!m_timer.isActive())
        m_timer.start(delay); // what changed meanwhile; nothing happens where nothing did
}

Result<void> Autosave::restore(const QString& path) {
    auto place = SessionPlace::claim(path);
    if (!place)
        return fail(utf8(tr("Another window has it open already.")));
    auto snapshot = readSnapshot(path);
    if (!snapshot)
        return fail(utf8(tr("There is nothing in it any more.")));
    if (!*snapshot)
        return tl::unexpected(snapshot->error());
    m_pool.waitForDone();
    if (m_place)
        m_place->remove();
    m_place = std::move(*place);
    m_number = newestSnapshot(m_place->path());
    m_written.reset();
    m_document.restore(std::move(**snapshot));
    return {};
}

} // namespace foreframe
