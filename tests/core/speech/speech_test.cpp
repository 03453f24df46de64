#include "speech/speech.h"

#include "test_main.h"

using namespace foreframe;

namespace {

std::string wordsLong(int count) {
    static const char* const text[] = {"we",    "waited",  "at",   "the",  "station",
                                       "until", "morning", "came", "and",  "took",
                                       "her",   "letter",  "away", "again"};
    std::string line;
    for (int i = 0; i < count; ++i)
        line += (i ? " " : "") + std::string(text[i % 14]);
    return line + ".";
}

Shot shotWith(std::initializer_list<DialogueLine> lines) {
    Shot shot;
    shot.dialogue = lines;
    return shot;
}

DialogueLine lineOf(const char* character, const std::string& line,
                    std::string_view kind = kind::speech) {
    DialogueLine l;
    l.character = character;
    l.line = line;
    l.kind = kind;
    return l;
}

double total(const Shot& shot) {
    static const Storyboard empty;
    const Cast cast(empty);
    return speakingTotal(speakingTimes(shot, cast, "en"));
}

} // namespace

class SpeechTest : public test::TestCase {
    Q_OBJECT
private slots:
    /// K-45: comfortable, and the limit, in 5 s and in 10 s.
    void absolutePace() {
        QVERIFY(speakingSeconds(wordsLong(10)) <= 5);
        QVERIFY(speakingSeconds(wordsLong(15)) > 5);
        QVERIFY(speakingSeconds(wordsLong(15)) <= 5 * 1.4);
        QVERIFY(speakingSeconds(wordsLong(22)) <= 10);
        QVERIFY(speakingSeconds(wordsLong(30)) > 10);
        QVERIFY(speakingSeconds(wordsLong(30)) <= 10 * 1.4);
        QVERIFY(speakingSeconds(wordsLong(50)) > 10 * 1.7);
        QVERIFY(std::abs(10 / speakingSeconds("我从来没有要求过这些") - 4.5) < 0.3);
    }

    /// What the model's own examples hold in 10 s is advice at most.
    void publishedExamples() {
        const double two = total(shotWith(
            {lineOf("a", "I have waited for this moment for years, and you know it."),
             lineOf("b",
                    "Then stop talking, take the letter, and tell me what my brother said.")}));
        QVERIFY2(two <= 14, QByteArray::number(two));
        const double alone = speakingSeconds("Tonight the city sleeps, but I do not, because "
                                             "somewhere behind these windows somebody is about to "
                                             "make the worst mistake of a very short life.");
        QVERIFY2(alone <= 14, QByteArray::number(alone));
        QVERIFY2(speakingSeconds(wordsLong(49), "en", {}, kind::rap) <= 14,
                 QByteArray::number(speakingSeconds(wordsLong(49), "en", {}, kind::rap)));
    }

    void nothingToSay() {
        for (const char* line : {"", "   ", "...", "—", "!?", "\n", "🎬"})
            QCOMPARE(speakingSeconds(line), 0.0);
        QCOMPARE(total(shotWith({lineOf("a", "")})), 0.0);
    }

    void numbersAsSpoken_data() {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* digits, const char* spoken, const char* language) {
            QTest::newRow(digits) << digits << spoken << language;
        };
        row("360", "three hundred sixty", "en");
        row("12,500", "twelve thousand five hundred", "en");
        row("1998", "nineteen ninety eight", "en");
        row("3.5", "three point five", "en");
        row("0", "zero", "en");
        row("007", "zero zero seven", "en");
        row("$20", "twenty dollars", "en");
        row("50%", "fifty percent", "en");
        row("1000000", "one million", "en");
        row("360度", "三百六十度", "zh");
        row("12个", "十二个", "zh");
        row("105", "一百零五", "zh");
        row("12500", "一万两千五百", "zh");
        row("1998年", "一九九八年", "zh");
        row("50%", "百分之五十", "zh");
    }
    void numbersAsSpoken() {
        QFETCH(QString, digits);
        QFETCH(QString, spoken);
        QFETCH(QString, language);
        QCOMPARE(speakingSeconds(digits.toStdString(), language.toStdString()),
                 speakingSeconds(spoken.toStdString(), language.toStdString()));
    }

    void acronymsAreSpelt() {
        QCOMPARE(speakingSeconds("FBI"), speakingSeconds("effbeeye"));
        QVERIFY(speakingSeconds("The FBI knows.") > speakingSeconds("The fib knows."));
        QCOMPARE(speakingSeconds("STOP it NOW"), speakingSeconds("stop it now"));
    }

    void pausesCountBetweenWordsOnly() {
        const double plain = speakingSeconds("I came I saw");
        QVERIFY(std::abs(speakingSeconds("I came, I saw") - plain - 0.2) < 1e-9);
        QVERIFY(std::abs(speakingSeconds("I came. I saw") - plain - 0.4) < 1e-9);
        QVERIFY(std::abs(speakingSeconds("I came... I saw?!") - plain - 0.4) < 1e-9);
        QCOMPARE(speakingSeconds("“I came I saw!”"), plain);
    }

    void deliveryShiftsThePace() {
        const std::string line = wordsLong(12);
        const double normal = speakingSeconds(line);
        for (const char* slow :
             {"slow", "Slowly, weary", "whispering", "in a hushed voice", "缓慢"})
            QVERIFY2(speakingSeconds(line, "en", slow) > normal * 1.1, slow);
        for (const char* fast : {"fast", "shouting", "Frantic", "快速"})
            QVERIFY2(speakingSeconds(line, "en", fast) < normal * 0.9, fast);
        QVERIFY(speakingSeconds(line, "en", "very slow") > speakingSeconds(line, "en", "slow"));
        QCOMPARE(speakingSeconds(line, "en", "calm, raspy, breakfast"), normal);
    }

    void songAndRap() {
        const std::string line = "We ride the night, we own the light";
        const double spoken = speakingSeconds(line);
        QVERIFY(speakingSeconds(line, "en", {}, kind::singing) > spoken * 1.2);
        const double plain = speakingSeconds("We ride the night we own the light");
        QVERIFY(std::abs(speakingSeconds(line, "en", {}, kind::rap) - plain / 1.7) < 1e-9);
    }

    void speakersTakeTurns() {
        const double one = speakingSeconds("You came alone.");
        const double other = speakingSeconds("Where is the truth?");
        const Shot exchange = shotWith(
            {lineOf("a", "You came alone."), lineOf("b", ""), lineOf("b", "Where is the truth?")});
        QVERIFY(std::abs(total(exchange) - one - other - 0.3) < 1e-9);
        const Shot monologue =
            shotWith({lineOf("a", "You came alone."), lineOf("a", "Where is the truth?")});
        QVERIFY(total(monologue) < total(exchange));
    }

    void theCharactersDeliveryCounts() {
        Storyboard storyboard;
        Character whisperer;
        whisperer.id = "w";
        whisperer.delivery = "whispering";
        storyboard.characters.emplace_back(whisperer);
        const Cast cast(storyboard);
        DialogueLine line = lineOf("w", wordsLong(12));
        QVERIFY(speakingSeconds(line, cast, "en") > speakingSeconds(wordsLong(12)));
        line.tone = "plain";
        QCOMPARE(speakingSeconds(line, cast, "en"), speakingSeconds(wordsLong(12)));
    }

    void oddTextIsEstimatedToo() {
        QVERIFY(speakingSeconds("مرحبا بالعالم") > 0.5);
        QVERIFY(speakingSeconds("Привет, мир") > 0.5);
        QVERIFY(speakingSeconds("\xFF\xFE broken") > 0);
        QVERIFY(speakingSeconds(std::string(100000, 'a')) > 0);
        QVERIFY(speakingSeconds(std::string(100000, '9')) > 0);
    }
};

FOREFRAME_TEST(SpeechTest)
#include "speech_test.moc"
