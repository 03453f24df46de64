#include "program.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace foreframe::test;

namespace {

QStringList prompt(const QStringList& more) {
    return QStringList{QStringLiteral("prompt"), QStringLiteral("-")} + more;
}

const QStringList asJson{QStringLiteral("--format"), QStringLiteral("json")};

const QByteArray twoShots =
    film(shot("sh1", R"("title": "First", "negativePrompt": ["text"])") + "," +
             shot("sh2", R"("promptOverride": "A gull lands, 海鸥.", "duration": 10)")
                 .replace(R"("promptOverride": "Waves roll onto the pier at dusk.", )", ""),
         R"("negativePrompt": ["blurry"])");

} // namespace

class PromptTest : public TestCase {
    Q_OBJECT
private slots:
    void allShotsStandUnderTheirSlates() {
        const Ran ran = run(prompt({}), twoShots);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, QStringLiteral("1A  First\nWaves roll onto the pier at dusk.\n"
                                         "Negative prompt: blurry, text\n\n"
                                         "1B\nA gull lands, 海鸥.\nNegative prompt: blurry\n"));
    }

    void oneShotIsItsPromptAlone_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("slate") << QStringLiteral("1A");
        QTest::newRow("lower case") << QStringLiteral("1a");
        QTest::newRow("id") << QStringLiteral("sh1");
    }
    void oneShotIsItsPromptAlone() {
        QFETCH(QString, name);
        const Ran ran = run(prompt({QStringLiteral("--shot"), name}), twoShots);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, QStringLiteral("Waves roll onto the pier at dusk.\n"));
    }

    void aSlateGoesBeforeAnId() {
        const Ran ran =
            run(prompt({QStringLiteral("--shot"), QStringLiteral("1B")}),
                film(shot("1B") + "," + shot("x", R"("subject": "s")").replace("Waves", "Gulls")));
        QCOMPARE(ran.out, QStringLiteral("Gulls roll onto the pier at dusk.\n"));
    }

    void anUnknownShotIsRefused() {
        const Ran ran = run(prompt({QStringLiteral("--shot"), QStringLiteral("1I")}), twoShots);
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.err,
                 QStringLiteral(
                     "foreframe: -: There is no shot \"1I\"; the slates go from 1A to 1B.\n"));
    }

    void jsonHasTheWholeContract() {
        const Ran ran = run(prompt(asJson), twoShots);
        QCOMPARE(ran.status, 0);
        const QJsonArray list = ran.json().array();
        QCOMPARE(list.size(), 2);
        const QJsonObject second = list[1].toObject();
        QCOMPARE(second.keys(),
                 QStringList({QStringLiteral("aspectRatio"), QStringLiteral("characters"),
                              QStringLiteral("duration"), QStringLiteral("mode"),
                              QStringLiteral("nativeAudio"), QStringLiteral("negativePrompt"),
                              QStringLiteral("prompt"), QStringLiteral("shot"),
                              QStringLiteral("shotId"), QStringLiteral("voices")}));
        QCOMPARE(second[QLatin1String("shot")].toString(), QStringLiteral("1B"));
        QCOMPARE(second[QLatin1String("shotId")].toString(), QStringLiteral("sh2"));
        QCOMPARE(second[QLatin1String("prompt")].toString(), QStringLiteral("A gull lands, 海鸥."));
        QCOMPARE(second[QLatin1String("characters")].toInt(), 17); // code points, not bytes
        QCOMPARE(second[QLatin1String("duration")].toInt(), 10);
        QCOMPARE(second[QLatin1String("aspectRatio")].toString(), QStringLiteral("16:9"));
        QCOMPARE(second[QLatin1String("mode")].toString(), QStringLiteral("text-to-video"));
        QCOMPARE(second[QLatin1String("nativeAudio")].toBool(), true);
        QCOMPARE(second[QLatin1String("voices")].toArray().size(), 0);
        const Ran bare = run(prompt(asJson), film(shot("a")));
        QCOMPARE(bare.json()[0][QLatin1String("negativePrompt")].toString(QStringLiteral("?")),
                 QString());
    }

    void findingsDontStopIt() {
        QCOMPARE(run(prompt({}), film(shot("a", R"("duration": 7)"))).status, 0);
    }

    void controlCharactersAreShownNotSent() {
        const Ran ran = run(prompt({}), film(shot("a", "\"title\": \"t\\u001b]0;x\\u0007\"")
                                                 .replace("dusk.", "dusk\\u001b[2J.")));
        QVERIFY(!ran.out.contains(QChar(0x1B)) && !ran.out.contains(QChar(7)));
    }

    void anEmptyFilmHasNoPrompts() {
        QCOMPARE(run(prompt({}), storyboard()).out, QString());
        QCOMPARE(run(prompt(asJson), storyboard()).out, QStringLiteral("[]\n"));
    }
};

FOREFRAME_TEST(PromptTest)
#include "prompt_test.moc"
