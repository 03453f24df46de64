#include "ui/desk.h"

#include "files/media_import.h"

using namespace foreframe;
using test::Desk;
using test::filmFile;
using test::put;
using test::retitle;

/// What somebody else does to the file meanwhile.
class DocumentTheirsTest : public test::TestCase {
    Q_OBJECT

private slots:
    void whatSomebodyElseSavedIsNotReplacedUnasked() {
        Desk desk;
        const QString file = desk.open();
        desk.session.apply(QStringLiteral("Rename"), retitle("Mine"));
        put(file, filmFile("Theirs"));
        desk.document.save();
        desk.settle();
        QCOMPARE(desk.questions.asked.size(), 1);
        QVERIFY(test::readFile(file).contains("Theirs"));
        // A second request while the question is open does nothing.
        desk.document.save();
        desk.settle();
        QCOMPARE(desk.questions.asked.size(), 1);
        desk.questions.open(3); // Cancel
        QVERIFY(test::readFile(file).contains("Theirs"));
        QVERIFY(desk.session.modified());
    }

    void theirsCanBeReplacedLoadedOrLeft_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<QString>("title");
        QTest::newRow("replace") << "Replace Theirs" << QByteArray("Mine") << "Mine";
        QTest::newRow("load") << "Load Theirs, Drop Mine" << QByteArray("Theirs") << "Theirs";
        QTest::newRow("copy") << "Save Mine as a Copy…" << QByteArray("Theirs") << "Mine";
    }
    void theirsCanBeReplacedLoadedOrLeft() {
        QFETCH(QString, answer);
        QFETCH(QByteArray, onDisk);
        QFETCH(QString, title);
        Desk desk;
        const QString file = desk.open();
        desk.session.apply(QStringLiteral("Rename"), retitle("Mine"));
        put(file, filmFile("Theirs"));
        desk.questions.answers = {answer};
        desk.questions.files = {desk.path(QStringLiteral("copy.foreframe"))};
        desk.document.save();
        desk.settle();
        QVERIFY(test::readFile(file).contains(onDisk));
        QCOMPARE(qt(desk.session.storyboard().title), title);
        QVERIFY(!desk.session.modified());
        if (answer == QStringLiteral("Replace Theirs"))
            QVERIFY(test::readFile(file + QLatin1Char('~')).contains("Theirs"));
    }

    void theQuestionSaysWhatDiffers() {
        Desk desk;
        const QString file = desk.open();
        desk.session.apply(QStringLiteral("Add"), [](const Storyboard& s) {
            return edit::insertShots(s, {"sc1", 1}, {Shot{}});
        });
        put(file, filmFile("Theirs"));
        desk.document.save();
        desk.settle();
        QCOMPARE(desk.questions.texts.size(), 1);
        QVERIFY2(desk.questions.texts[0].contains(
                     QStringLiteral("Shot 1B is gone, the film's settings differ.")),
                 qUtf8Printable(desk.questions.texts[0]));
        desk.questions.open(3); // Cancel
    }

    void aCheckoutIsOfferedAndUndoBringsMineBack() {
        Desk desk;
        const QString file = desk.open();
        desk.session.apply(QStringLiteral("Rename"), retitle("Mine"));
        put(file, filmFile("Theirs"));
        desk.document.lookAtDisk();
        QTRY_COMPARE_WITH_TIMEOUT(desk.questions.asked.size(), 1, 10'000);
        desk.questions.open(0); // Load Theirs
        QCOMPARE(qt(desk.session.storyboard().title), QStringLiteral("Theirs"));
        QVERIFY(!desk.session.modified());
        desk.session.undo();
        QCOMPARE(qt(desk.session.storyboard().title), QStringLiteral("Mine"));
        QVERIFY(desk.session.modified());
        desk.document.save();
        desk.settle();
        QVERIFY(test::readFile(file).contains("Mine"));
        QCOMPARE(desk.questions.asked.size(), 1);
    }

    void keepingMineIsAChangeAndSavingAsksOnce() {
        Desk desk;
        const QString file = desk.open();
        put(file, filmFile("Theirs"));
        desk.document.lookAtDisk();
        QTRY_COMPARE_WITH_TIMEOUT(desk.questions.asked.size(), 1, 10'000);
        desk.questions.open(1); // Keep Mine
        QCOMPARE(qt(desk.session.storyboard().title), QStringLiteral("Dawn"));
        QVERIFY(desk.session.modified());
        desk.questions.answers = {QStringLiteral("Replace Theirs")};
        desk.document.save();
        desk.settle();
        QVERIFY(test::readFile(file).contains("Dawn"));
        QVERIFY(test::readFile(file + QLatin1Char('~')).contains("Theirs"));
    }

    void theSameFilmWrittenDifferentlyIsNotWorthAQuestion() {
        Desk desk;
        const QString file = desk.open();
        put(file, filmFile("Dawn") + "\n\n");
        desk.document.lookAtDisk();
        desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.document.onDisk() == fingerprintOf(file), 10'000);
        QVERIFY(desk.session.modified()); // the new title is not in it
        desk.document.save();
        desk.settle();
        QVERIFY(test::readFile(file).contains("Dusk"));
        QCOMPARE(desk.questions.asked, QStringList());
    }

    void aMergeConflictIsExplainedAndWhatIsOpenStays() {
        Desk desk;
        const QString file = desk.open();
        put(file, "{\n<<<<<<< HEAD\n\"title\": \"a\"\n=======\n\"title\": \"b\"\n>>>>>>> other\n}");
        desk.document.lookAtDisk();
        QTRY_COMPARE_WITH_TIMEOUT(desk.questions.told.size(), 1, 10'000);
        QVERIFY2(desk.questions.told[0].contains(QStringLiteral("Two versions of the file")),
                 qUtf8Printable(desk.questions.told[0]));
        QCOMPARE(qt(desk.session.storyboard().title), QStringLiteral("Dawn"));
        QVERIFY(desk.session.modified()); // no file says it now: leaving asks
    }

    void aFileThatWasTakenAwayIsOnlyHereUntilItComesBack() {
        Desk desk;
        const QString file = desk.open();
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        desk.document.lookAtDisk();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.modified(), 10'000);
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        desk.document.lookAtDisk();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session.modified(), 10'000);
        QVERIFY(QFile::remove(file));
        desk.document.lookAtDisk();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session.modified(), 10'000);
        desk.document.save();
        desk.settle();
        QVERIFY(test::readFile(file).contains("Dawn"));
        QCOMPARE(desk.questions.asked, QStringList());
    }

    /// Nobody has to look: it is noticed, and so is its coming back.
    void aFolderThatGetsAnotherNameIsNoticed() {
        Desk desk;
        QDir(desk.dir.path()).mkdir(QStringLiteral("film"));
        const QString file = desk.path(QStringLiteral("film/film.foreframe"));
        put(file, filmFile("Dawn"));
        desk.document.open(file);
        QCOMPARE(desk.document.gone(), Document::Gone::Nothing);
        QVERIFY(QDir(desk.dir.path()).rename(QStringLiteral("film"), QStringLiteral("other")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.document.gone(), Document::Gone::Folder, 30'000);
        QVERIFY(desk.session.modified());
        QVERIFY(QDir(desk.dir.path()).rename(QStringLiteral("other"), QStringLiteral("film")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.document.gone(), Document::Gone::Nothing, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session.modified(), 30'000);
        QVERIFY(QFile::remove(file));
        QTRY_COMPARE_WITH_TIMEOUT(desk.document.gone(), Document::Gone::File, 30'000);
        desk.document.save();
        desk.settle();
        QCOMPARE(desk.document.gone(), Document::Gone::Nothing);
        QVERIFY(test::readFile(file).contains("Dawn"));
    }

    void aFolderThatTakesItsPlaceIsAskedAboutAndLocked() {
        Desk desk;
        QDir(desk.dir.path()).mkdir(QStringLiteral("film"));
        const QString file = desk.path(QStringLiteral("film/film.foreframe"));
        put(file, filmFile("Dawn"));
        desk.document.open(file);
        desk.questions.answers = {QStringLiteral("Keep Mine")};
        QVERIFY(QDir(desk.dir.path()).rename(QStringLiteral("film"), QStringLiteral("other")));
        QDir(desk.dir.path()).mkdir(QStringLiteral("film"));
        put(file, filmFile("Dusk"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.questions.asked.size(), 1, 30'000);
        QVERIFY(desk.session.modified());
        QVERIFY2(FileLock().take(file), "somebody else would open it unasked");
    }

    void nothingIsPutWhereTheFolderWas() {
        Desk desk;
        const QString folder = desk.path(QStringLiteral("film"));
        QDir().mkpath(folder);
        put(folder + QStringLiteral("/film.foreframe"), filmFile("Dawn"));
        desk.document.open(folder + QStringLiteral("/film.foreframe"));
        QVERIFY(QDir().rename(folder, desk.path(QStringLiteral("moved"))));
        QImage picture(16, 9, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const auto path = importImage(desk.session.folder(), picture);
        QVERIFY(!path && qt(path.error().what).contains(folder));
        QVERIFY(!QFile::exists(folder));
    }

    void aFileThatIsOpenElsewhereIsNoticed() {
        Desk first;
        const QString file = first.open();
        Session session;
        test::ScriptedQuestions questions;
        Document second(session, questions);
        second.open(file);
        QCOMPARE(questions.asked.size(), 1);
        QVERIFY(second.isEmpty());
        questions.open(0); // Open a Copy
        QTRY_COMPARE(qt(session.storyboard().title), QStringLiteral("Dawn"));
        QCOMPARE(session.path(), QString());
        questions.answers = {QStringLiteral("Don't Save"), QStringLiteral("Open It All the Same")};
        second.open(file);
        QCOMPARE(session.path(), first.session.path());
        // Whoever saves second is asked.
        first.session.apply(QStringLiteral("Rename"), retitle("First"));
        first.document.save();
        first.settle();
        session.apply(QStringLiteral("Rename"), retitle("Second"));
        second.save();
        QTRY_VERIFY(questions.open && questions.asked.last().contains(QStringLiteral("changed")));
        QVERIFY(test::readFile(file).contains("First"));
    }

    void aFileThatWasClosedElsewhereOpensWithoutAQuestion() {
        Desk desk;
        const QString file = desk.open();
        desk.open();
        desk.document.startNew();
        QVERIFY(!QFile::exists(FileLock::pathFor(file)));
        // Left behind by a program that ended, here or (long ago) on another machine.
        put(FileLock::pathFor(file), R"({"machine": "elsewhere", "process": 1, "user": "maren",
            "since": "2020-01-01T10:00:00Z", "renewed": "2020-01-01T10:00:00Z"})");
        desk.document.open(file);
        QCOMPARE(desk.session.path(), file);
        QCOMPARE(desk.questions.asked, QStringList());
    }

    void aFileThatIsOpenOnAnotherMachineIsNoticed() {
        Desk desk;
        const QString file = desk.path(QStringLiteral("film.foreframe"));
        put(file, filmFile("Dawn"));
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8();
        put(FileLock::pathFor(file), R"({"machine": "elsewhere", "process": 1, "user": "maren",
            "since": ")" + now + R"(", "renewed": ")" +
                                         now + R"("})");
        desk.document.open(file);
        QCOMPARE(desk.questions.asked.size(), 1);
        QVERIFY(desk.questions.texts[0].contains(QStringLiteral("elsewhere by maren")));
        QVERIFY(desk.document.isEmpty());
    }

    void aThirdVersionIsAskedAboutAgain() {
        Desk desk;
        const QString file = desk.open();
        desk.session.apply(QStringLiteral("Rename"), retitle("Mine"));
        put(file, filmFile("Theirs"));
        desk.document.save();
        desk.settle();
        QCOMPARE(desk.questions.asked.size(), 1);
        put(file, filmFile("Theirs again"));
        desk.questions.open(1); // Replace Theirs
        desk.settle();
        QCOMPARE(desk.questions.asked.size(), 2);
        QVERIFY(test::readFile(file).contains("Theirs again"));
    }
};

FOREFRAME_TEST(DocumentTheirsTest)
#include "document_theirs_test.moc"
