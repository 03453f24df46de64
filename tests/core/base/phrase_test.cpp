#include "base/phrase.h"

#include "test_main.h"

#include <limits>

using namespace foreframe;

class PhraseTest : public test::TestCase {
    Q_OBJECT
private slots:
    void valuesStandInTheirPlacesInEachLanguage() {
        const Phrase phrase = say("{0} of {1}", "{1} 中的 {0}", "2", "7");
        QCOMPARE(phrase.in(Language::English), std::string("2 of 7"));
        QCOMPARE(phrase.in(Language::Chinese), std::string("7 中的 2"));
    }

    void whatIsNoPlaceStaysAsItIs() {
        QCOMPARE(say("{1} {a} { {0", "", "x").in(Language::English), std::string("{1} {a} { {0"));
        QCOMPARE(say("{0}!", "", "{0}").in(Language::English), std::string("{0}!"));
    }

    void numbersAreWrittenAsPeopleDo_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("written");
        QTest::newRow("whole") << 10.0 << 1 << "10";
        QTest::newRow("half") << 7.5 << 1 << "7.5";
        QTest::newRow("no trailing zeros") << 2.5 << 3 << "2.5";
        QTest::newRow("zeros of a whole number stay") << 100.0 << 2 << "100";
        QTest::newRow("no minus zero") << -0.01 << 1 << "0";
        QTest::newRow("negative") << -3.0 << 1 << "-3";
        QTest::newRow("no decimals") << 100.4 << 0 << "100";
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1 << "?";
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1 << "?";
        QTest::newRow("very long") << 1e300 << 0 << QString::number(1e300, 'f', 0);
    }
    void numbersAreWrittenAsPeopleDo() {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QString, written);
        QCOMPARE(QString::fromStdString(number(value, decimals)), written);
    }
};

FOREFRAME_TEST(PhraseTest)
#include "phrase_test.moc"
