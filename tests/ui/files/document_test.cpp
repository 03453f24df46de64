#include "files/document.h"

#include "edit/edit.h"
#include "files/draft.h"
#include "files/media_import.h"
#include "files/recent_files.h"
#include "test_main.h"
#include "ui/scripted_questions.h"

#include <QDir>
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

class DocumentTest : public test::TestCase {
    Q_OBJECT

    struct Desk {
        QTemporaryDir dir;
        Session session;
        test::ScriptedQuestions questions;
        Document document{session, questions};

        QString path(const QString& name) const { return dir.filePath(name); }
        /// Opens a fresh film.foreframe.
        QString open(const char* title = "Dawn") {
            const QString file = path(QStringLiteral("film.foreframe"));
            put(file, film(title));
            document.open(file);
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
        QCOMPARE(desk.questions.asked.size(), 1);
        QVERIFY(test::readFile(file).contains("Theirs"));
        // A second request while the question is open does nothing.
        desk.document.save();
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
};

FOREFRAME_TEST(DocumentTest)
#include "document_test.moc"
