// Every act on the disk fails in turn: afterwards the old file is there or the new one, whole, and
// where it failed it has been said.
#include "edit/edit.h"
#include "files/collect_zip.h"
#include "files/media_import.h"
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
#include <array>
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
    int acts = 0;
    using Lasting = test::DiskFaults::Lasting;
    constexpr std::array trials{std::pair{ENOSPC, Lasting::Once}, std::pair{EIO, Lasting::Once},
                                std::pair{EACCES, Lasting::Once},
                                std::pair{ENOSPC, Lasting::FromThenOn},
                                std::pair{EROFS, Lasting::FromThenOn}};
    for (const auto& trial : trials)
        for (int n = 0;; ++n) {
            if (n == tooMany)
                qFatal("There is no end to it");
            bool struck = false;
            attempt([&](const auto& act) {
                const test::DiskFaults faults(folder, n, trial.first, trial.second);
                act();
                struck = faults.struck();
                return faults.what();
            });
            if (QTest::currentTestFailed())
                return n;
            if (!struck) {
                acts = n;
                break;
            }
        }
    return acts;
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
            QCOMPARE(partsIn(to + QStringLiteral("/media")), QStringList());
        });
    }

    void aPictureIsTakenInWholeOrNotAtAll() {
        const QTemporaryDir dir;
        const QString film = dir.filePath(QStringLiteral("film"));
        const QString media = film + QStringLiteral("/media");
        const QString source = dir.filePath(QStringLiteral("camera/pier.png"));
        const QByteArray picture(1'500'000, 'p');
        put(source, picture);
        const int acts = eachActFails(film, [&](const auto& withFault) {
            QDir(film).removeRecursively();
            put(film + QStringLiteral("/film.foreframe"), "{}");
            Result<QString> path = fail("not tried");
            const QString what = withFault([&] { path = importFile(film, source); });
            QCOMPARE(path.has_value(), what.isEmpty());
            QVERIFY2(path || !path.error().what.empty(), qUtf8Printable(what));
            QCOMPARE(partsIn(media), QStringList());
            for (const QString& name : QDir(media).entryList(QDir::Files))
                QVERIFY2(test::readFile(media + u'/' + name) == picture, qUtf8Printable(what));
            // The next attempt succeeds, and takes what the failed one left for the same.
            QCOMPARE(*importFile(film, source), QStringLiteral("media/pier.png"));
            QCOMPARE(test::readFile(media + QStringLiteral("/pier.png")), picture);
        });
        QVERIFY(acts >= 7); // folder made and synced; opened, written, synced, named, synced
    }

    void aZipIsWholeOrTheOneBeforeIs() {
        const QTemporaryDir dir;
        const QString from = dir.filePath(QStringLiteral("from"));
        const QString to = dir.filePath(QStringLiteral("to"));
        const QString zip = to + QStringLiteral("/film.zip");
        put(from + QStringLiteral("/media/pier.png"), QByteArray(300'000, 'p'));
        eachActFails(to, [&](const auto& withFault) {
            put(zip, "the Zip before");
            Result<void> made;
            const QString what = withFault([&] {
                Progress progress;
                made =
                    collectIntoZip(zip, QStringLiteral("film"), filmCalled("Film"), from, progress);
            });
            QVERIFY2(made || !what.isEmpty(), qUtf8Printable(what));
            if (made) // its directory stands at the end
                QVERIFY(test::readFile(zip).last(22).startsWith("PK\5\6"));
            else
                QCOMPARE(test::readFile(zip), QByteArray("the Zip before"));
            QCOMPARE(QDir(to).entryList(QDir::Files | QDir::Hidden),
                     QStringList(QStringLiteral("film.zip")));
        });
    }

    void whatMovesToTheTrashIsInOnePlaceOrTheOther() {
        const QTemporaryDir dir;
        const QByteArray picture(300'000, 'p');
        const QString path = QStringLiteral("media/pier.png");
        const QString trash = dir.filePath(QLatin1String(trashName));
        eachActFails(dir.path(), [&](const auto& withFault) {
            QDir(trash).removeRecursively();
            put(dir.filePath(path), picture);
            int moved = 0;
            const QString what = withFault([&] { moved = moveToTrashFolder(dir.path(), {path}); });
            const QString there = trash + u'/' + path;
            QVERIFY2(QFile::exists(there) || QFile::exists(dir.filePath(path)),
                     qUtf8Printable(what));
            QCOMPARE(test::readFile(QFile::exists(dir.filePath(path)) ? dir.filePath(path) : there),
                     picture);
            QCOMPARE(moved, QFile::exists(dir.filePath(path)) ? 0 : 1);
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
