// Voices bound in raw prompts: each way that goes wrong (K-53) is reported by its rule, right ones
// are left alone. The prompts stand in tests/fixtures/importers/voice_bindings, one a line.
#include "check/checker.h"
#include "importers/importer.h"
#include "test_main.h"

#include <QRegularExpression>

using namespace foreframe;

namespace {

QStringList linesOf(const char* file) {
    return QString::fromUtf8(
               test::readFile(test::fixture(QStringLiteral("importers/voice_bindings/") + file)))
        .split('\n', Qt::SkipEmptyParts);
}

QStringList reported(const QString& prompt) {
    const QByteArray bytes = prompt.toUtf8();
    const auto decoded =
        importers::forFile({}, "prompt.txt")
            ->read({bytes.constData(), static_cast<std::size_t>(bytes.size())}, "prompt.txt");
    if (!decoded)
        qFatal("%s", decoded.error().what.c_str());
    QStringList rules;
    const Findings findings = checkAll(decoded->storyboard, {}, {});
    for (const Diagnostic* found : findings.list())
        if (found->severity != Severity::Advice)
            rules += QString::fromUtf8(found->rule->id.data(),
                                       static_cast<qsizetype>(found->rule->id.size()));
    return rules;
}

} // namespace

class VoiceBindingsTest : public test::TestCase {
    Q_OBJECT

private slots:
    void wrongIsReported_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("prompt");
        for (const QString& line : linesOf("wrong.txt")) // "rule|prompt"
            QTest::newRow(qPrintable(line)) << line.section('|', 0, 0) << line.section('|', 1);
    }
    void wrongIsReported() {
        QFETCH(QString, rule);
        QFETCH(QString, prompt);
        const QStringList rules = reported(prompt);
        QVERIFY2(rules.contains(rule), qPrintable(rules.join(' ')));
    }

    void rightIsLeftAlone_data() {
        QTest::addColumn<QString>("prompt");
        for (const QString& line : linesOf("right.txt"))
            QTest::newRow(qPrintable(line)) << line;
    }
    void rightIsLeftAlone() {
        QFETCH(QString, prompt);
        const QStringList rules = reported(prompt).filter(QRegularExpression("^(voice|dialogue)/"));
        QVERIFY2(rules.isEmpty(), qPrintable(rules.join(' ')));
    }
};

FOREFRAME_TEST(VoiceBindingsTest)
#include "voice_bindings_test.moc"
