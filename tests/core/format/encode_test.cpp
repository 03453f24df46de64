#include "format/format.h"

#include "test_main.h"

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
};

FOREFRAME_TEST(EncodeTest)
#include "encode_test.moc"
