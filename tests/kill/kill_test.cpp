// Ends the editor with SIGKILL at random instants, again and again on one film, and looks at what
// is left. FOREFRAME_KILLS=500 kills more often, FOREFRAME_SEED at other instants:
//     FOREFRAME_KILLS=500 FOREFRAME_SEED=7 bin/kill_test -nocrashhandler
#include "core/longer.h"
#include "core/random_storyboard.h"
#include "media/facts.h"
#include "recovery/snapshot.h"
#include "test_main.h"

#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace foreframe;

namespace {

QByteArray hashOf(const Storyboard& film) {
    return QCryptographicHash::hash(QByteArray::fromStdString(encode(film)),
                                    QCryptographicHash::Sha1)
        .toHex();
}

/// What the driver noted: the states it went through, when on its own clock, and which of them it
/// held to be safe.
struct Notes {
    QList<QByteArray> states;
    QList<qint64> times;
    qsizetype safe = -1; ///< the latest state that was said to be kept
};

Notes readNotes(const QString& path) {
    Notes notes;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notes;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 3)
            continue;
        if (parts[0] == "state") {
            notes.states.append(parts[2]);
            notes.times.append(parts[1].toLongLong());
        } else {
            notes.safe = std::max(notes.safe, notes.states.lastIndexOf(parts[2]));
        }
    }
    return notes;
}

QByteArray howItEnded(const QProcess& process) {
    return process.exitStatus() == QProcess::CrashExit
               ? QByteArray("a crash")
               : "with " + QByteArray::number(process.exitCode());
}

} // namespace

class KillTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file = m_dir.filePath(QStringLiteral("film/film.foreframe"));
    qint64 m_worst = 0; ///< ms of work that a kill has cost

    /// Starts the editor, lets it work for a while, kills it.
    void runAndKill(int seed, const QString& notes, int life) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(FOREFRAME_KILL_DRIVER),
                      {m_dir.path(), m_file, QString::number(seed), notes});
        // Now and then it is killed while it starts; else its life counts from the first state on.
        if (life >= 0)
            while (readNotes(notes).states.isEmpty()) {
                if (process.waitForFinished(5))
                    qFatal("Seed %d: the editor does not open the film any more: %s", seed,
                           howItEnded(process).constData());
            }
        QThread::msleep(static_cast<unsigned long>(std::abs(life)));
        if (process.waitForFinished(0) && life >= 0)
            qFatal("Seed %d: the editor ended by itself: %s", seed,
                   howItEnded(process).constData());
        process.kill();
        process.waitForFinished(-1);
    }

    /// What the next start finds: what is offered, else the file. Both open, whole.
    Storyboard look() {
        const auto file = readStoryboard(m_file);
        if (!file)
            qFatal("The file: %s", qUtf8Printable(sentence(file.error())));
        const auto offered = crashedSessions({16, 9});
        if (offered.empty())
            return file->decoded.storyboard;
        const auto snapshot = readSnapshot(offered.front().place);
        if (!snapshot || !*snapshot)
            qFatal("The snapshot: %s",
                   snapshot ? qUtf8Printable(sentence(snapshot->error())) : "it is gone");
        return (*snapshot)->storyboard;
    }

    void picturesAreThere(const Storyboard& film) {
        for (const MediaPath& media : mediaPaths(film))
            if (media.path.starts_with("media/pasted")) {
                const QString path = QFileInfo(m_file).dir().filePath(qt(media.path));
                QVERIFY2(QImage(path).size() == QSize(64, 36), qUtf8Printable(path));
            }
    }

private slots:
    void initTestCase() {
        // This program looks where the editor keeps what is not saved.
        qputenv("XDG_DATA_HOME",
                QFile::encodeName(m_dir.filePath(QStringLiteral("XDG_DATA_HOME"))));
        QCoreApplication::setApplicationName(QStringLiteral("foreframe"));
    }

    void atMostTheLastInstantIsGone() {
        const int kills = test::numberFrom("FOREFRAME_KILLS", 24);
        const int seed = test::seedOfTheCourse();
        test::Random random(static_cast<std::uint32_t>(seed));
        QDir().mkpath(QFileInfo(m_file).path());
        QVERIFY(writeStoryboard(m_file, random.storyboard()));
        QByteArray expected = hashOf(readStoryboard(m_file)->decoded.storyboard);
        qint64 states = 0;
        for (int i = 0; i < kills; ++i) {
            const QString path = m_dir.filePath(QStringLiteral("notes%1").arg(i));
            const int life = random.chance(15)   ? -int(random.below(400)) - 1
                             : random.chance(10) ? int(random.below(6000)) // long enough to fail
                                                 : int(random.below(2000));
            runAndKill(seed * 1000 + i, path, life);
            const Notes notes = readNotes(path);
            states += notes.states.size();
            const QByteArray where =
                "Seed " + QByteArray::number(seed) + ", kill " + QByteArray::number(i);
            if (notes.states.isEmpty()) { // killed while it started: everything is as it was
                QVERIFY2(hashOf(look()) == expected, where);
                continue;
            }
            // It went on from exactly where it had been killed the time before.
            QVERIFY2(notes.states.first() == expected, where);
            const Storyboard left = look();
            expected = hashOf(left);
            QVERIFY2(notes.states.contains(expected), where);
            // Undone back to what is saved, the file itself is the newest, and still untouched.
            const qsizetype newest = std::max(
                notes.states.lastIndexOf(expected),
                notes.states.lastIndexOf(hashOf(readStoryboard(m_file)->decoded.storyboard)));
            QVERIFY2(newest >= notes.safe, where);
            if (newest + 1 < notes.times.size())
                m_worst = std::max(m_worst, notes.times.last() - notes.times[newest + 1]);
            picturesAreThere(left);
        }
        qInfo("%d kills, %lld states, at most %lld ms of work lost", kills,
              static_cast<long long>(states), static_cast<long long>(m_worst));
        QVERIFY(m_worst <= 2000);
    }
};

FOREFRAME_TEST(KillTest)
#include "kill_test.moc"
