#include "check/words.h"

#include "check/word_list.h"
#include "test_main.h"

using namespace foreframe;

namespace {

std::vector<Word> wordsOf(std::string_view text, bool spokenAside = false) {
    std::vector<Word> words;
    appendWords(text, 0, spokenAside, words);
    return words;
}

/// The words as written, with "|" before those that begin a sentence, "," behind a mark and "-"
/// behind a hyphen.
std::string shape(std::string_view text, bool spokenAside = false) {
    std::string out;
    for (const Word& word : wordsOf(text, spokenAside)) {
        constexpr std::string_view signs[] = {"·", " ", "-", ",", "|"};
        out += signs[static_cast<std::size_t>(word.gap)];
        out += text.substr(word.begin, word.length);
    }
    return out;
}

} // namespace

class WordsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void textsAreReadAsWords_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* text, const char* words) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("a sentence", "She turns. Rain falls!", "|She turns|Rain falls");
        row("a comma", "rain, wind", "|rain,wind");
        row("a compound", "a rain-soaked pier", "|a rain-soaked pier");
        row("a dash", "rain - wind", "|rain,wind");
        row("not is part of its word", "don't, can’t", "|don't,can’t");
        row("other apostrophes end it", "he's the ship’s cook", "|he·s the ship·s cook");
        row("single quotes", "the 'old' one", "|the,old,one");
        row("accents", "a café, naïve", "|a café,naïve");
        row("numbers", "2.5 m", "|2·5 m");
        row("Chinese", "雨中，他跑。", "|雨·中,他·跑");
        row("both", "穿T恤的人", "|穿·T·恤·的·人");
        row("a line break", "one\ntwo", "|one|two");
        row("nothing", " . ", "");
        row("broken bytes", "a \xff b", "|a,b");
    }
    void textsAreReadAsWords() {
        QFETCH(QString, text);
        QFETCH(QString, words);
        if (QTest::currentDataTag() == QByteArrayLiteral("broken bytes"))
            QCOMPARE(wordsOf("a \xff b").size(), std::size_t(3));
        else
            QCOMPARE(QString::fromStdString(shape(text.toStdString())), words);
    }

    void keysIgnoreCase() {
        QCOMPARE(wordsOf("Don't")[0].key, wordKey("don't"));
        QCOMPARE(wordsOf("DON’T")[0].key, wordKey("don't"));
        QVERIFY(wordKey("rain") != wordKey("rains"));
    }

    void labelsAreKnownByTheirBrackets() {
        const auto words = wordsOf("[Old Baker] waves");
        QVERIFY(words[0].label && words[1].label && !words[2].label);
        QVERIFY(!wordsOf("[never closed")[0].label);
    }

    void speechAndTagsAreLeftOutOfAnOverride() {
        QCOMPARE(shape("[May@Her voice] says: \"No rain!\" <<<voice_1>>> Wind.", true),
                 std::string("|May,says,Wind"));
        QCOMPARE(shape("她说：“下雨了。”风。", true), std::string("|她·说,风"));
        QCOMPARE(shape("an open \" quote", true), std::string("|an open,quote"));
    }
};

class WordListTest : public test::TestCase {
    Q_OBJECT
private slots:
    void entriesMatchWholeWords_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* text, bool found) {
            QTest::newRow(text) << QString::fromUtf8(text) << found;
        };
        row("the phone RINGS", true);
        row("the phone's ringing", false);
        row("key rings on a table", false);
        row("key rings on a table, and it rings", true);
        row("in slow motion", true);
        row("in slow-motion", true);
        row("slow, motion", false);
        row("rain-soaked", false);
        row("rain soaked", true);
        row("一本小说", false);
        row("她说话", true);
    }
    void entriesMatchWholeWords() {
        QFETCH(QString, text);
        QFETCH(bool, found);
        const WordList list(
            "# sounds\nrings, -key rings\nslow motion, rain # and weather\n说, -小说\n");
        QCOMPARE(list.in(wordsOf(text.toStdString())), found);
    }

    void theLongestEntryWins() {
        const WordList list("no, no more");
        QCOMPARE(list.matchAt(wordsOf("no more rain"), 0).count, std::size_t(2));
    }

    void everyListOfTheRulesIsThere_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char* name :
             {"acronyms", "camera", "camera-follows", "clause-links", "common", "female",
              "instruments", "male", "motives", "negations", "negators", "passers-by", "playing",
              "possessed", "sounds", "speeds", "timing", "vague-sound"})
            QTest::newRow(name) << QByteArray(name);
    }
    void everyListOfTheRulesIsThere() {
        QFETCH(QByteArray, name);
        const QByteArray file = test::readFile(
            test::sourceFile(QStringLiteral("resources/words/%1.txt").arg(QLatin1String(name))));
        const WordList list = WordList::named(name.toStdString());
        bool any = false;
        for (const QByteArray& line : file.split('\n')) {
            const QByteArray entry = line.split(',').front().trimmed();
            if (!entry.isEmpty() && !entry.startsWith('#') && !entry.startsWith('-'))
                any = any || list.in(wordsOf(entry.toStdString()));
        }
        QVERIFY(any);
    }
};

FOREFRAME_TEST(WordsTest)
FOREFRAME_TEST(WordListTest)
#include "words_test.moc"
