// Every rule keeps the promises of the catalogue: its id is its place, its words are there in both
// languages, its examples prove it, and its quick fixes mend what it reports.
#include "core/fix_promises.h"
#include "test_main.h"

#include <QDirIterator>
#include <algorithm>
#include <set>

using namespace foreframe;
using test::Case;

namespace {

std::vector<const Diagnostic*> of(const Rule& rule, const Findings& findings) {
    std::vector<const Diagnostic*> list = findings.list();
    std::erase_if(list, [&](const Diagnostic* d) { return d->rule != &rule; });
    return list;
}

QString about(const Rule& rule, const std::string& what) {
    return QString::fromStdString(std::string(rule.id) + ": " + what);
}

void verifyWords(const Rule& rule, const Words& words, const char* what) {
    QVERIFY2(!words.en.empty() && !words.zh.empty() && words.en != words.zh,
             qPrintable(about(rule, what)));
}

void everyRule() {
    QTest::addColumn<const Rule*>("rule");
    for (const Rule* rule : rules::all())
        QTest::newRow(std::string(rule->id).c_str()) << rule;
}

} // namespace

Q_DECLARE_METATYPE(const foreframe::Rule*)

class CatalogueTest : public test::TestCase {
    Q_OBJECT
private slots:
    void theCleanStoryboardHasNoFinding() {
        const auto findings = test::caseOf("{}").check();
        const auto list = findings.list();
        QVERIFY2(list.empty(), test::describe(list).c_str());
    }

    void everyFileIsOneRule() {
        std::set<std::string> expected;
        const QString root = test::sourceFile(QStringLiteral("core/check"));
        QDirIterator files(root, {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            std::string id = QDir(root).relativeFilePath(files.next()).toStdString();
            if (id.find('/') == std::string::npos)
                continue;
            id.resize(id.size() - 4);
            std::replace(id.begin(), id.end(), '_', '-');
            expected.insert(id);
        }
        std::set<std::string> actual;
        for (const Rule* rule : rules::all())
            actual.insert(std::string(rule->id));
        QCOMPARE(actual, expected);
        QCOMPARE(rules::all().size(), actual.size());
    }

    void wordsAreThereInBothLanguages_data() { everyRule(); }
    void wordsAreThereInBothLanguages() {
        QFETCH(const Rule*, rule);
        verifyWords(*rule, rule->title, "title");
        verifyWords(*rule, rule->why, "why");
        verifyWords(*rule, rule->bad.words, "the bad example's words");
        verifyWords(*rule, rule->good.words, "the good example's words");
        for (const Words& fix : rule->fixes)
            verifyWords(*rule, fix, "a fix");
        QVERIFY2(!rule->source.empty(), qPrintable(about(*rule, "source")));
        QVERIFY(rule->checkShot || rule->checkStoryboard);
    }

    void theBadExampleIsReported_data() { everyRule(); }
    void theBadExampleIsReported() {
        QFETCH(const Rule*, rule);
        const Findings findings = test::caseOf(rule->bad.json).check();
        const auto found = of(*rule, findings);
        QVERIFY2(!found.empty(), ("found only" + test::describe(findings.list())).c_str());
        for (const Diagnostic* d : found) {
            verifyWords(*rule, d->message.words, "a message");
            for (const Fix& fix : d->fixes)
                verifyWords(*rule, fix.label.words, "a fix's label");
            QVERIFY2(d->fixes.empty() || !rule->fixes.empty(),
                     qPrintable(about(*rule, "the catalogue does not name its fixes")));
        }
    }

    void theGoodExampleIsNot_data() { everyRule(); }
    void theGoodExampleIsNot() {
        QFETCH(const Rule*, rule);
        const Findings findings = test::caseOf(rule->good.json).check();
        const auto found = of(*rule, findings);
        QVERIFY2(found.empty(), test::describe(found).c_str());
    }

    void eachFixKeepsItsPromises_data() { everyRule(); }
    void eachFixKeepsItsPromises() {
        QFETCH(const Rule*, rule);
        const Case bad = test::caseOf(rule->bad.json);
        const Findings findings = bad.check();
        for (const Diagnostic* finding : of(*rule, findings))
            for (const Fix& fix : finding->fixes) {
                const std::string broken = test::brokenPromise(bad, *finding, fix);
                QVERIFY2(broken.empty(), broken.c_str());
            }
    }
};

FOREFRAME_TEST(CatalogueTest)
#include "catalogue_test.moc"
