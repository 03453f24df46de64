#include "ui/desk.h"

using namespace foreframe;
using test::Desk;
using test::filmFile;
using test::put;
using test::retitle;

class DocumentTest : public test::TestCase {
    Q_OBJECT

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

    void linksAreFollowedAndKept() {
        Desk desk;
        QDir(desk.dir.path()).mkdir(QStringLiteral("real"));
        const QString real = desk.path(QStringLiteral("real/film.foreframe"));
        const QString link = desk.path(QStringLiteral("link.foreframe"));
        put(real, filmFile("Dawn"));
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

    void whatWasRecoveredIsOpenAndNotSaved() {
        Desk desk;
        const QString file = desk.path(QStringLiteral("film.foreframe"));
        put(file, filmFile("Dawn"));
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
