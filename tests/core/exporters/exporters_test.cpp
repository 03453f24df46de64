// Every folder of fixtures/export is a case: a storyboard, and in expected/ each file that the
// exporters make of it. Prompts are written by hand there, so that only exporting is tested.
#include "exporters/exporter.h"
#include "format/format.h"
#include "test_main.h"

#include <QDir>
#include <QMap>

using namespace foreframe;

namespace {

/// A finding of the one rule these cases need: clips of a length that the model doesn't make.
Findings findingsOf(const Storyboard& storyboard) {
    std::vector<std::pair<std::string, Verdict>> verdicts;
    for (const auto& scene : storyboard.scenes) {
        for (const auto& shot : scene->shots) {
            Verdict verdict;
            if (shot->duration != 5 && shot->duration != 10) {
                Report report(*rules::find("clip/duration"), shot->id, verdict.diagnostics);
                report.add("duration", say("No clip lasts {0} s.", "", number(shot->duration)));
            }
            verdicts.emplace_back(shot->id, std::move(verdict));
        }
    }
    Findings findings;
    findings.shots = Verdicts(std::move(verdicts));
    return findings;
}

using Files = QMap<QString, QByteArray>;

Files exported(const Storyboard& storyboard) {
    const Cast cast(storyboard);
    const Findings findings = findingsOf(storyboard);
    const MediaFacts media;
    std::vector<Place> all;
    for (std::size_t i = 0; i < storyboard.scenes.size(); ++i)
        for (std::size_t j = 0; j < storyboard.scenes[i]->shots.size(); ++j)
            all.push_back({i, j});
    const ExportInput input =
        exportInput(storyboard, profileFor({}), media, findings, cast, all, false);
    Files files;
    for (const Exporter* exporter : exporters::all())
        for (const OutFile& file : exporter->write(input))
            files.insert(QString::fromStdString(file.name), QByteArray::fromStdString(file.bytes));
    return files;
}

} // namespace

class ExportersTest : public test::TestCase {
    Q_OBJECT
private slots:
    void cases_data() {
        QTest::addColumn<QString>("folder");
        const QDir cases(test::fixture(QStringLiteral("export")));
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }
    void cases() {
        QFETCH(QString, folder);
        const auto decoded =
            decode(test::readFile(folder + QStringLiteral("/storyboard.foreframe")).toStdString());
        QVERIFY(decoded.has_value());
        const Files files = exported(decoded->storyboard);
        // To take over an intended change: FOREFRAME_ACCEPT=1 core_exporters_test, then look at the
        // diff.
        QDir expected(folder + QStringLiteral("/expected"));
        if (qEnvironmentVariableIsSet("FOREFRAME_ACCEPT")) {
            expected.removeRecursively();
            QVERIFY(expected.mkpath(QStringLiteral(".")));
            for (auto file = files.begin(); file != files.end(); ++file) {
                QFile out(expected.filePath(file.key()));
                QVERIFY(out.open(QIODevice::WriteOnly) &&
                        out.write(file.value()) == file.value().size());
            }
        }
        QStringList names = expected.entryList(QDir::Files);
        names.sort();
        QCOMPARE(QStringList(files.keys()), names);
        for (auto file = files.begin(); file != files.end(); ++file)
            QCOMPARE(file.value(), test::readFile(expected.filePath(file.key())));
    }

    void everyKindIsFoundByItsName() {
        for (const char* id : {"prompts", "sheet", "json", "csv"})
            QVERIFY2(exporters::find(id), id);
        QVERIFY(!exporters::find("pdf"));
        for (const Exporter* exporter : exporters::all())
            QVERIFY(!exporter->name.en.empty() && !exporter->name.zh.empty() &&
                    !exporter->hint.en.empty() && !exporter->hint.zh.empty());
    }
};

FOREFRAME_TEST(ExportersTest)
#include "exporters_test.moc"
