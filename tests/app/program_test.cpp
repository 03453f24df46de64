#include "program.h"

#include "test_main.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>

namespace foreframe::test {

Ran run(const QStringList& arguments, const QByteArray& input, const QString& folder) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.isEmpty() ? QDir::tempPath() : folder);
    process.start(QStringLiteral(FOREFRAME_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("foreframe %s: crashed or never ended", qPrintable(arguments.join(u' ')));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray storyboard(const QByteArray& keys) {
    return R"({"format": "foreframe-storyboard", "version": 1)" +
           (keys.isEmpty() ? "" : ", " + keys) + "}";
}

QByteArray film(const QByteArray& shots, const QByteArray& keys) {
    return storyboard((keys.isEmpty() ? "" : keys + ", ") +
                      R"("scenes": [{"id": "sc1", "shots": [)" + shots + "]}]");
}

QByteArray shot(const QByteArray& id, const QByteArray& keys) {
    return R"({"id": ")" + id + R"(", "promptOverride": "Waves roll onto the pier at dusk.")" +
           (keys.isEmpty() ? "" : ", " + keys) + "}";
}

} // namespace foreframe::test

using namespace foreframe::test;

/// The call itself: help, version, commands and options that are not there.
class ProgramTest : public TestCase {
    Q_OBJECT
private slots:
    void theVersionIsPrinted() {
        for (const char* word : {"--version", "version"}) {
            const Ran ran = run({QString::fromLatin1(word)});
            QCOMPARE(ran.status, 0);
            QVERIFY(QRegularExpression(QStringLiteral("^foreframe \\d+\\.\\d+\\.\\d+\\n$"))
                        .match(ran.out)
                        .hasMatch());
        }
    }

    void helpNamesEveryCommand() {
        for (const QStringList& call :
             {QStringList{QStringLiteral("--help")}, {QStringLiteral("help")}}) {
            const Ran ran = run(call);
            QCOMPARE(ran.status, 0);
            for (const char* command :
                 {"check", "prompt", "export", "import", "cost", "rules", "explain", "help"})
                QVERIFY2(ran.out.contains(QStringLiteral("foreframe ") + QLatin1String(command)),
                         command);
        }
    }

    void eachCommandHasItsHelp() {
        const Ran byOption = run({QStringLiteral("export"), QStringLiteral("--help")});
        QCOMPARE(byOption.status, 0);
        for (const char* option : {"--to", "--as", "--shots", "--force"})
            QVERIFY2(byOption.out.contains(QLatin1String(option)), option);
        QCOMPARE(run({QStringLiteral("help"), QStringLiteral("export")}).out, byOption.out);
    }

    void wrongCallsEndWithOneLine_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* call, const char* says) {
            QTest::newRow(call) << QString::fromUtf8(call) << QString::fromUtf8(says);
        };
        row("chekc film.foreframe", "check, prompt, export, import, cost, rules, explain, help");
        row("chekc", "check, prompt, export, import, cost, rules, explain, help");
        row("--frobnicate", "--help and --version");
        row("check", "check needs FILE");
        row("check a b", "check can't use \"b\" as well");
        row("check a --fast", "--format, --at-least, --help");
        row("check a --format", "--format needs a value");
        row("check a --format xml", "text, json");
        row("check a --format text --format json", "--format is given twice");
        row("check a --at-least fatal", "error, warning, advice");
        row("prompt a --dialect klingon", "official");
        row("export a --as prompts", "export needs --to DIR");
        row("export a --to b", "export needs --as KINDS");
        row("export a --to b --as pdf", "csv, json, prompts, sheet");
        row("export a --to b --as prompts,,csv", "There is no kind of export \"\"");
        row("export a --to b --as prompts --force=yes", "--force takes no value");
        row("import a", "import needs --to FILE");
        row("explain", "explain needs RULE");
        row("explain clip/durations", "clip/duration");
        row("rules all", "rules can't use \"all\"");
        row("help me", "There is no command \"me\"");
    }
    void wrongCallsEndWithOneLine() {
        QFETCH(QString, call);
        QFETCH(QString, says);
        const Ran ran = run(call.split(u' '));
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, QString());
        QVERIFY2(ran.err.startsWith(QStringLiteral("foreframe: ")) && ran.err.count(u'\n') == 1,
                 qPrintable(ran.err));
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    }

    void aFileMayBeginWithAHyphen() {
        const Ran ran = run({QStringLiteral("check"), QStringLiteral("--"), QStringLiteral("-x")});
        QCOMPARE(ran.err, QStringLiteral("foreframe: -x: There is no such file.\n"));
    }

    void rulesAreListedAndExplained() {
        const Ran ran =
            run({QStringLiteral("rules"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.status, 0);
        const QJsonArray rules = ran.json().array();
        QVERIFY(!rules.isEmpty());
        const Ran text = run({QStringLiteral("rules")});
        for (const QJsonValue rule : rules) {
            for (const char* key : {"rule", "severity", "title", "why", "bad", "good", "source"})
                QVERIFY2(!rule[QLatin1String(key)].toString().isEmpty(), key);
            QVERIFY(rule[QLatin1String("fixes")].isArray());
            const QString id = rule[QLatin1String("rule")].toString();
            QVERIFY(text.out.contains(id));
            if (id == QLatin1String("clip/duration")) {
                const Ran explained = run({QStringLiteral("explain"), id});
                QCOMPARE(explained.status, 0);
                for (const char* key : {"title", "why", "bad", "good", "source"})
                    QVERIFY2(explained.out.contains(rule[QLatin1String(key)].toString()), key);
            }
        }
    }

    void aMissingTerminalLanguageIsNoReasonToTalk() {
        qputenv("LC_ALL", "C");
        const Ran ran = run({QStringLiteral("check"), QStringLiteral("-")}, storyboard());
        qunsetenv("LC_ALL");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QString());
    }
};

FOREFRAME_TEST(ProgramTest)
#include "program_test.moc"
