// Storyboards with one known defect each: the right rule says so, at the right place, and nobody
// else raises their voice; their fixes keep what fixes promise.
#include "core/fix_promises.h"
#include "test_main.h"

#include <QDirIterator>
#include <algorithm>
#include <nlohmann/json.hpp>

using namespace foreframe;
using nlohmann::ordered_json;

class DefectsTest : public test::TestCase {
    Q_OBJECT
private slots:
    /// Each file of tests/fixtures/check is a group of rules: by name, an example (see
    /// test::caseOf) with "expect": "severity rule shot field" for each error and warning, and for
    /// the advice that matters; the shot is "-" for the whole storyboard. "also" names rules that
    /// may speak besides, "silent" one that must not, not even with advice.
    void everyDefectIsSaidAndNothingElse_data() {
        QTest::addColumn<QString>("json");
        QDirIterator files(test::fixture(QStringLiteral("check")), {QStringLiteral("*.json")});
        while (files.hasNext()) {
            const QString path = files.next();
            const auto cases = ordered_json::parse(test::readFile(path).toStdString());
            const std::string group = QFileInfo(path).baseName().toStdString();
            for (const auto& [name, defect] : cases.items())
                QTest::newRow((group + ": " + name).c_str())
                    << QString::fromStdString(defect.dump());
        }
    }

    void everyDefectIsSaidAndNothingElse() {
        QFETCH(QString, json);
        ordered_json defect = ordered_json::parse(json.toStdString());
        std::vector<std::string> expected = defect.at("expect").get<std::vector<std::string>>();
        const auto also = defect.value("also", std::vector<std::string>());
        const std::string silent = defect.value("silent", std::string());
        defect.erase("silent");
        defect.erase("expect");
        defect.erase("also");
        const test::Case bad = test::caseOf(defect.dump());
        const Findings findings = bad.check();

        std::vector<std::string> found;
        for (const Diagnostic* d : findings.list()) {
            const std::string line = std::string(name(d->severity)) + " " +
                                     std::string(d->rule->id) + " " +
                                     (d->shotId.empty() ? "-" : d->shotId) + " " + d->field;
            const auto named = std::find(expected.begin(), expected.end(), line);
            const bool tolerated = std::find(also.begin(), also.end(), d->rule->id) != also.end() ||
                                   (d->severity == Severity::Advice && d->rule->id != silent);
            if (named != expected.end() || !tolerated)
                found.push_back(line);
        }
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        QVERIFY2(found == expected, ("found" + test::describe(findings.list())).c_str());
        for (const Diagnostic* d : findings.list())
            for (const Fix& fix : d->fixes) {
                const std::string broken = test::brokenPromise(bad, *d, fix);
                QVERIFY2(broken.empty(), broken.c_str());
            }
    }
};

FOREFRAME_TEST(DefectsTest)
#include "defects_test.moc"
