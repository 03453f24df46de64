#include "files/document.h"

#include "edit/edit.h"
#include "files/draft.h"
#include "files/media_import.h"
#include "files/recent_files.h"
#include "test_main.h"
#include "ui/scripted_questions.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QTemporaryDir>

using namespace foreframe;

namespace {

QByteArray film(const char* title) {
    return QByteArray(R"({"format": "foreframe-storyboard", "version": 1, "title": ")") + title +
           R"(", "scenes": [{"id": "sc1", "shots": [{"id": "sh1"}]}]})";
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qUtf8Printable(path));
}

Edit retitle(const std::string& title) {
    return [title](const Storyboard& s) {
        return edit::changeStoryboard(s, [&](Storyboard& next) { next.title = title; });
    };
}

} // namespace

namespace {

/// The files of an archive that compresses nothing, by their local headers.
QMap<QString, QByteArray> filesInZip(const QByteArray& zip) {
    const auto number = [&](qsizetype at, int bytes) {
        quint64 value = 0;
        for (int i = bytes - 1; i >= 0; --i)
            value = value << 8U | quint8(zip[at + i]);
        return qsizetype(value);
    };
    QMap<QString, QByteArray> files;
    for (qsizetype at = 0; zip.mid(at, 4) == "PK\3\4";) {
        const qsizetype name = number(at + 26, 2);
        const qsizetype extra = number(at + 28, 2);
        const qsizetype size = number(at + 30 + name + 4, 8); // behind the mark of Zip64
        const qsizetype begin = at + 30 + name + extra;
        files[QString::fromUtf8(zip.mid(at + 30, name))] = zip.mid(begin, size);
        at = begin + size;
    }
    return files;
}

} // namespace

class DocumentTest : public test::TestCase {
    Q_OBJECT

    struct Desk {
        QTemporaryDir dir;
        Session session;
        test::ScriptedQuestions questions;
        Document document{session, questions};

        /// Until what is being written has been written, and what follows from it.
        void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!document.isWriting(), 30'000); }
        QString path(const QString& name) const { return dir.filePath(name); }
        /// Opens a fresh film.foreframe.
        QString open(const char* title = "Dawn") {
            const QString file = path(QStringLiteral("film.foreframe"));
            put(file, film(title));
            document.open(file);
            return file;
        }
        /// The same, with media/pier.png in its shot: not saved yet.
        QString openWithPicture() {
            const QString file = open();
            QDir(dir.path()).mkpath(QStringLiteral("media"));
            put(path(QStringLiteral("media/pier.png")), "a pier");
            put(path(QStringLiteral("media/unused.png")), "unused");
            session.apply(QStringLiteral("Add"), [](const Storyboard& s) {
                return edit::changeShot(
                    s, "sh1", [](Shot& shot) { shot.startFrame.image = "media/pier.png"; });
            });
            return file;
        }
    };

private slots:
    void savingKeepsTheVersionBefore() {
        Desk desk;
        const QString file = desk.open();
        const QByteArray before = test::readFile(file);
        desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
        QVERIFY(desk.session.modified());
        desk.document.save();
        desk.settle();
        QVERIFY(!desk.session.modified());
        QVERIFY(test::readFile(file).contains("Dusk"));
        QCOMPARE(test::readFile(file + QLatin1Char('~')), before);
        QVERIFY(desk.document.savedAt().isValid());
        QCOMPARE(desk.questions.asked, QStringList());
    }

    void aFileWithAnErrorIsNotOpened() {
        Desk desk;
        const QString good = desk.open();
        const QString bad = desk.path(QStringLiteral("bad.foreframe"));
        put(bad, "{\n  \"format\": \"foreframe-storyboard\",\n  \"version\": 1,,\n}");
        desk.document.open(bad);
        QCOMPARE(desk.questions.told.size(), 1);
        QVERIFY2(desk.questions.told[0].contains(QStringLiteral("Line 3, column")),
                 qUtf8Printable(desk.questions.told[0]));
        QCOMPARE(desk.session.path(), QFileInfo(good).canonicalFilePath());
        put(bad, R"({"format": "foreframe-storyboard", "version": 1,
                     "scenes": [{"shots": [{"duration": "long"}]}]})");
        desk.document.open(bad);
        QVERIFY2(desk.questions.told[1].contains(QStringLiteral("scenes[0].shots[0].duration")),
                 qUtf8Printable(desk.questions.told[1]));
    }

    void whatSomebodyElseSavedIsNotReplacedUnasked() {
        Desk desk;
        const QString file = desk.open();
        desk.session.apply(QStringLiteral("Rename"), retitle("Mine"));
        put(file, film("Theirs"));
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
        put(file, film("Theirs"));
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

    void linksAreFollowedAndKept() {
        Desk desk;
        QDir(desk.dir.path()).mkdir(QStringLiteral("real"));
        const QString real = desk.path(QStringLiteral("real/film.foreframe"));
        const QString link = desk.path(QStringLiteral("link.foreframe"));
        put(real, film("Dawn"));
        QVERIFY(QFile::link(real, link));
        desk.document.open(link);
        desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
        desk.document.save();
        desk.settle();
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(test::readFile(real).contains("Dusk"));
        QCOMPARE(desk.session.folder(), QFileInfo(real).canonicalPath());
    }

    void aLockedFileIsLeftAloneAndTheWayOutIsOffered() {
        Desk desk;
        const QString file = desk.open();
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
        const QString elsewhere = desk.path(QStringLiteral("elsewhere.foreframe"));
        desk.questions.answers = {QStringLiteral("Save Elsewhere…")};
        desk.questions.files = {elsewhere};
        desk.document.save();
        desk.settle();
        QVERIFY(test::readFile(file).contains("Dawn"));
        QVERIFY(test::readFile(elsewhere).contains("Dusk"));
        QCOMPARE(desk.session.path(), QFileInfo(elsewhere).canonicalFilePath());
    }

    void leavingAsksOnlyAboutChanges() {
        Desk desk;
        int left = 0;
        desk.open();
        desk.document.leave([&] { ++left; });
        QCOMPARE(left, 1);
        desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
        desk.questions.answers = {QStringLiteral("Cancel")};
        desk.document.leave([&] { ++left; });
        QCOMPARE(left, 1);
        desk.questions.answers = {QStringLiteral("Save")};
        desk.document.leave([&] { ++left; });
        desk.settle();
        QCOMPARE(left, 2);
        QVERIFY(!desk.session.modified());
        desk.session.apply(QStringLiteral("Rename"), retitle("Night"));
        desk.questions.answers = {QStringLiteral("Don't Save")};
        desk.document.leave([&] { ++left; });
        QCOMPARE(left, 3);
        QVERIFY(test::readFile(desk.path(QStringLiteral("film.foreframe"))).contains("Dusk"));
    }

    void aNewStoryboardTakesPicturesAtOnceAndBringsThemAlong() {
        Desk desk;
        desk.document.startNew();
        QVERIFY(!desk.session.modified());
        QVERIFY(draft::isDraft(desk.session.folder()));
        QImage picture(64, 36, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const auto image = importImage(desk.session.folder(), picture, QStringLiteral("pier"));
        QVERIFY(image.has_value());
        const QString draftFolder = desk.session.folder();
        desk.session.apply(QStringLiteral("Add"), [&](const Storyboard& s) {
            Shot shot;
            shot.startFrame.image = utf8(*image);
            return edit::insertShots(s, {s.scenes[0]->id, 0}, {shot});
        });
        // Another picture of the same name is there already: neither is lost.
        QDir(desk.dir.path()).mkdir(QStringLiteral("media"));
        put(desk.path(QStringLiteral("media/pier.png")), "another picture");
        desk.questions.files = {desk.path(QStringLiteral("new"))};
        desk.document.save();
        desk.settle();
        QCOMPARE(desk.questions.told, QStringList());
        QVERIFY(QFile::exists(desk.path(QStringLiteral("new.foreframe"))));
        const Shot& shot = *desk.session.storyboard().scenes[0]->shots[0];
        QCOMPARE(shot.startFrame.image, std::string("media/pier-2.png"));
        QVERIFY(QFile::exists(desk.path(QStringLiteral("media/pier-2.png"))));
        QCOMPARE(test::readFile(desk.path(QStringLiteral("media/pier.png"))),
                 QByteArray("another picture"));
        QVERIFY(!desk.session.modified());
        QVERIFY(!QDir(draftFolder).exists());
        QCOMPARE(recent::files().first(), desk.session.path());
    }

    void whatIsTypedWhileItIsBeingWrittenIsStillAChange() {
        Desk desk;
        const QString file = desk.open();
        desk.session.apply(QStringLiteral("Rename"), retitle("Dusk"));
        desk.document.save();
        desk.session.apply(QStringLiteral("Rename"), retitle("Night"));
        desk.settle();
        QVERIFY(test::readFile(file).contains("Dusk"));
        QVERIFY(desk.session.modified());
        desk.document.save();
        desk.document.save(); // waits for the first; they never overlap
        desk.settle();
        QVERIFY(test::readFile(file).contains("Night"));
        QVERIFY(!desk.session.modified());
        QCOMPARE(desk.questions.asked, QStringList());
    }

    void theQuestionSaysWhatDiffers() {
        Desk desk;
        const QString file = desk.open();
        desk.session.apply(QStringLiteral("Add"), [](const Storyboard& s) {
            return edit::insertShots(s, {"sc1", 1}, {Shot{}});
        });
        put(file, film("Theirs"));
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
        put(file, film("Theirs"));
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
        put(file, film("Theirs"));
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
        put(file, film("Dawn") + "\n\n");
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
        put(file, film("Dawn"));
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
        put(file, film("Dawn"));
        desk.document.open(file);
        desk.questions.answers = {QStringLiteral("Keep Mine")};
        QVERIFY(QDir(desk.dir.path()).rename(QStringLiteral("film"), QStringLiteral("other")));
        QDir(desk.dir.path()).mkdir(QStringLiteral("film"));
        put(file, film("Dusk"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.questions.asked.size(), 1, 30'000);
        QVERIFY(desk.session.modified());
        QVERIFY2(FileLock().take(file), "somebody else would open it unasked");
    }

    void nothingIsPutWhereTheFolderWas() {
        Desk desk;
        const QString folder = desk.path(QStringLiteral("film"));
        QDir().mkpath(folder);
        put(folder + QStringLiteral("/film.foreframe"), film("Dawn"));
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
        put(file, film("Dawn"));
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8();
        put(FileLock::pathFor(file), R"({"machine": "elsewhere", "process": 1, "user": "maren",
            "since": ")" + now + R"(", "renewed": ")" +
                                         now + R"("})");
        desk.document.open(file);
        QCOMPARE(desk.questions.asked.size(), 1);
        QVERIFY(desk.questions.texts[0].contains(QStringLiteral("elsewhere by maren")));
        QVERIFY(desk.document.isEmpty());
    }

    void undoFindsItsPicturesInTheNewFolder() {
        Desk desk;
        const QString file = desk.open();
        QDir(desk.dir.path()).mkpath(QStringLiteral("media"));
        put(desk.path(QStringLiteral("media/pier.png")), "a pier");
        desk.session.apply(QStringLiteral("Add"), [](const Storyboard& s) {
            return edit::changeShot(s, "sh1",
                                    [](Shot& shot) { shot.startFrame.image = "media/pier.png"; });
        });
        desk.session.apply(QStringLiteral("Remove"),
                           [](const Storyboard& s) { return edit::removeShots(s, {"sh1"}); });
        QDir(desk.dir.path()).mkpath(QStringLiteral("new/media"));
        put(desk.path(QStringLiteral("new/media/pier.png")), "another pier");
        desk.questions.files = {desk.path(QStringLiteral("new/film"))};
        desk.document.saveAs();
        desk.settle();
        desk.session.undo();
        const std::string image = desk.session.storyboard().scenes[0]->shots[0]->startFrame.image;
        QCOMPARE(image, std::string("media/pier-2.png"));
        QCOMPARE(test::readFile(desk.path(QStringLiteral("new/") + qt(image))),
                 QByteArray("a pier"));
    }

    void collectingTakesTheMediaAndLeavesWhatIsOpenOpen() {
        Desk desk;
        const QString file = desk.openWithPicture();
        const QString target = desk.path(QStringLiteral("usb"));
        QDir(desk.dir.path()).mkpath(target);
        desk.questions.files = {target};
        desk.document.collect();
        desk.settle();
        QCOMPARE(desk.session.path(), file);
        QVERIFY(desk.session.modified());
        QVERIFY(test::readFile(target + QStringLiteral("/film/film.foreframe")).contains("pier"));
        QCOMPARE(test::readFile(target + QStringLiteral("/film/media/pier.png")),
                 QByteArray("a pier"));
        QVERIFY(!QFile::exists(target + QStringLiteral("/film/media/unused.png")));
        desk.questions.files = {target};
        desk.document.collect(); // it is there already
        desk.settle();
        QCOMPARE(desk.questions.told.size(), 2);
    }

    void collectingIntoAZipTakesTheMediaAlong() {
        Desk desk;
        desk.openWithPicture();
        desk.questions.files = {desk.path(QStringLiteral("carry"))};
        desk.document.collectZip();
        desk.settle();
        QCOMPARE(desk.questions.told.size(), 1);
        const auto files = filesInZip(test::readFile(desk.path(QStringLiteral("carry.zip"))));
        QCOMPARE(files.keys(), QStringList({QStringLiteral("film/film.foreframe"),
                                            QStringLiteral("film/media/pier.png")}));
        QCOMPARE(files[QStringLiteral("film/media/pier.png")], QByteArray("a pier"));
        QVERIFY(files[QStringLiteral("film/film.foreframe")].contains("media/pier.png"));
        QVERIFY(desk.session.modified());
    }

    void aZipThatCannotBeWrittenLeavesWhatIsThere() {
        Desk desk;
        desk.open();
        QDir(desk.dir.path()).mkpath(QStringLiteral("carry.zip")); // a folder has the name
        desk.questions.files = {desk.path(QStringLiteral("carry.zip"))};
        desk.document.collectZip();
        desk.settle();
        QCOMPARE(desk.questions.told.size(), 1);
        QVERIFY(desk.questions.told[0].startsWith(QStringLiteral("Nothing was collected")));
        QVERIFY(QFileInfo(desk.path(QStringLiteral("carry.zip"))).isDir());
    }

    /// However many media there are, Cancel leaves everything as it was.
    void copyingMediaCanBeCancelled() {
        Desk desk;
        const QString file = desk.openWithPicture();
        QDir().mkpath(desk.path(QStringLiteral("usb")));
        desk.questions.cancels = true;
        desk.questions.files = {desk.path(QStringLiteral("usb/copy.foreframe")),
                                desk.path(QStringLiteral("usb")),
                                desk.path(QStringLiteral("usb/carry.zip"))};
        desk.document.saveAs();
        desk.settle();
        desk.document.collect();
        desk.settle();
        desk.document.collectZip();
        desk.settle();
        QDirIterator left(desk.path(QStringLiteral("usb")), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        QVERIFY2(!left.hasNext(), qUtf8Printable(left.next()));
        desk.questions.answers = {QStringLiteral("Don't Save")};
        desk.document.openCopy(file);
        QTRY_COMPARE(desk.questions.followed.size(), 4);
        desk.document.save(); // waits for the copying to end
        QTRY_VERIFY(!desk.session.modified());
        QCOMPARE(desk.session.path(), file);
        QCOMPARE(desk.questions.told, QStringList());
    }

    void aCopyBringsItsMediaAndAsksAboutWhatWasChangedMeanwhile() {
        Desk desk;
        const QString file = desk.openWithPicture();
        desk.document.save();
        desk.settle();
        desk.document.openCopy(file);
        desk.session.apply(QStringLiteral("Rename"), retitle("Changed meanwhile"));
        QTRY_COMPARE(desk.questions.asked,
                     QStringList(QStringLiteral("Save the changes to “Changed meanwhile”?")));
        QCOMPARE(desk.session.path(), file);
        desk.questions.open(1); // Don't Save
        QCOMPARE(desk.session.path(), QString());
        QCOMPARE(qt(desk.session.storyboard().title), QStringLiteral("Dawn"));
        QCOMPARE(test::readFile(desk.session.folder() + QStringLiteral("/media/pier.png")),
                 QByteArray("a pier"));
    }

    /// The answer is about the version that was shown, not about whatever has come since.
    void aThirdVersionIsAskedAboutAgain() {
        Desk desk;
        const QString file = desk.open();
        desk.session.apply(QStringLiteral("Rename"), retitle("Mine"));
        put(file, film("Theirs"));
        desk.document.save();
        desk.settle();
        QCOMPARE(desk.questions.asked.size(), 1);
        put(file, film("Theirs again"));
        desk.questions.open(1); // Replace Theirs
        desk.settle();
        QCOMPARE(desk.questions.asked.size(), 2);
        QVERIFY(test::readFile(file).contains("Theirs again"));
    }

    void whatWasRecoveredIsOpenAndNotSaved() {
        Desk desk;
        const QString file = desk.path(QStringLiteral("film.foreframe"));
        put(file, film("Dawn"));
        Recovered recovered{{}, file, desk.dir.path(), fingerprintOf(file)};
        recovered.storyboard.title = "Recovered";
        desk.document.restore(recovered);
        QVERIFY(desk.session.modified());
        QVERIFY(test::readFile(file).contains("Dawn"));
        desk.document.save();
        desk.settle();
        QVERIFY(test::readFile(file).contains("Recovered"));
        QCOMPARE(desk.questions.asked, QStringList());
    }
};

FOREFRAME_TEST(DocumentTest)
#include "document_test.moc"
