#include "format/format.h"

#include "test_main.h"

#include <limits>

using namespace foreframe;

class EncodeTest : public test::TestCase {
    Q_OBJECT
private slots:
    void everyKeyOfTheContractComesBackByteForByte() {
        const std::string bytes =
            test::readFile(test::fixture(QStringLiteral("format/every_key.foreframe")))
                .toStdString();
        const auto read = decode(bytes);
        QVERIFY2(read, read ? "" : (read.error().field + ": " + read.error().what).c_str());
        QCOMPARE(QString::fromStdString(encode(read->storyboard)), QString::fromStdString(bytes));
    }

    void aNewStoryboardIsTwoLines() {
        QCOMPARE(encode(Storyboard{}),
                 std::string("{\n  \"format\": \"foreframe-storyboard\",\n  \"version\": 1\n}\n"));
    }
    void textThatIsNotUtf8IsCleaned() {
        Storyboard storyboard;
        storyboard.title = "caf\xE9 noir";
        const auto read = decode(encode(storyboard));
        QVERIFY(read);
        QCOMPARE(read->storyboard.title, std::string("caf\uFFFD noir"));
    }

    void aLengthThatIsNoNumberIsLeftOut() {
        Shot shot;
        shot.id = "sh1";
        shot.duration = std::numeric_limits<double>::quiet_NaN();
        Storyboard storyboard;
        storyboard.scenes = {Scene{"sc1", {}, {}, {}, {}, {shot}, {}}};
        const auto read = decode(encode(storyboard));
        QVERIFY(read);
        QCOMPARE(read->storyboard.scenes[0]->shots[0]->duration, 5.0);
    }

    void anExtraThatIsNoJsonIsKeptAsText() {
        Storyboard storyboard;
        storyboard.extras = {{"x", "[1, 2"}};
        const auto read = decode(encode(storyboard));
        QVERIFY(read);
        QCOMPARE(read->storyboard.extras, (Extras{{"x", "\"[1, 2\""}}));
    }
};

FOREFRAME_TEST(EncodeTest)
#include "encode_test.moc"
