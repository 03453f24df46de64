// Prompts word for word: the cases stand in tests/fixtures/compose, a file for each part.
#include "core/composing.h"
#include "test_main.h"

using namespace foreframe;

namespace {

/// "# name", the JSON of the shot, perhaps "storyboard" and its JSON, "> the prompt".
struct Case {
    QByteArray name;
    QByteArray shot;
    QByteArray storyboard = "{}";
    QString prompt;
};

QList<Case> casesIn(const QString& file) {
    QList<Case> cases;
    for (const QByteArray& line : test::readFile(test::fixture("compose/" + file)).split('\n')) {
        if (line.startsWith("# "))
            cases.append({line.mid(2), {}, "{}", {}});
        else if (line.startsWith("storyboard "))
            cases.last().storyboard = line.mid(11);
        else if (line.startsWith('>'))
            cases.last().prompt = QString::fromUtf8(line.mid(2));
        else if (!line.isEmpty())
            cases.last().shot = line;
    }
    return cases;
}

} // namespace

class PromptsTest : public test::TestCase {
    Q_OBJECT
private slots:
    /// The worked example: one shot with nearly everything in it.
    void theLastFerry_data() {
        QTest::addColumn<QString>("dialect");
        QTest::newRow("official") << "official";
        QTest::newRow("five-part") << "five-part";
        QTest::newRow("essentials") << "essentials";
    }
    void theLastFerry() {
        QFETCH(QString, dialect);
        const auto composed =
            test::composeFirst(test::readFile(test::fixture("compose/the-last-ferry.foreframe")),
                               dialect.toStdString());
        QCOMPARE(QString::fromStdString(composed.text) + "\n",
                 QString::fromUtf8(
                     test::readFile(test::fixture("compose/the-last-ferry." + dialect + ".txt"))));
    }

    void cases_data() {
        QTest::addColumn<QByteArray>("shot");
        QTest::addColumn<QByteArray>("storyboard");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("prompt");
        const std::pair<const char*, const char*> files[] = {{"scene-and-element", "official"},
                                                             {"who-acts", "official"},
                                                             {"movement", "official"},
                                                             {"speech", "official"},
                                                             {"quotes", "official"},
                                                             {"layers", "official"},
                                                             {"camera", "official"},
                                                             {"prose", "official"},
                                                             {"chinese", "official"},
                                                             {"five-part", "five-part"},
                                                             {"essentials", "essentials"}};
        for (const auto& [file, dialect] : files) {
            const QList<Case> cases = casesIn(QStringLiteral("%1.cases").arg(file));
            QVERIFY2(cases.size() > 1, file);
            for (const Case& c : cases)
                QTest::newRow(QByteArray(file) + ": " + c.name)
                    << c.shot << c.storyboard << QString(dialect) << c.prompt;
        }
    }
    void cases() {
        QFETCH(QByteArray, shot);
        QFETCH(QByteArray, storyboard);
        QFETCH(QString, dialect);
        QFETCH(QString, prompt);
        QCOMPARE(test::promptOf(shot.constData(), storyboard.constData(), dialect.toStdString()),
                 prompt);
    }

    /// How a tone reads behind a bound voice, and inside the label's bracket.
    void tones() {
        const QByteArray shot = R"({"characters": ["%1"], "dialogue": [{"character": "%1",
            "tone": "%2", "line": "Yes."}]})";
        const auto say = [&shot](const char* id, const QByteArray& tone) {
            return test::promptOf(
                QByteArray(shot).replace("%1", id).replace("%2", tone).constData());
        };
        for (const QByteArray& line :
             test::readFile(test::fixture("compose/tones.txt")).split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QList<QByteArray> columns = line.split('|');
            const QByteArray tone = columns[0].trimmed();
            QCOMPARE(say("agent", tone), "[Agent]. [Agent@Wang], " +
                                             QString::fromUtf8(columns[1].trimmed()) +
                                             ", says: \"Yes.\"");
            QCOMPARE(say("old", tone), "[Old Man]. [Old Man, " +
                                           QString::fromUtf8(columns[2].trimmed()) +
                                           "] says: \"Yes.\"");
        }
    }
};

FOREFRAME_TEST(PromptsTest)
#include "prompts_test.moc"
