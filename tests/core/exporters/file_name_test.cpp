#include "exporters/file_name.h"

#include "base/text.h"
#include "test_main.h"

using namespace foreframe;

class FileNameTest : public test::TestCase {
    Q_OBJECT
private slots:
    void safe_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* title, const char* name) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(name);
        };
        row("The question", "The question");
        row("夜雨面摊", "夜雨面摊");
        row("../../etc/passwd", "etc-passwd");
        row("what? who: \"me\" <b>*|", "what who- 'me' b-");
        row("  spaced \n out\t", "spaced out");
        row("ends in dots...", "ends in dots");
        row(".hidden", "hidden");
        row("--help", "help");
        row("CON", "CON_");
        row("aux.h", "aux_.h");
        row("com1", "com1_");
        row("LPT\xC2\xB2", "LPT\xC2\xB2_");
        row("company", "company");
        row("con man", "con man");
        row("\x1B[31mred", "[31mred");
        row("right\xE2\x80\xAEtxt.exe", "righttxt.exe");
        row("\xFF\xFE", "\xEF\xBF\xBD\xEF\xBF\xBD");
        row("???", "otherwise");
        row(" . . ", "otherwise");
    }
    void safe() {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(safeFileName(title.toStdString(), "otherwise")), name);
    }

    void bytesThatAreNoTextAreReplaced() {
        QCOMPARE(safeFileName("a\xFF", "x"), std::string("a\xEF\xBF\xBD"));
    }

    void longNamesAreCutBetweenCharacters() {
        std::string title = "1A ";
        for (int i = 0; i < 200; ++i)
            title += "雨";
        const std::string name = safeFileName(title, "x");
        QVERIFY(name.size() <= 120 && name.size() > 110);
        QVERIFY(text::isValidUtf8(name));
    }

    void namesThatOneSystemTakesForTheSameAreToldApart() {
        QCOMPARE(uniqueFileNames({"1A x", "1a X", "1A x", "1B x"}),
                 (std::vector<std::string>{"1A x", "1a X 2", "1A x 3", "1B x"}));
        // Composed and decomposed, upper and lower case outside ASCII.
        const auto names = uniqueFileNames({"1A \u00E9", "1A e\u0301", "1A \u00C9"});
        QCOMPARE(names[1], std::string("1A e\u0301 2"));
        QCOMPARE(names[2], std::string("1A \u00C9 3"));
    }

    void aNumberThatIsTakenIsSkipped() {
        QCOMPARE(uniqueFileNames({"a", "a 2", "a"}), (std::vector<std::string>{"a", "a 2", "a 3"}));
    }

    void aNegativePromptIsNobodyElsesPrompt() {
        QCOMPARE(uniqueFileNames({"1A", "1A.negative"}),
                 (std::vector<std::string>{"1A", "1A.negative 2"}));
        QCOMPARE(uniqueFileNames({"1A.negative", "1A"}),
                 (std::vector<std::string>{"1A.negative", "1A 2"}));
    }

    void manyEqualNamesStayQuick() {
        const auto names = uniqueFileNames(std::vector<std::string>(20000, "same"));
        QCOMPARE(names.back(), std::string("same 20000"));
    }
};

FOREFRAME_TEST(FileNameTest)
#include "file_name_test.moc"
