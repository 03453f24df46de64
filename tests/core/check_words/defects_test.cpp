#include "core/fix_promises.h"
#include "format/format.h"
#include "test_main.h"

#include <QDir>
#include <nlohmann/json.hpp>

using namespace foreframe;
using nlohmann::json;

namespace {

json read(const QString& path) {
    const QByteArray bytes = test::readFile(path);
    return json::parse(bytes.begin(), bytes.end());
}

Storyboard decoded(const json& file) {
    const auto result = decode(file.dump());
    if (!result)
        qFatal("%s: %s", result.error().field.c_str(), result.error().what.c_str());
    return result->storyboard;
}

/// "dialogue/anchor advice talk dialogue[1].action", and what it says.
std::string described(const Diagnostic& d) {
    return std::string(d.rule->id) + " " + std::string(name(d.severity)) + " " +
           (d.shotId.empty() ? "-" : d.shotId) + " " + d.field;
}

std::string list(const Storyboard& storyboard) {
    std::string all;
    const Findings findings = checkAll(storyboard, {});
    for (const Diagnostic* d : findings.list())
        all += described(*d) + ": " + d->message.in(Language::English) + "\n";
    return all;
}

bool holds(const Storyboard& storyboard, const std::string& finding) {
    return list(storyboard).find(finding + ":") != std::string::npos;
}

} // namespace

/// A sound storyboard with one thing wrong: that is found, where it is, and nothing else; its fixes
/// mend it, and doing them twice is doing them once.
class DefectsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void theBasesAreClean_data() {
        QTest::addColumn<QString>("path");
        for (const char* base : {"base.en", "base.zh"})
            QTest::newRow(base)
                << QStringLiteral("check_words/%1.foreframe").arg(QLatin1String(base));
        const QDir clean(test::fixture(QStringLiteral("check_words/clean")));
        for (const QString& file : clean.entryList({QStringLiteral("*.foreframe")}))
            QTest::newRow(qUtf8Printable(file)) << QStringLiteral("check_words/clean/") + file;
    }
    void theBasesAreClean() {
        QFETCH(QString, path);
        QCOMPARE(QString::fromStdString(list(decoded(read(test::fixture(path))))), QString());
    }

    void wellMeantIsNotReported_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("row");
        for (const char* language : {"en", "zh"})
            for (const json& row : read(test::fixture(
                     QStringLiteral("check_words/silent/%1.json").arg(QLatin1String(language)))))
                QTest::newRow(row.at("name").get<std::string>().c_str())
                    << QStringLiteral("base.%1").arg(QLatin1String(language))
                    << QByteArray::fromStdString(row.dump());
    }
    void wellMeantIsNotReported() {
        QFETCH(QString, base);
        QFETCH(QByteArray, row);
        const json file = read(test::fixture(QStringLiteral("check_words/%1.foreframe").arg(base)));
        const json patch = json::parse(row.begin(), row.end()).at("patch");
        QCOMPARE(QString::fromStdString(list(decoded(file.patch(patch)))), QString());
    }

    void oneDefectIsOneFinding_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("row");
        const QDir folder(test::fixture(QStringLiteral("check_words/defects")));
        for (const QString& file : folder.entryList({QStringLiteral("*.json")})) {
            const QString base = file.contains(QLatin1String(".zh.")) ? QStringLiteral("base.zh")
                                                                      : QStringLiteral("base.en");
            for (const json& row : read(folder.filePath(file)))
                QTest::newRow((row.at("rule").get<std::string>() + ": " +
                               row.at("name").get<std::string>() + " (" + file.toStdString() + ")")
                                  .c_str())
                    << base << QByteArray::fromStdString(row.dump());
        }
    }
    void oneDefectIsOneFinding() {
        QFETCH(QString, base);
        QFETCH(QByteArray, row);
        const json wanted = json::parse(row.begin(), row.end());
        const json file = read(test::fixture(QStringLiteral("check_words/%1.foreframe").arg(base)));
        const Storyboard storyboard = decoded(file.patch(wanted.at("patch")));

        const std::string finding =
            wanted.at("rule").get<std::string>() + " " + wanted.at("severity").get<std::string>() +
            " " + wanted.value("shot", "-") + " " + wanted.at("field").get<std::string>();
        const Findings findings = checkAll(storyboard, {});
        const auto found = findings.list();
        if (found.size() != 1 || described(*found.front()) != finding)
            QFAIL(("wanted: " + finding + "\nfound:\n" + list(storyboard)).c_str());
        const Diagnostic& d = *found.front();
        if (wanted.contains("says"))
            QVERIFY2(d.message.in(Language::English).find(wanted.at("says").get<std::string>()) !=
                         std::string::npos,
                     d.message.in(Language::English).c_str());
        QVERIFY(!d.message.in(Language::Chinese).empty());

        QCOMPARE(d.fixes.size(), wanted.at("fixes").get<std::size_t>());
        for (const Fix& fix : d.fixes) {
            const Storyboard mended = fix.apply(storyboard);
            QVERIFY2(!holds(mended, finding), fix.label.in(Language::English).c_str());
            const std::string broken = test::brokenPromise({storyboard, {}, {}}, d, fix);
            QVERIFY2(broken.empty(), broken.c_str());
            const Findings after = checkAll(mended, {});
            for (const Diagnostic* left : after.list())
                QVERIFY2(mayBring(wanted, *left),
                         (fix.label.in(Language::English) + " brings " + described(*left) + ": " +
                          left->message.in(Language::English))
                             .c_str());
        }
    }

private:
    static bool mayBring(const json& wanted, const Diagnostic& d) {
        const json allowed = wanted.value("fixesMayBring", json::array());
        return std::find(allowed.begin(), allowed.end(), d.rule->id) != allowed.end();
    }
};

FOREFRAME_TEST(DefectsTest)
#include "defects_test.moc"
