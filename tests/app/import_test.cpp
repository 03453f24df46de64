#include "program.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace foreframe::test;

class ImportTest : public TestCase {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString target() const { return m_dir.filePath(QStringLiteral("new.foreframe")); }

    Ran import(const QByteArray& source, const QStringList& more = {}) const {
        return run(QStringList{QStringLiteral("import"), QStringLiteral("-"),
                               QStringLiteral("--to"), target()} +
                       more,
                   source);
    }

private slots:
    void cleanup() {
        QFile::remove(target());
        QFile::remove(target() + u'~');
    }

    void aStoryboardIsNormalised() {
        const Ran ran = import(
            R"({"version":1,"title":"T","format":"foreframe-storyboard","mine":[1.50],"scenes":[{"id":"s","shots":[{"duration":5,"id":"a"}]}]})");
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(QStringLiteral("1 shot in 1 scene")), qPrintable(ran.out));
        const QByteArray written = readFile(target());
        QVERIFY2(written.startsWith("{\n  \"format\": \"foreframe-storyboard\",\n  \"version\": "
                                    "1,\n  \"title\": \"T\""),
                 written.constData());
        QVERIFY(written.contains("\"mine\"") &&
                written.contains("1.50")); // what is not known is kept
        QVERIFY(written.endsWith("}\n") && !written.contains("duration"));
    }

    void normalisingTwiceChangesNothing() {
        const QByteArray sample = readFile(sourceFile(
            QStringLiteral("resources/samples/the-long-light/the-long-light.foreframe")));
        QCOMPARE(import(sample).status, 0);
        QCOMPARE(readFile(target()), sample);
    }

    void anExistingFileIsReplacedOnlyByForce() {
        QCOMPARE(import(storyboard(R"("title": "One")")).status, 0);
        const QByteArray before = readFile(target());
        const Ran refused = import(storyboard(R"("title": "Two")"));
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(QStringLiteral("--force")), qPrintable(refused.err));
        QCOMPARE(readFile(target()), before);
        QCOMPARE(import(storyboard(R"("title": "Two")"), {QStringLiteral("--force")}).status, 0);
        QVERIFY(readFile(target()).contains("Two"));
    }

    void repairedIdsAreSaid() {
        const Ran ran = import(film(shot("a") + "," + shot("a")));
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(QStringLiteral("scenes[0].shots[1].id")), qPrintable(ran.out));
    }

    void mediaThatStaysBehindIsSaid() {
        const Ran ran = import(film(shot("a", R"("startFrame": {"image": "media/a.png"})")));
        QVERIFY2(ran.out.contains(QStringLiteral("1 media file")), qPrintable(ran.out));
    }

    void whatNobodyReadsIsRefused() {
        const Ran ran = import("%PDF-1.4 something else");
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(QStringLiteral(".foreframe")), qPrintable(ran.err));
        QVERIFY(!QFile::exists(target()));
    }

    void aFolderIsNoTarget() {
        const Ran ran = run({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--to"),
                             m_dir.path(), QStringLiteral("--force")},
                            storyboard());
        QCOMPARE(ran.status, 2);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--to"),
                      m_dir.filePath(QStringLiteral("no/where.foreframe"))},
                     storyboard())
                     .status,
                 2);
    }
};

FOREFRAME_TEST(ImportTest)
#include "import_test.moc"
