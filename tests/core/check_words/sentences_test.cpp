// Sentences that a rule must object to, and sentences that it must leave alone.
#include "base/text.h"
#include "check/checker.h"
#include "format/format.h"
#include "test_main.h"

#include <QDir>
#include <nlohmann/json.hpp>

using namespace foreframe;
using nlohmann::json;

namespace {

/// A shot with these words, alone in a plain film. `sentence` may begin with the field it is typed
/// in: "style: ...", "camera.motivation: ...", "promptOverride: ...", "storyboard.style: ..."; else
/// it is the action.
Storyboard filmOf(std::string sentence, bool chinese) {
    json film = {{"format", "foreframe-storyboard"},
                 {"version", 1},
                 {"language", chinese ? "zh" : "en"},
                 {"style", chinese ? "电影感" : "Cinematic"},
                 {"scenes",
                  {{{"id", "sc"},
                    {"shots",
                     {{{"id", "sh"},
                       {"nativeAudio", false},
                       {"subject", chinese ? "一座灯塔" : "a lighthouse"},
                       {"context", chinese ? "海边" : "a rocky shore"}}}}}}}};
    json& shot = film["scenes"][0]["shots"][0];
    constexpr std::string_view fields[] = {
        "subject",     "action",      "context",       "style",
        "lighting",    "pacing",      "lens",          "camera.motivation",
        "camera.move", "camera.size", "promptOverride"};
    std::string field = "action";
    for (const std::string_view each : fields)
        if (sentence.starts_with(std::string(each) + ": ")) {
            field = each;
            sentence.erase(0, each.size() + 2);
            break;
        }
    // "camera.move: static | the camera pans left": a second field behind a bar.
    if (const std::size_t bar = sentence.find(" | "); bar != std::string::npos) {
        const std::string rest = sentence.substr(bar + 3);
        sentence.resize(bar);
        const std::size_t colon = rest.find(": ");
        const std::string other = colon == std::string::npos ? "action" : rest.substr(0, colon);
        const std::string value = colon == std::string::npos ? rest : rest.substr(colon + 2);
        if (other == "lens")
            shot["camera"]["lens"] = {value};
        else if (other.starts_with("camera."))
            shot["camera"][other.substr(7)] = value;
        else
            shot[other] = value;
    }
    if (field == "lens")
        shot["camera"]["lens"] = {sentence};
    else if (field.starts_with("camera."))
        shot["camera"][field.substr(7)] = sentence;
    else
        shot[field] = sentence;
    const auto decoded = decode(film.dump());
    if (!decoded)
        qFatal("%s: %s", decoded.error().field.c_str(), decoded.error().what.c_str());
    return decoded->storyboard;
}

} // namespace

/// Each file of tests/fixtures/check_words/sentences is a rule, GROUP.SLUG.txt: below "[fires]" and
/// "[silent]" stand its sentences, one a line; `#` begins a comment. natural.txt is silent under
/// every warning.
class SentencesTest : public test::TestCase {
    Q_OBJECT
private slots:
    void sentences_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("fires");
        const QDir folder(test::fixture(QStringLiteral("check_words/sentences")));
        for (const QString& file : folder.entryList({QStringLiteral("*.txt")})) {
            const QString rule =
                QString(file).chopped(4).replace(QLatin1Char('.'), QLatin1Char('/'));
            bool fires = false;
            int number = 0;
            const QString text = QString::fromUtf8(test::readFile(folder.filePath(file)));
            for (const QString& line : text.split(QLatin1Char('\n'))) {
                ++number;
                if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
                    continue;
                if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']')) &&
                    !line.contains(QLatin1Char(' '))) {
                    fires = line == QStringLiteral("[fires]");
                    continue;
                }
                QTest::newRow(qPrintable(file + QLatin1Char(':') + QString::number(number)))
                    << rule << line << fires;
            }
        }
    }

    void sentences() {
        QFETCH(QString, rule);
        QFETCH(QString, sentence);
        QFETCH(bool, fires);
        const std::string text = sentence.toStdString();
        const Findings findings = checkAll(filmOf(text, text::hasHan(text)), {});
        std::string said;
        bool found = false;
        for (const Diagnostic* d : findings.list()) {
            const bool meant = rule == QStringLiteral("natural")
                                   ? d->severity != Severity::Advice && isAboutWords(*d)
                                   : d->rule->id == rule.toStdString();
            found = found || meant;
            if (meant)
                said += std::string(d->rule->id) + ": " + d->message.in(Language::English) + "\n";
        }
        QVERIFY2(found == fires, (text + "\n" + said).c_str());
    }

private:
    static bool isAboutWords(const Diagnostic& d) {
        return (d.rule->id.starts_with("prompt/") && d.rule->id != "prompt/essentials") ||
               d.rule->id == "camera/conflict" || d.rule->id == "camera/several-moves" ||
               d.rule->id.starts_with("continuity/");
    }
};

FOREFRAME_TEST(SentencesTest)
#include "sentences_test.moc"
