// Texts that are no prompts are read in time in proportion to their length.
#include "core/growth.h"
#include "importers/importer.h"
#include "test_main.h"

using namespace foreframe;

class ImportGrowthTest : public test::TestCase {
    Q_OBJECT

private slots:
    void readingIsLinear_data() {
        QTest::addColumn<QByteArray>("words");
        for (const char* words : {"[",
                                  "]",
                                  "\"",
                                  "“",
                                  "'",
                                  "`",
                                  "(",
                                  "@",
                                  "<<<",
                                  "a",
                                  "a ",
                                  "a\n",
                                  "a\n\n",
                                  "says ",
                                  "[Tom] ",
                                  "[Tom, calm] says: \"Hi.\" ",
                                  "[Shot 1] a man walks ",
                                  "[a",
                                  "Tom: hi\n",
                                  "TOM\n(softly)\nHello you.\n",
                                  "— hello, said Tom.\n",
                                  "—a, ",
                                  "*",
                                  "# a\n",
                                  "- a b c d e f g h\n",
                                  "---\n",
                                  "Camera: ",
                                  "Camera:\n",
                                  "0-3s: a man ",
                                  "他说",
                                  "他说：“你好。”",
                                  "女孩低声、",
                                  "は「あ」と",
                                  "\"Hi,\" says the man. ",
                                  "a sign \"hello\" and ",
                                  " --ar 1",
                                  "Both say \"yes\" ",
                                  "[]",
                                  "([{",
                                  ":",
                                  "A: ",
                                  "|a|b|\n",
                                  "Camera. Slow. ",
                                  "Shot 1 (3s): a man walks. ",
                                  "shot 1, 3, a man; ",
                                  "镜头一：走。",
                                  "The man in the hat says, \"Hi.\" ",
                                  "replies without looking up, "})
            QTest::newRow(words) << QByteArray(words);
        QTest::newRow("one object") << QByteArray("{");
        QTest::newRow("nested") << QByteArray("{[");
        QTest::newRow("people") << QByteArray("#");
    }
    void readingIsLinear() {
        QFETCH(QByteArray, words);
        const auto text = [&](std::size_t bytes) {
            QByteArray object;
            if (words == "{") { // an object of many keys
                for (std::size_t i = 0; i < bytes / 20; ++i)
                    object += (i == 0 ? "{\"k" : ",\"k") + QByteArray::number(qulonglong(i)) +
                              "\": \"a man\"";
                return object + "}";
            }
            if (words == "{[") // objects in lists in objects
                return QByteArray("{\"a\":[").repeated(static_cast<int>(bytes / 8)) +
                       QByteArray("]}").repeated(static_cast<int>(bytes / 8));
            for (std::size_t i = 0; words == "#" && i < bytes / 24; ++i) // everybody is new
                object += "[Tom " + QByteArray::number(qulonglong(i)) + "] says: \"Hi.\" ";
            while (object.size() < static_cast<qsizetype>(bytes))
                object += words;
            return object;
        };
        const Importer* prompts = importers::forFile({}, "prompt.txt");
        constexpr std::size_t small = 25'000; // bytes
        const double ratio = test::growth(
            [&](std::size_t n) { (void)prompts->read(text(n).toStdString(), "prompt.txt"); },
            small);
        QVERIFY2(ratio < 10, qPrintable(QString::number(ratio)));
    }
};

FOREFRAME_TEST(ImportGrowthTest)
#include "growth_test.moc"
