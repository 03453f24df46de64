#include "files/export_folder.h"

#include "files/export_record.h"
#include "session/strings.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace foreframe;

class ExportFolderTest : public test::TestCase {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir = std::make_unique<QTemporaryDir>();

    QString folder() const { return m_dir->filePath(QStringLiteral("a/b")); }
    QString path(const char* name) const {
        return folder() + QLatin1Char('/') + QString::fromUtf8(name);
    }

    Result<ExportResult> write(std::vector<KindFiles> kinds, bool partial = false) const {
        const auto plan = planExport(folder(), std::move(kinds), partial);
        return plan ? writeExport(*plan) : tl::unexpected(plan.error());
    }

    static KindFiles prompts(std::vector<OutFile> files) { return {"prompts", std::move(files)}; }

    QByteArray read(const char* name) const { return test::readFile(path(name)); }

    void put(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// What is in the folder, the list aside.
    QStringList names() const {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
    }

    QStringList listed() const {
        QStringList names;
        const auto record = readExportRecord(folder());
        for (const ExportedFile& file : *record)
            names.append(file.name);
        return names;
    }

    void replaceRecord(const QJsonArray& files) const {
        put(".foreframe-export.json",
            QJsonDocument(
                QJsonObject{{QStringLiteral("format"), QStringLiteral("foreframe-export")},
                            {QStringLiteral("version"), 1},
                            {QStringLiteral("files"), files}})
                .toJson());
    }

private slots:
    void cleanup() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theFolderAndItsParentsAreMade() {
        const auto result = write({prompts({{"1A.txt", "one"}, {"1B.txt", "two"}})});
        QCOMPARE(result->written, (std::vector<std::string>{"1A.txt", "1B.txt"}));
        QCOMPARE(read("1A.txt"), QByteArray("one"));
        QCOMPARE(listed(), QStringList({QStringLiteral("1A.txt"), QStringLiteral("1B.txt")}));
    }

    void ownFilesAreReplacedAndStaleOnesRemoved() {
        write({prompts({{"1A.txt", "one"}, {"1B.txt", "two"}})});
        const auto result = write({prompts({{"1A.txt", "ONE"}})});
        QCOMPARE(result->removed, std::vector<std::string>{"1B.txt"});
        QCOMPARE(names(), QStringList{QStringLiteral("1A.txt")});
        QCOMPARE(read("1A.txt"), QByteArray("ONE"));
        QCOMPARE(listed(), QStringList{QStringLiteral("1A.txt")});
    }

    void otherKindsStayAndStayListed() {
        write({prompts({{"1A.txt", "one"}}), {"csv", {{"film.csv", "a,b"}}}});
        write({prompts({})});
        QCOMPARE(names(), QStringList{QStringLiteral("film.csv")});
        QCOMPARE(listed(), QStringList{QStringLiteral("film.csv")});
    }

    void aPartialExportRemovesNothing() {
        write({prompts({{"1A.txt", "one"}, {"1B.txt", "two"}})});
        const auto result = write({prompts({{"1B.txt", "TWO"}})}, true);
        QVERIFY(result->removed.empty());
        QCOMPARE(read("1A.txt"), QByteArray("one"));
        QCOMPARE(listed().size(), 2);
        // And the next whole export still knows all of them.
        QCOMPARE(write({prompts({})})->removed.size(), std::size_t(2));
    }

    void aChangedFileIsNeitherReplacedNorRemoved() {
        write({prompts({{"1A.txt", "one"}, {"1B.txt", "two"}})});
        put("1A.txt", "my own words");
        const auto refused = write({prompts({{"1A.txt", "ONE"}, {"1C.txt", "three"}})});
        QVERIFY(!refused);
        QVERIFY(refused.error().what.find("1A.txt") != std::string::npos);
        QCOMPARE(names(), QStringList({QStringLiteral("1A.txt"),
                                       QStringLiteral("1B.txt")})); // nothing happened
        QCOMPARE(read("1A.txt"), QByteArray("my own words"));
        // Where its name is not needed, the export goes ahead and leaves it.
        QVERIFY(write({prompts({{"1C.txt", "three"}})}).has_value());
        QCOMPARE(read("1A.txt"), QByteArray("my own words"));
        QVERIFY(!QFile::exists(path("1B.txt")));
    }

    void somebodyElsesFileStopsTheExport() {
        QVERIFY(QDir().mkpath(folder()));
        put("1B.txt", "a letter");
        QVERIFY(!write({prompts({{"1A.txt", "one"}, {"1B.txt", "two"}})}));
        QCOMPARE(names(), QStringList{QStringLiteral("1B.txt")});
        QVERIFY(!QFile::exists(path(".foreframe-export.json")));
    }

    void linksAndFoldersAreSomebodyElses() {
        write({prompts({{"1A.txt", "one"}})});
        const QString outside = m_dir->filePath(QStringLiteral("precious.txt"));
        QVERIFY(QFile::rename(path("1A.txt"), outside)); // the same bytes as the list says
        QVERIFY(QFile::link(outside, path("1A.txt")));
        QVERIFY(!write({prompts({{"1A.txt", "ONE"}})}));
        QVERIFY(write({prompts({})})->removed.empty());
        QCOMPARE(test::readFile(outside), QByteArray("one"));
        QVERIFY(QDir(folder()).mkdir(QStringLiteral("1C.txt")));
        QVERIFY(!write({prompts({{"1C.txt", "three"}})}));
        QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("gone")), path("1D.txt")));
        QVERIFY(!write({prompts({{"1D.txt", "four"}})}));
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("gone"))));
    }

    void namesThatLeaveTheFolderAreIgnored() {
        QVERIFY(QDir().mkpath(folder() + QStringLiteral("/sub")));
        const QByteArray bytes = "precious";
        const QString outside = m_dir->filePath(QStringLiteral("a/precious.txt"));
        QFile file(outside);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        put("sub/inside.txt", bytes);
        QJsonArray files;
        for (const QString& name :
             {QStringLiteral("../precious.txt"), outside, QStringLiteral("sub/inside.txt"),
              QStringLiteral(".."), QString(), QStringLiteral(".foreframe-export.json")})
            files.append(
                QJsonObject{{QStringLiteral("name"), name},
                            {QStringLiteral("kind"), QStringLiteral("prompts")},
                            {QStringLiteral("hash"), QString::fromLatin1(exportHash(bytes))}});
        replaceRecord(files);
        const auto result = write({prompts({{"1A.txt", "one"}})});
        QVERIFY(result && result->removed.empty());
        QVERIFY(QFile::exists(outside));
        QVERIFY(QFile::exists(path("sub/inside.txt")));
        QCOMPARE(listed(), QStringList{QStringLiteral("1A.txt")});
    }

    void aListThatIsNoneStopsTheExport_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("shopping list");
        QTest::newRow("other json") << QByteArray("{\"format\": \"something else\"}");
        QTest::newRow("cut off") << QByteArray("{\"format\": \"foreframe-export\", \"fi");
    }
    void aListThatIsNoneStopsTheExport() {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(folder()));
        put(".foreframe-export.json", bytes);
        QVERIFY(!write({prompts({{"1A.txt", "one"}})}));
        QCOMPARE(read(".foreframe-export.json"), bytes);
        QVERIFY(names().isEmpty());
    }

    void aListThatIsALinkStopsTheExport() {
        QVERIFY(QDir().mkpath(folder()));
        const QString outside = m_dir->filePath(QStringLiteral("elsewhere.json"));
        QVERIFY(QFile::link(outside, path(".foreframe-export.json")));
        QVERIFY(!write({prompts({{"1A.txt", "one"}})}));
        QVERIFY(!QFile::exists(outside));
    }

    void anInterruptedExportKnowsOldAndNewFilesForItsOwn() {
        write({prompts({{"1A.txt", "one"}, {"1B.txt", "two"}})});
        // As it is when the power goes after the first file: the list names both versions.
        auto record = *readExportRecord(folder());
        record.push_back({QStringLiteral("1A.txt"), QStringLiteral("prompts"), exportHash("ONE")});
        record.push_back({QStringLiteral("1B.txt"), QStringLiteral("prompts"), exportHash("TWO")});
        put(".foreframe-export.json", encodeExportRecord(record));
        put("1A.txt", "ONE");
        QVERIFY(write({prompts({{"1A.txt", "once more"}, {"1B.txt", "twice more"}})}).has_value());
        QCOMPARE(read("1B.txt"), QByteArray("twice more"));
        QCOMPARE(listed().size(), 2);
    }

    void theVerySameBytesAreNoObstacle() {
        write({prompts({{"1A.txt", "one"}})});
        QVERIFY(QFile::remove(path(".foreframe-export.json")));
        QVERIFY(write({prompts({{"1A.txt", "one"}})}).has_value());
        QCOMPARE(listed(), QStringList{QStringLiteral("1A.txt")});
    }

    void aRenamedTitleLeavesOneFile() {
        write({prompts({{"1A the end.txt", "one"}})});
        write({prompts({{"1A The End.txt", "one"}})}); // the same name where case does not count
        QCOMPARE(names(), QStringList{QStringLiteral("1A The End.txt")});
    }

    void aFileIsNoFolder() {
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("a"))));
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!write({prompts({{"1A.txt", "one"}})}));
    }
};

FOREFRAME_TEST(ExportFolderTest)
#include "export_folder_test.moc"
