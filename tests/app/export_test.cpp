#include "program.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace foreframe::test;

class ExportTest : public TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir = std::make_unique<QTemporaryDir>();

    QString out() const { return m_dir->filePath(QStringLiteral("some/where")); }

    Ran exportTo(const QByteArray& file, const char* kinds, const QStringList& more = {}) const {
        return run(QStringList{QStringLiteral("export"), QStringLiteral("-"),
                               QStringLiteral("--to"), out(), QStringLiteral("--as"),
                               QLatin1String(kinds)} +
                       more,
                   file);
    }

    QStringList names() const { return QDir(out()).entryList(QDir::Files); }

    QString read(const QString& name) const {
        return QString::fromUtf8(readFile(out() + QLatin1Char('/') + name));
    }

    static QByteArray broken(const QByteArray& id) {
        return shot(id, R"("title": "Broken", "duration": 7)");
    }

private slots:
    void cleanup() { m_dir = std::make_unique<QTemporaryDir>(); }

    void everyKindWritesItsFiles() {
        const Ran ran =
            exportTo(film(shot("a", R"("title": "The question", "negativePrompt": ["text"])") +
                              "," + shot("b"),
                          R"("title": "The Last Ferry")"),
                     "prompts,sheet,json,csv");
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(
            names(),
            QStringList({QStringLiteral("1A The question.negative.txt"),
                         QStringLiteral("1A The question.txt"), QStringLiteral("1B.txt"),
                         QStringLiteral("The Last Ferry.csv"), QStringLiteral("The Last Ferry.md"),
                         QStringLiteral("The Last Ferry.prompts.json")}));
        QCOMPARE(read(QStringLiteral("1A The question.txt")),
                 QStringLiteral("Waves roll onto the pier at dusk."));
        QCOMPARE(read(QStringLiteral("1A The question.negative.txt")), QStringLiteral("text"));
        for (const QString& name : names())
            QVERIFY2(ran.out.contains(name), qPrintable(ran.out));
        QVERIFY(QFile::exists(out() + QStringLiteral("/.foreframe-export.json")));
    }

    void theJsonIsThatOfPrompt() {
        const QByteArray file = film(shot("a") + "," + shot("b"));
        exportTo(file, "json");
        const Ran ran = run({QStringLiteral("prompt"), QStringLiteral("-"),
                             QStringLiteral("--format"), QStringLiteral("json")},
                            file);
        QCOMPARE(read(QStringLiteral("storyboard.prompts.json")), ran.out);
    }

    void shotsWithErrorsAreHeldBack() {
        const QByteArray file = film(shot("a") + "," + broken("b"));
        const Ran ran = exportTo(file, "prompts,csv,json");
        QCOMPARE(ran.status, 1);
        QCOMPARE(names(), QStringList({QStringLiteral("1A.txt"), QStringLiteral("storyboard.csv"),
                                       QStringLiteral("storyboard.prompts.json")}));
        QVERIFY2(ran.out.contains(QStringLiteral("Held back")) &&
                     ran.out.contains(QStringLiteral("1B  Broken")) &&
                     ran.out.contains(QStringLiteral("clip/duration")),
                 qPrintable(ran.out));
        QVERIFY(!read(QStringLiteral("storyboard.csv")).contains(QStringLiteral("1B")));
        const Ran forced = exportTo(file, "prompts", {QStringLiteral("--force")});
        QCOMPARE(forced.status, 0);
        QVERIFY(names().contains(QStringLiteral("1B Broken.txt")));
    }

    void theEarlierFileOfAHeldBackShotGoes() {
        exportTo(film(shot("a") + "," + shot("b", R"("title": "Broken")")), "prompts");
        QVERIFY(names().contains(QStringLiteral("1B Broken.txt")));
        QCOMPARE(exportTo(film(shot("a") + "," + broken("b")), "prompts").status, 1);
        QCOMPARE(names(), QStringList{QStringLiteral("1A.txt")});
    }

    void errorsOfTheWholeHoldNothingBackButAreSaid() {
        const QByteArray twins =
            R"("characters": [{"id": "a", "label": "Guard"}, {"id": "b", "label": "guard"}])";
        const Ran ran = exportTo(film(shot("x"), twins), "prompts");
        QVERIFY2(ran.status == 0, qPrintable(ran.out));
        QCOMPARE(names(), QStringList{QStringLiteral("1A.txt")});
        QVERIFY2(ran.out.contains(QStringLiteral("dialogue/label-unique")), qPrintable(ran.out));
    }

    void onlySomeShots() {
        const QByteArray file =
            film(shot("a") + "," + shot("b") + "," + shot("c") + "," + broken("d"));
        exportTo(file, "prompts");
        const Ran ran =
            exportTo(file, "prompts", {QStringLiteral("--shots"), QStringLiteral("1B-1C")});
        QCOMPARE(ran.status, 0); // 1D is broken, but nobody asked for it
        QCOMPARE(names().size(), 3);
        const Ran unknown =
            exportTo(file, "prompts", {QStringLiteral("--shots"), QStringLiteral("1A,7Q")});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.err.contains(QStringLiteral("\"7Q\"")));
    }

    void aFileThatWasChangedStopsIt() {
        const QByteArray file = film(shot("a") + "," + shot("b"));
        exportTo(file, "prompts");
        QFile changed(out() + QStringLiteral("/1B.txt"));
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("mine") == 4);
        changed.close();
        const Ran ran = exportTo(
            film(shot("a").replace("Waves", "Gulls") + "," + shot("b").replace("Waves", "Gulls")),
            "prompts");
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(QStringLiteral("1B.txt")) && ran.err.count(u'\n') == 1,
                 qPrintable(ran.err));
        QCOMPARE(read(QStringLiteral("1B.txt")), QStringLiteral("mine"));
        QVERIFY(read(QStringLiteral("1A.txt"))
                    .startsWith(QStringLiteral("Waves"))); // nothing was written
    }

    void titlesBecomeSafeNames() {
        exportTo(film(shot("a", "\"title\": \"../../a/b: \\\"c\\\" <d>|?*\\u0000\\u001b end. \""),
                      R"("title": "../CON")"),
                 "prompts,csv");
        QCOMPARE(names(), QStringList({QStringLiteral("1A ..-..-a-b- 'c' d- end.txt"),
                                       QStringLiteral("CON_.csv")}));
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("some/CON_.csv"))));
    }

    void anExportToAFileIsRefused() {
        QFile file(m_dir->filePath(QStringLiteral("some")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(exportTo(film(shot("a")), "prompts").status, 2);
    }

    void theChineseSampleIsWritten() {
        const Ran ran = run(
            {QStringLiteral("export"),
             sourceFile(QStringLiteral("resources/samples/yeyu-miantan/yeyu-miantan.foreframe")),
             QStringLiteral("--to"), out(), QStringLiteral("--as"),
             QStringLiteral("prompts,sheet,json,csv")});
        QVERIFY2(ran.status == 0, qPrintable(ran.out + ran.err));
        QVERIFY(names().size() > 8);
    }
};

FOREFRAME_TEST(ExportTest)
#include "export_test.moc"
