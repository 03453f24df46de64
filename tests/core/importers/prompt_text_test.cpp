// Prompts of every kind, read back into shots: the cases stand in tests/fixtures/importers.
#include "check/checker.h"
#include "compose/compose.h"
#include "importers/importer.h"
#include "lookup/cast.h"
#include "profile/profile.h"
#include "test_main.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <random>

using namespace foreframe;

namespace {

const QString folder = QStringLiteral("importers/prompt_text");

QStringList caseNames() {
    return QDir(test::fixture(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray fileOf(const QString& name, const char* file) {
    return test::readFile(test::fixture(folder + "/" + name + "/" + file));
}

const Importer& importer() {
    const Importer* found = importers::forFile({}, "prompt.txt");
    if (!found)
        qFatal("nobody reads prompts");
    return *found;
}

Storyboard read(const QByteArray& prompt) {
    auto decoded =
        importer().read({prompt.constData(), static_cast<std::size_t>(prompt.size())}, "p.txt");
    if (!decoded)
        qFatal("%s", decoded.error().what.c_str());
    return std::move(decoded->storyboard);
}

QString composed(const Storyboard& film) {
    const Cast cast(film);
    QStringList prompts;
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots)
            prompts += QString::fromStdString(
                composeText(inputFor(film, *scene, *shot, cast, profileFor(film.model))));
    return prompts.join("\n---\n");
}

/// Who says what with which voice, in order: "Agent@Wang speech: Where is it?"
QStringList lines(const Storyboard& film) {
    const Cast cast(film);
    QStringList lines;
    for (const auto& scene : film.scenes)
        for (const auto& shot : scene->shots)
            for (const DialogueLine& line : shot->dialogue) {
                const Character* who = cast.character(line.character);
                const Voice* voice = cast.voiceOf(line);
                QString said = line.kind == kind::chorus || !who
                                   ? QString()
                                   : QString::fromStdString(who->label);
                if (voice && who)
                    said += "@" + QString::fromStdString(voice->name);
                lines += said + ": " + QString::fromStdString(line.line);
            }
    return lines;
}

QStringList wordsIn(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[\\p{Han}]|[\\p{L}\\p{N}_]+"));
    QStringList words;
    for (auto match = word.globalMatch(text.toLower()); match.hasNext();)
        if (const QString found = match.next().captured(); found[0].isLetterOrNumber())
            words += found;
    return words;
}

bool isWrong(const QString& name) {
    return name.startsWith("wrong-");
}

struct Tally {
    int errors = 0;
    int warnings = 0;
    QStringList said;
};

Tally findings(const Storyboard& film) {
    Tally tally;
    const Findings all = checkAll(film, {}, {});
    for (const Diagnostic* found : all.list()) {
        tally.errors += found->severity == Severity::Error ? 1 : 0;
        tally.warnings += found->severity == Severity::Warning ? 1 : 0;
        if (found->severity != Severity::Advice)
            tally.said += QString::fromUtf8(found->rule->id.data(),
                                            static_cast<qsizetype>(found->rule->id.size()));
    }
    return tally;
}

} // namespace

class PromptTextTest : public test::TestCase {
    Q_OBJECT

    static void eachCase() {
        QTest::addColumn<QString>("name");
        const QStringList names = caseNames();
        QVERIFY(names.size() >= 60);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void reads_data() { eachCase(); }
    void reads() {
        QFETCH(QString, name);
        const std::string saved = encode(read(fileOf(name, "prompt.txt")));
        QCOMPARE(QString::fromStdString(saved), QString::fromUtf8(fileOf(name, "expected.json")));
    }

    /// Every word of the prompt stands in the file; what the composer says by itself, headings and
    /// the smallest words aside.
    void losesNoWord_data() { eachCase(); }
    void losesNoWord() {
        QFETCH(QString, name);
        const QByteArray prompt = fileOf(name, "prompt.txt");
        const Storyboard film = read(prompt);
        const QStringList kept =
            wordsIn(QString::fromStdString(encode(film)).replace("\\\"", " ").replace("\\n", " ") +
                    " " + composed(film));
        const QSet<QString> all(kept.begin(), kept.end());
        static const QSet<QString> free{
            "a",      "an",   "the",     "of",          "and",    "shot",     "says",  "say",
            "said",   "he",   "she",     "visual",      "dialog", "dialogue", "audio", "then",
            "during", "this", "remains", "immediately", "no",     "on",       "到"};
        QStringList lost;
        for (const QString& word : wordsIn(QString::fromUtf8(prompt)))
            if (!all.contains(word) && !free.contains(word) && !isStructure(word))
                lost += word;
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(' ')));
    }

    /// Composing what was read, and reading that again, keeps who says what with which voice.
    void composingKeepsTheLines_data() { eachCase(); }
    void composingKeepsTheLines() {
        QFETCH(QString, name);
        if (isWrong(name))
            return; // a voice without an owner is no binding that could be kept
        const Storyboard film = read(fileOf(name, "prompt.txt"));
        const QString again = composed(film);
        const Storyboard reread = read(again.toUtf8());
        const auto plain = [](QStringList said) {
            return said.replaceInStrings("Narrator: ", ": ")
                .replaceInStrings("“", "'")
                .replaceInStrings("”", "'");
        };
        QVERIFY2(plain(lines(reread)) == plain(lines(film)),
                 qPrintable(again + "\n" + lines(reread).join('\n') + "\n-- was --\n" +
                            lines(film).join('\n')));
    }

    void findsNoErrors_data() { eachCase(); }
    void findsNoErrors() {
        QFETCH(QString, name);
        if (isWrong(name))
            return;
        const Tally tally = findings(read(fileOf(name, "prompt.txt")));
        QVERIFY2(tally.errors == 0, qPrintable(tally.said.join(' ')));
    }

    void warnsSparingly() {
        int cases = 0;
        int warnings = 0;
        QStringList said;
        for (const QString& name : caseNames()) {
            if (isWrong(name))
                continue;
            const Tally tally = findings(read(fileOf(name, "prompt.txt")));
            ++cases;
            warnings += tally.warnings;
            said += tally.said;
        }
        QVERIFY2(warnings * 10 <= cases * 6, qPrintable(said.join(' ')));
    }

    /// The six ways a voice is bound wrongly, each by its rule (K-53).
    void reportsWrongBindings_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rule");
        const std::pair<const char*, const char*> rules[] = {
            {"wrong-no-character-bracket", "voice/no-character"},
            {"wrong-no-character-at", "voice/no-character"},
            {"wrong-shared", "voice/shared"},
            {"wrong-after-line", "voice/misplaced-tag"},
            {"wrong-before-character", "voice/misplaced-tag"},
            {"wrong-note-at-the-end", "voice/misplaced-tag"},
            {"wrong-bracket-after-line", "voice/misplaced-tag"},
            {"wrong-aside-after-line", "voice/misplaced-tag"},
            {"wrong-in-line", "voice/tag-in-line"},
            {"wrong-label-in-line", "voice/tag-in-line"},
            {"wrong-on-movement", "voice/on-sound"},
            {"wrong-on-siren", "voice/on-sound"},
            {"wrong-on-plain-siren", "voice/on-sound"},
            {"wrong-in-movement", "voice/on-sound"},
            {"wrong-silent-character", "voice/silent-character"},
            {"wrong-nature", "voice/conflict"},
            {"wrong-tag-bracket-before", "voice/misplaced-tag"},
            {"wrong-plain-tag-after", "voice/misplaced-tag"},
            {"wrong-plain-tag-before", "voice/misplaced-tag"},
            {"wrong-in-line-again", "voice/tag-in-line"},
            {"wrong-shared-zh", "voice/shared"},
            {"wrong-young-voice", "voice/conflict"},
            {"wrong-mere-voice", "voice/no-character"},
            {"wrong-voice-before-deed", "voice/no-character"},
            {"wrong-nature-of-delivery", "voice/conflict"},
        };
        for (const auto& [name, rule] : rules)
            QTest::newRow(name) << name << rule;
    }
    void reportsWrongBindings() {
        QFETCH(QString, name);
        QFETCH(QString, rule);
        const Tally tally = findings(read(fileOf(name, "prompt.txt")));
        QVERIFY2(tally.said.contains(rule), qPrintable(tally.said.join(' ')));
    }

    void refusesWhatIsNoText() {
        const auto refused = [](const QByteArray& bytes) {
            const auto decoded = importer().read(
                {bytes.constData(), static_cast<std::size_t>(bytes.size())}, "p.txt");
            return decoded ? QStringLiteral("was read")
                           : QString::fromStdString(decoded.error().what);
        };
        QCOMPARE(refused(""), "There is no prompt in this file.");
        QCOMPARE(refused(" \n\t\r\n"), "There is no prompt in this file.");
        QCOMPARE(refused("---\n***\n"), "There is no prompt in this file.");
        QCOMPARE(refused(QByteArray(5'000'000, '\n')),
                 "There are more than 100000 lines in this file.");
        const QString noText = "This is not text in UTF-8; save it as UTF-8 and try again.";
        QCOMPARE(refused(QByteArray("A cat\0walks", 11)), noText);
        QCOMPARE(refused("A caf\xE9 at night"), noText);
        const std::string_view second = "A cat.\nA caf\xE9.";
        const auto decoded = importer().read(second, "p.txt");
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().line, 2);
        QCOMPARE(decoded.error().column, 6);
    }

    /// Marks, words and headings in no order at all: read without harm, and saved and opened again.
    void survivesNonsense() {
        static const QStringList bits{
            "[",     "]",      "\"",   "“",      "”",    "@",   ":",
            ",",     ". ",     " ",    "\n",     "\n\n", "A",   "says",
            "sings", "镜头",   "说",   "：",     "「",   "」",  "'",
            "(",     ")",      "--no", "Shot 1", "1A",   "- ",  "# ",
            "**",    "Style:", "{",    "}",      "<<<",  ">>>", "camera pans left",
            "Both",  "🎬",      "【",   "】"};
        for (unsigned seed = 1; seed <= 300; ++seed) {
            std::mt19937 random(seed);
            QString text = QStringLiteral("x");
            for (int i = 0; i < 120; ++i)
                text += bits[static_cast<qsizetype>(random() % static_cast<unsigned>(bits.size()))];
            const Storyboard film = read(text.toUtf8());
            const std::string saved = encode(film);
            const auto again = decode(saved);
            QVERIFY2(again && again->storyboard == film, qPrintable(text));
            composed(film);
            findings(film);
        }
    }

    /// What takes longer than in proportion would take hours.
    void readsLongTexts_data() {
        QTest::addColumn<QByteArray>("bit");
        for (const char* bit :
             {"[", "\"", "a:", "@", "word ", "[A] says: \"Hello.\" ", "他说：“你好。”",
              "A man walks through the rain. ", "a sign \"OPEN\" "})
            QTest::newRow(bit) << QByteArray(bit);
    }
    void readsLongTexts() {
        QFETCH(QByteArray, bit);
        const QByteArray text = bit.repeated(static_cast<int>(300'000 / bit.size()));
        QCOMPARE(read("x " + text).scenes.size(), std::size_t(1));
    }

private:
    /// Words of headings, which become fields.
    static bool isStructure(const QString& word) {
        static const QSet<QString> structure{
            "subject",      "lyrics",      "name",    "appearance", "speaker",
            "5s",           "aspect",      "ratio",   "16",         "9",
            "场",           "人",          "景",      "台",         "词",
            "location",     "物",          "背",      "action",     "actions",
            "context",      "camera",      "style",   "sound",      "effects",
            "music",        "negative",    "prompt",  "lighting",   "cinematography",
            "mood",         "background",  "sfx",     "ambient",    "noise",
            "scene",        "movement",    "angle",   "shot",       "1a",
            "1b",           "2a",          "1",       "2",          "3",
            "voice",        "voiceover",   "says",    "画",         "面",
            "对",           "白",          "音",      "效",         "镜",
            "头",           "风",          "格",      "声",         "紧",
            "接",           "着",          "json",    "text",       "one",
            "two",          "first",       "second",  "third",      "sequence",
            "multi",        "master",      "element", "value",      "time",
            "duration",     "description", "4",       "5",          "negative_prompt",
            "aspect_ratio", "分",          "一",      "二",         "第"};
        return structure.contains(word);
    }
};

FOREFRAME_TEST(PromptTextTest)
#include "prompt_text_test.moc"
