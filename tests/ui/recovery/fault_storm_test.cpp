// A film is edited, saved and filled with pictures while the disk fails at random, once or for a
// while: what was there stays there, whole. FOREFRAME_FAULTS=10000 makes it longer, FOREFRAME_SEED
// another one:
//     FOREFRAME_FAULTS=10000 FOREFRAME_SEED=7 bin/ui_recovery_test -nocrashhandler
#include "core/longer.h"
#include "core/random_storyboard.h"
#include "files/media_import.h"
#include "files/save_job.h"
#include "recovery/snapshot.h"
#include "recovery/versions.h"
#include "test_main.h"
#include "ui/disk_faults.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <array>
#include <cerrno>
#include <ctime>
#include <map>
#include <sys/stat.h>

using namespace foreframe;

namespace {

constexpr std::array errors{ENOSPC, EIO, EACCES, EROFS, EDQUOT};
constexpr std::size_t latestAct = 30; ///< of the acts on the disk that may be the first to fail

QByteArray bytesOf(const Storyboard& film) {
    return QByteArray::fromStdString(encode(film));
}

Storyboard settled(const Storyboard& film) {
    return decode(encode(film))->storyboard;
}

/// Nobody can write to a file, or put another in its place, and leave all of these as they were;
/// nothing where that was only now, and the clock of the file system has not gone on.
std::string whatTheSystemSaysOf(const QString& file) {
    struct stat facts {};
    if (::stat(QFile::encodeName(file).constData(), &facts) != 0 ||
        facts.st_ctim.tv_sec + 1 >= ::time(nullptr))
        return {};
    std::string said;
    for (const auto number :
         {std::int64_t(facts.st_ino), std::int64_t(facts.st_size),
          std::int64_t(facts.st_ctim.tv_sec), std::int64_t(facts.st_ctim.tv_nsec)})
        said += std::to_string(number) + ' ';
    return said;
}

} // namespace

class FaultStormTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_dir;
    test::Random m_random{static_cast<std::uint32_t>(test::seedOfTheCourse())};
    QString m_home = m_dir.filePath(QStringLiteral("film"));
    QString m_file = m_home + QStringLiteral("/film.foreframe");
    QString m_place = m_dir.filePath(QStringLiteral("place"));

    Storyboard m_film = settled(m_random.storyboard());
    QByteArray m_onDisk;              ///< what the file holds
    std::vector<Fingerprint> m_known; ///< what may stand there and is ours
    std::optional<Storyboard> m_safe; ///< the newest snapshot
    struct Picture {
        QByteArray bytes;
        std::string asSeen = {}; ///< what the system said of the file when it held these bytes
    };
    std::map<QString, Picture> m_pictures; ///< that were taken in, by their paths
    int m_number = 0;
    int m_struck = 0;

    /// Runs the act on a disk that may fail. Empty: it did not.
    template <class Act>
    QString onABadDisk(Act act) {
        const test::DiskFaults faults(m_dir.path(), int(m_random.below(latestAct)),
                                      errors[m_random.below(errors.size())],
                                      m_random.chance(50) ? test::DiskFaults::Lasting::FromThenOn
                                                          : test::DiskFaults::Lasting::Once);
        act();
        m_struck += faults.struck() ? 1 : 0;
        return faults.what();
    }

    void edit() {
        for (std::size_t n = 1 + m_random.below(4); n > 0; --n)
            m_film = settled(m_random.act(m_film).edit(m_film));
    }

    void saveIt() {
        SaveJob job;
        job.path = m_file;
        job.storyboard = m_film;
        job.known = m_known;
        SaveOutcome outcome;
        const QString what = onABadDisk([&] { outcome = save(job); });
        QVERIFY2(what.isEmpty() == (outcome.kind == SaveOutcome::Kind::Saved),
                 qUtf8Printable(what + qt(outcome.error.what)));
        const QByteArray there = test::readFile(m_file);
        const QByteArray mine = bytesOf(m_film);
        QVERIFY(there == mine || (there == m_onDisk && !what.isEmpty()));
        const QString before = m_file + QLatin1Char('~');
        QVERIFY(!QFile::exists(before) || readStoryboard(before));
        m_onDisk = there;
        if (outcome.kind == SaveOutcome::Kind::Saved)
            m_known = {outcome.fingerprint};
        else
            m_known.push_back(outcome.fingerprint);
    }

    void saveElsewhere() {
        const QTemporaryDir elsewhere(m_dir.filePath(QStringLiteral("elsewhere-XXXXXX")));
        SaveJob job;
        job.path = elsewhere.filePath(QStringLiteral("copy.foreframe"));
        job.storyboard = m_film;
        job.mediaFolder = m_home;
        SaveOutcome outcome;
        onABadDisk([&] { outcome = save(job); });
        if (!QFile::exists(job.path))
            return;
        for (const MediaPath& media : mediaPaths(readStoryboard(job.path)->decoded.storyboard))
            if (const auto picture = m_pictures.find(qt(media.path)); picture != m_pictures.end())
                QCOMPARE(test::readFile(elsewhere.filePath(picture->first)), picture->second.bytes);
    }

    void keepSnapshot() {
        Result<void> kept;
        const QString what = onABadDisk([&] {
            kept = writeSnapshot(m_place, ++m_number, {m_file, m_home, {}}, m_film);
        });
        QCOMPARE(kept.has_value(), what.isEmpty());
        const auto there = readSnapshot(m_place);
        QVERIFY2(there ? there->has_value() : !m_safe && !kept, qUtf8Printable(what));
        if (!there)
            return;
        const Storyboard& film = (*there)->storyboard;
        QVERIFY2(film == m_film || (!kept && film == m_safe), qUtf8Printable(what));
        m_safe = film;
    }

    void takePicture() {
        const QString source = m_dir.filePath(QStringLiteral("shelf/pier.png"));
        const QByteArray bytes(qsizetype(m_random.below(200'000)), char('a' + m_random.below(26)));
        QDir().mkpath(QFileInfo(source).path());
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        Result<QString> path = fail("not tried");
        const QString what = onABadDisk([&] { path = importFile(m_home, source); });
        QCOMPARE(path.has_value(), what.isEmpty());
        if (!path)
            return;
        m_pictures[*path] = {bytes};
        Shot shot;
        shot.startFrame.image = utf8(*path);
        m_film = settled(edit::insertShots(m_film, m_random.someGap(m_film), {shot}));
    }

    void keepDatedVersion() {
        Result<void> kept;
        const QString what = onABadDisk(
            [&] { kept = keepVersion(m_file, bytesOf(m_film), QDateTime::currentDateTimeUtc()); });
        QCOMPARE(kept.has_value(), what.isEmpty());
        for (const Version& version : versionsOf(m_file))
            QVERIFY(readStoryboard(version.file));
    }

    void everythingIsThere() {
        QCOMPARE(test::readFile(m_file), m_onDisk);
        for (auto& [path, picture] : m_pictures) {
            const QString file = QDir(m_home).filePath(path);
            const std::string now = whatTheSystemSaysOf(file);
            if (now.empty() || now != picture.asSeen)
                QVERIFY2(test::readFile(file) == picture.bytes, qUtf8Printable(path));
            picture.asSeen = now;
        }
        QDirIterator parts(m_dir.path(), {QStringLiteral("*.part")}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        QVERIFY2(!parts.hasNext(), qUtf8Printable(parts.next()));
    }

private slots:
    void initTestCase() {
        // Versions are kept where the disk fails, too.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.filePath(QStringLiteral("data"))));
        QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        QDir().mkpath(m_home);
        QDir().mkpath(m_place);
        const auto written = writeStoryboard(m_file, m_film);
        QVERIFY(written);
        m_known = {*written};
        m_onDisk = bytesOf(m_film);
    }

    void whateverFailsNothingIsLost() {
        const int acts = test::numberFrom("FOREFRAME_FAULTS", 400);
        for (int i = 0; i < acts; ++i) {
            edit();
            const std::size_t dice = m_random.below(10);
            if (dice < 4)
                saveIt();
            else if (dice < 5)
                saveElsewhere();
            else if (dice < 7)
                keepSnapshot();
            else if (dice < 9)
                takePicture();
            else
                keepDatedVersion();
            everythingIsThere();
            if (QTest::currentTestFailed())
                qFatal("Seed %d, act %d", test::seedOfTheCourse(), i);
        }
        qInfo("%d acts, %d of them on a disk that failed", acts, m_struck);
        QVERIFY(m_struck > acts / 4);
    }
};

FOREFRAME_TEST(FaultStormTest)
#include "fault_storm_test.moc"
