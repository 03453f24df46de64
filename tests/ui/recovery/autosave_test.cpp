#include "recovery/autosave.h"

#include "edit/edit.h"
#include "files/draft.h"
#include "files/media_import.h"
#include "test_main.h"
#include "ui/disk_faults.h"
#include "ui/scripted_questions.h"
#include "ui/small_film.h"

#include <QDir>
#include <QTemporaryDir>
#include <cerrno>

using namespace foreframe;

namespace {

Edit retitle(const std::string& title) {
    return [title](const Storyboard& s) {
        return edit::changeStoryboard(s, [&](Storyboard& next) { next.title = title; });
    };
}

/// What the only session that left something left.
std::string titleInPlace() {
    for (const QString& place : SessionPlace::all())
        if (const auto snapshot = readSnapshot(place); snapshot && *snapshot)
            return (*snapshot)->storyboard.title;
    return {};
}

constexpr int patience = 20'000; ///< ms; far more than it takes

} // namespace

class AutosaveTest : public test::TestCase {
    Q_OBJECT

    /// One running program.
    struct Desk {
        Session session;
        test::ScriptedQuestions questions;
        Document document{session, questions};
        Autosave autosave{session, document};
    };

    QTemporaryDir m_dir;

    QString file() const { return m_dir.filePath(QStringLiteral("film.foreframe")); }

private slots:
    void init() {
        failOnWarnings();
        QDir(SessionPlace::root()).removeRecursively();
        QVERIFY(writeStoryboard(file(), test::smallFilm()));
    }

    void everyChangeArrivesWhileTypingGoesOn() {
        Desk desk;
        desk.document.open(file());
        int typed = 0;
        QTimer typing;
        connect(&typing, &QTimer::timeout, this, [&] {
            desk.session.apply(QStringLiteral("Type"), retitle("typed " + std::to_string(++typed)),
                               QStringLiteral("title"));
        });
        typing.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(titleInPlace().starts_with("typed"), patience);
        const std::string first = titleInPlace();
        QTRY_VERIFY_WITH_TIMEOUT(titleInPlace() != first, patience); // and goes on arriving
        typing.stop();
        QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), desk.session.storyboard().title, patience);
        QVERIFY(test::readFile(file()).contains("The pier")); // the file itself is left alone
    }

    void aNameThatIsBeingTypedIsKeptAndSaved() {
        Desk desk;
        desk.document.open(file());
        desk.session.hold(QStringLiteral("Rename"), retitle("Anna"));
        QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), std::string("Anna"), patience);
        QCOMPARE(desk.session.storyboard().title, test::smallFilm().title);
        desk.session.hold(QStringLiteral("Rename"), retitle("Annabel"));
        desk.document.save();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session.modified(), patience);
        QVERIFY(test::readFile(file()).contains("Annabel"));
        desk.session.undo();
        QCOMPARE(desk.session.storyboard().title, test::smallFilm().title);
    }

    void aNameThatIsBeingTypedIsAskedAboutBeforeItGoes() {
        Desk desk;
        desk.document.open(file());
        desk.session.hold(QStringLiteral("Rename"), retitle("Anna"));
        bool left = false;
        desk.questions.answers = {QStringLiteral("Save")};
        desk.document.leave([&] { left = true; });
        QTRY_VERIFY_WITH_TIMEOUT(left, patience);
        QVERIFY(test::readFile(file()).contains("Anna"));
    }

    void whatIsSavedNeedsNoRecovery() {
        Desk desk;
        desk.document.open(file());
        desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
        QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), std::string("Dusk"), patience);
        desk.document.save();
        QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), std::string(), patience);
    }

    void aLivingSessionIsLeftAlone() {
        Desk desk;
        desk.document.open(file());
        desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
        QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), std::string("Dusk"), patience);
        QCOMPARE(crashedSessions({16, 9}).size(), std::size_t(0));
        QCOMPARE(titleInPlace(), std::string("Dusk"));
    }

    void whatACrashLeftIsOfferedAndRestored() {
        {
            Desk crashed;
            crashed.document.open(file());
            crashed.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
            QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), std::string("Dusk"), patience);
        }
        auto offered = crashedSessions({16, 9});
        QCOMPARE(offered.size(), std::size_t(1));
        QCOMPARE(offered[0].title, QStringLiteral("Dusk"));
        QCOMPARE(offered[0].path, QFileInfo(file()).canonicalFilePath());
        QCOMPARE(offered[0].shots, 4);
        QVERIFY(offered[0].changed.isValid());
        Desk desk;
        QVERIFY(desk.autosave.restore(offered[0].place));
        QCOMPARE(desk.session.storyboard().title, std::string("Dusk"));
        QCOMPARE(desk.session.path(), offered[0].path);
        QVERIFY(desk.session.modified());
        QVERIFY(test::readFile(file()).contains("The pier"));
        QCOMPARE(crashedSessions({16, 9}).size(), std::size_t(0)); // it lives again
        QCOMPARE(titleInPlace(), std::string("Dusk"));             // and is safe meanwhile
        desk.document.save();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session.modified(), patience);
        QVERIFY(test::readFile(file()).contains("Dusk"));
        QCOMPARE(desk.questions.asked, QStringList());
    }

    void aFileThatChangedSinceTheCrashIsNotReplacedUnasked() {
        {
            Desk crashed;
            crashed.document.open(file());
            crashed.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
            QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), std::string("Dusk"), patience);
        }
        Storyboard theirs = test::smallFilm();
        theirs.title = "Theirs";
        QVERIFY(writeStoryboard(file(), theirs));
        Desk desk;
        QVERIFY(desk.autosave.restore(crashedSessions({16, 9})[0].place));
        desk.document.save();
        QTRY_COMPARE_WITH_TIMEOUT(desk.questions.asked.size(), 1, patience);
        QVERIFY(test::readFile(file()).contains("Theirs"));
    }

    void aDraftComesBackWithItsPictures() {
        std::string image;
        {
            Desk crashed;
            crashed.document.startNew();
            QImage picture(64, 36, QImage::Format_RGB32);
            picture.fill(Qt::red);
            image = utf8(*importImage(crashed.session.folder(), picture));
            crashed.session.apply(QStringLiteral("Add"), [&](const Storyboard& s) {
                Shot shot;
                shot.startFrame.image = image;
                return edit::insertShots(retitle("Draft")(s), {s.scenes[0]->id, 0}, {shot});
            });
            QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), std::string("Draft"), patience);
        }
        const auto offered = crashedSessions({16, 9});
        QCOMPARE(offered.size(), std::size_t(1));
        QCOMPARE(offered[0].path, QString());
        QCOMPARE(offered[0].picture.size(), QSize(16, 9));
        QCOMPARE(offered[0].picture.pixelColor(8, 4), QColor(Qt::red));
        Desk desk;
        QVERIFY(desk.autosave.restore(offered[0].place));
        QVERIFY(draft::isDraft(desk.session.folder()));
        QVERIFY(QFile::exists(desk.session.folder() + QLatin1Char('/') + qt(image)));
    }

    void onlyWhatIsNewerThanTheFileIsOffered() {
        const SnapshotFacts facts{file(), m_dir.path(), fingerprintOf(file())};
        const auto filmCalled = [](const char* title) {
            Storyboard film = test::smallFilm();
            film.title = title;
            return film;
        };
        QString path;
        {
            const auto place = SessionPlace::make();
            path = place->path();
            QVERIFY(writeSnapshot(path, 1, facts, filmCalled("Between")));
            SaveJob job;
            job.path = file();
            job.storyboard = filmCalled("Saved");
            job.note = {savingNote(path), 1};
            QCOMPARE(save(job).kind, SaveOutcome::Kind::Saved);
            QVERIFY(writeSnapshot(path, 2, facts, filmCalled("Typed since")));
        }
        auto offered = crashedSessions({16, 9});
        QCOMPARE(offered.size(), std::size_t(1));
        QCOMPARE(offered[0].title, QStringLiteral("Typed since"));
        QCOMPARE((*readSnapshot(path))->onDisk, fingerprintOf(file())); // not somebody else's save
        // Had it ended right after saving, there would be nothing to offer.
        removeSnapshots(path);
        QVERIFY(writeSnapshot(path, 1, facts, filmCalled("Between")));
        // Nor had it ended within the save after that, before the file was replaced.
        SaveJob next;
        next.path = file();
        next.storyboard = filmCalled("Next");
        next.note = {savingNote(path), 1};
        {
            const test::DiskFaults faults(file() + QLatin1Char('~'), 0, EIO);
            const QByteArray saved = test::readFile(file());
            QCOMPARE(save(next).kind, SaveOutcome::Kind::Failed);
            QCOMPARE(test::readFile(file()), saved);
        }
        QCOMPARE(crashedSessions({16, 9}).size(), std::size_t(0));
        QVERIFY(test::readFile(file()).contains("Saved"));
    }

    void discardingTakesItAway() {
        {
            Desk crashed;
            crashed.document.open(file());
            crashed.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
            QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), std::string("Dusk"), patience);
        }
        discardCrashed(crashedSessions({16, 9})[0].place);
        QCOMPARE(crashedSessions({16, 9}).size(), std::size_t(0));
        QCOMPARE(SessionPlace::all(), QStringList());
        QVERIFY(test::readFile(file()).contains("The pier"));
    }

    void whatWasGivenUpIsNotOffered() {
        {
            Desk desk;
            desk.document.open(file());
            desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
            QTRY_COMPARE_WITH_TIMEOUT(titleInPlace(), std::string("Dusk"), patience);
            desk.questions.answers = {QStringLiteral("Don't Save")};
            desk.document.leave([] {});
        }
        QCOMPARE(SessionPlace::all(), QStringList());
    }

    void aFailureIsSaidAndOvercome() {
        Desk desk;
        desk.document.open(file());
        {
            const test::DiskFaults full(SessionPlace::root(), 0, ENOSPC);
            desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
            QTRY_VERIFY_WITH_TIMEOUT(!desk.autosave.failure().isEmpty(), patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.autosave.failure().isEmpty(), patience);
        QCOMPARE(titleInPlace(), std::string("Dusk"));
    }
};

FOREFRAME_TEST(AutosaveTest)
#include "autosave_test.moc"
