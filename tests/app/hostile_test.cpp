#include "program.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace foreframe::test;

/// Files that are no storyboard, or want to do harm: two, one sentence, nothing written.
class HostileTest : public TestCase {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }

    /// Every command that takes a FILE refuses it the same way.
    void expectRefused(const QString& file, const QString& says) const {
        const QString out = path("out");
        const QList<QStringList> calls{
            {QStringLiteral("check"), file},
            {QStringLiteral("prompt"), file},
            {QStringLiteral("cost"), file},
            {QStringLiteral("export"), file, QStringLiteral("--to"), out, QStringLiteral("--as"),
             QStringLiteral("prompts")},
            {QStringLiteral("import"), file, QStringLiteral("--to"), out}};
        for (const QStringList& call : calls) {
            const Ran ran = run(call);
            QVERIFY2(ran.status == 2, qPrintable(call.join(u' ')));
            QCOMPARE(ran.out, QString());
            QVERIFY2(ran.err.startsWith(QStringLiteral("foreframe: ") + file + u':') &&
                         ran.err.count(u'\n') == 1,
                     qPrintable(ran.err));
            QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
            QVERIFY(!QFile::exists(out));
        }
    }

private slots:
    void whatIsNoFile_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << path("gone.foreframe") << QStringLiteral("no such file");
        QTest::newRow("folder") << m_dir.path() << QStringLiteral("a folder");
        QTest::newRow("device") << QStringLiteral("/dev/zero")
                                << QStringLiteral("a device or a pipe");
        const QString pipe = path("pipe.foreframe");
        ::mkfifo(QFile::encodeName(pipe).constData(), 0600); // opening it would wait for ever
        QTest::newRow("pipe") << pipe << QStringLiteral("a device or a pipe");
        const QString log = path("log.foreframe");
        if (QFile::link(QStringLiteral("/proc/kmsg"), log)) // says it is a file; reading it waits
            QTest::newRow("made up by the system") << log << QStringLiteral("empty");
        const QString sparse = path("sparse.foreframe");
        QFile file(sparse);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(5LL << 30));
        QTest::newRow("5 GB") << sparse << QStringLiteral("256 MB");
    }
    void whatIsNoFile() {
        QFETCH(QString, file);
        QFETCH(QString, says);
        expectRefused(file, says);
    }

    void whatIsNoStoryboard_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place"); // behind the file's name
        const QByteArray good = film(shot("a"));
        QTest::newRow("empty") << QByteArray() << QStringLiteral(":1:1: ");
        QTest::newRow("truncated") << good.left(good.size() - 3) << QStringLiteral(":1:");
        QTest::newRow("second line")
            << QByteArray("{\n  \"format\" \"x\"}") << QStringLiteral(":2:12: ");
        QTest::newRow("bad utf-8")
            << film(shot("a", "\"title\": \"\xC3\x28\"")) << QStringLiteral(":1:");
        QTest::newRow("deep") << storyboard("\"notes\": " + QByteArray(100'000, '['))
                              << QStringLiteral(":1:");
        QTest::newRow("wrong type") << film(shot("a") + "," + shot("b", R"("duration": "long")"))
                                    << QStringLiteral(": scenes[0].shots[1].duration: ");
        QTest::newRow("newer") << QByteArray(R"({"format": "foreframe-storyboard", "version": 99})")
                               << QStringLiteral(": version: ");
        QTest::newRow("a list") << QByteArray("[]") << QStringLiteral(":1:1: ");
        QTest::newRow("another format")
            << QByteArray(R"({"format": "recipe", "version": 1})") << QStringLiteral(": ");
    }
    void whatIsNoStoryboard() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFile file(path("bad.foreframe"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        expectRefused(file.fileName(), file.fileName() + place);
    }

    void controlCharactersInAPathAreNotPrinted() {
        const Ran ran = run({QStringLiteral("check"), QStringLiteral("\x1B[2J\nfoo")});
        QCOMPARE(ran.status, 2);
        QVERIFY(!ran.err.contains(QChar(0x1B)) && ran.err.count(u'\n') == 1);
    }

    void standardInputMayBeAnything() {
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("-")}, "{").status, 2);
        QVERIFY(run({QStringLiteral("check"), QStringLiteral("-")}, "{")
                    .err.startsWith(QStringLiteral("foreframe: -:1:")));
    }
};

FOREFRAME_TEST(HostileTest)
#include "hostile_test.moc"
