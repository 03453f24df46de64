// Every act on the disk fails in turn: afterwards the old file is there or the new one, whole, and
// where it failed it has been said.
#include "edit/edit.h"
#include "files/save_job.h"
#include "files/unused_media.h"
#include "recovery/session_place.h"
#include "recovery/snapshot.h"
#include "recovery/versions.h"
#include "test_main.h"
#include "ui/disk_faults.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cerrno>

using namespace foreframe;

namespace {

Storyboard filmCalled(const std::string& title) {
    Storyboard film;
    film.title = title;
    Scene scene;
    scene.id = "sc1";
    Shot shot;
    shot.id = "sh1";
    shot.startFrame.image = "media/pier.png";
    scene.shots.emplace_back(shot);
    film.scenes.emplace_back(scene);
    return film;
}

QByteArray bytesOf(const Storyboard& film) {
    return QByteArray::fromStdString(encode(film));
}

SaveJob jobFor(const QString& file, const std::string& title) {
    SaveJob job;
    job.path = file;
    job.storyboard = filmCalled(title);
    return job;
}

void put(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qUtf8Printable(path));
}

QStringList partsIn(const QString& folder) {
    return QDir(folder).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden);
}

/// Runs `attempt` with the first act failing, then the second ... until it gets by without a fault.
/// Returns how many acts there were.
template <class Attempt>
int eachActFails(const QString& folder, Attempt attempt) {
    constexpr int tooMany = 200;
    for (const int error : {ENOSPC, EIO, EACCES})
        for (int n = 0;; ++n) {
            if (n == tooMany)
                qFatal("There is no end to it");
            bool struck = false;
            attempt([&](const auto& act) {
                const test::DiskFaults faults(folder, n, error);
                act();
                struck = faults.struck();
                return faults.what();
            });
            if (QTest::currentTestFailed())
                return n;
            if (!struck && error == EACCES)
                return n;
            if (!struck)
                break;
        }
    return 0;
}

} // namespace

class FaultTest : public test::TestCase {
    Q_OBJECT
private slots:
    void savingLeavesTheOldFileOrTheNewOne() {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("film.foreframe"));
        const QByteArray before = bytesOf(filmCalled("Before"));
        const QByteArray after = bytesOf(filmCalled("After"));
        const int acts = eachActFails(dir.path(), [&](const auto& withFault) {
            put(file, before);
            QFile::remove(file + QLatin1Char('~'));
            SaveJob job = jobFor(file, "After");
            job.known = {fingerprintOf(before)};
            SaveOutcome outcome;
            const QString what = withFault([&] { outcome = save(job); });
            const QByteArray there = test::readFile(file);
            QVERIFY2(there == before || there == after, qUtf8Printable(what));
            if (outcome.kind == SaveOutcome::Kind::Saved)
                QVERIFY2(there == after, qUtf8Printable(what));
            else
                QVERIFY2(!outcome.error.what.empty(), qUtf8Printable(what));
            if (QFile::exists(file + QLatin1Char('~')))
                QCOMPARE(test::readFile(file + QLatin1Char('~')), before);
            QCOMPARE(partsIn(dir.path()), QStringList());
            if (what.isEmpty())
                QCOMPARE(outcome.kind, SaveOutcome::Kind::Saved);
            else
                QCOMPARE(outcome.kind, SaveOutcome::Kind::Failed);
            // The next attempt succeeds, and does not take what the failed one left for theirs.
            SaveJob again = job;
            again.known.push_back(outcome.fingerprint);
            QCOMPARE(save(again).kind, SaveOutcome::Kind::Saved);
            QCOMPARE(test::readFile(file), after);
        });
        QVERIFY2(acts >= 8,
                 qUtf8Printable(QString::number(
                     acts))); // two files, each opened, written, synced, named, its folder synced
    }

    void savingElsewhereNeverRefersToHalfAPicture() {
        const QTemporaryDir dir;
        const QString from = dir.filePath(QStringLiteral("from"));
        const QByteArray picture(300'000, 'p');
        put(from + QStringLiteral("/media/pier.png"), picture);
        eachActFails(dir.path(), [&](const auto& withFault) {
            const QString to = dir.filePath(QStringLiteral("to"));
            QDir(to).removeRecursively();
            QDir().mkpath(to);
            const QString file = to + QStringLiteral("/film.foreframe");
            SaveJob job = jobFor(file, "Film");
            job.mediaFolder = from;
            SaveOutcome outcome;
            const QString what = withFault([&] { outcome = save(job); });
            QCOMPARE(test::readFile(from + QStringLiteral("/media/pier.png")), picture);
            if (outcome.kind == SaveOutcome::Kind::Saved || QFile::exists(file))
                QVERIFY2(test::readFile(to + QStringLiteral("/media/pier.png")) == picture,
                         qUtf8Printable(what));
            else
                QVERIFY2(!outcome.error.what.empty(), qUtf8Printable(what));
        });
    }

    void aSnapshotIsWholeOrTheOneBeforeIs() {
        const QTemporaryDir dir;
        const SnapshotFacts early{{}, dir.path(), {}};
        const SnapshotFacts late{dir.filePath(QStringLiteral("film.foreframe")), dir.path(), "x"};
        eachActFails(dir.path(), [&](const auto& withFault) {
            removeSnapshots(dir.path());
            QVERIFY(writeSnapshot(dir.path(), 1, early, filmCalled("Before")));
            Result<void> written;
            const QString what = withFault(
                [&] { written = writeSnapshot(dir.path(), 2, late, filmCalled("After")); });
            const auto there = readSnapshot(dir.path());
            QVERIFY2(there && *there, qUtf8Printable(what));
            const std::string title = (*there)->storyboard.title;
            QVERIFY2(title == "After" || (title == "Before" && !written), qUtf8Printable(what));
            QCOMPARE((*there)->path, title == "After" ? late.path : early.path);
            QCOMPARE(written.has_value(), what.isEmpty());
        });
    }

    void aVersionIsWholeOrNotThere() {
        const QString root = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QDir().mkpath(root);
        const QByteArray bytes = bytesOf(filmCalled("Film"));
        int n = 0;
        eachActFails(root, [&](const auto& withFault) {
            const QString path = QStringLiteral("/nowhere/film%1.foreframe").arg(++n);
            Result<void> kept;
            const QString what = withFault(
                [&] { kept = keepVersion(path, bytes, QDateTime::currentDateTimeUtc()); });
            QCOMPARE(kept.has_value(), what.isEmpty());
            for (const Version& version : versionsOf(path))
                QCOMPARE(test::readFile(version.file), bytes);
            QVERIFY(keepVersion(path, bytes, QDateTime::currentDateTimeUtc()));
            QCOMPARE(versionsOf(path).size(), std::size_t(1));
        });
    }

    void aRecoveryPlaceIsThereOrItIsSaid() {
        const QString root = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QDir(SessionPlace::root()).removeRecursively();
        eachActFails(root, [&](const auto& withFault) {
            Result<SessionPlace> place = fail("not made");
            const QString what = withFault([&] { place = SessionPlace::make(); });
            QCOMPARE(place.has_value(), what.isEmpty());
            if (place) {
                QVERIFY(QFileInfo(place->path()).isDir());
                QVERIFY(!SessionPlace::claim(place->path()));
                place->remove();
            }
            QDir(SessionPlace::root()).removeRecursively();
        });
    }
};

FOREFRAME_TEST(FaultTest)
#include "fault_test.moc"
