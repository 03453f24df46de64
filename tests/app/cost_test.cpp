#include "program.h"
#include "test_main.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace foreframe::test;

namespace {

/// Two scenes: a shot with sound made twice and one that can't be made; a silent one.
const QByteArray twoScenes =
    storyboard(R"("scenes": [{"id": "s1", "heading": "EXT. PIER", "shots": [)" +
               shot("a", R"("duration": 10, "outputs": 2)") + "," + shot("b", R"("duration": 7)") +
               R"(]}, {"id": "s2", "shots": [)" + shot("c", R"("nativeAudio": false)") + "]}]");

} // namespace

class CostTest : public TestCase {
    Q_OBJECT
private slots:
    void jsonAddsUpShotsScenesAndFilm() {
        const Ran ran = run({QStringLiteral("cost"), QStringLiteral("-"),
                             QStringLiteral("--format"), QStringLiteral("json")},
                            twoScenes);
        QCOMPARE(ran.status, 0);
        const QJsonObject film = ran.json().object();
        const auto has = [](const QJsonValue& entry, double seconds, double credits,
                            double dollars) {
            return entry[QLatin1String("seconds")].toDouble() == seconds &&
                   entry[QLatin1String("credits")].toDouble() == credits &&
                   qFuzzyCompare(entry[QLatin1String("dollars")].toDouble() + 1, dollars + 1);
        };
        QVERIFY2(has(film, 22, 225, 3.15),
                 qPrintable(ran.out)); // 10 s twice with sound, 5 s silent
        QCOMPARE(film[QLatin1String("shots")].toInt(), 3);
        QCOMPARE(film[QLatin1String("unpriced")].toInt(), 1);
        const QJsonArray scenes = film[QLatin1String("scenes")].toArray();
        QCOMPARE(scenes.size(), 2);
        QCOMPARE(scenes[1][QLatin1String("scene")].toInt(), 2);
        QVERIFY(has(scenes[0], 17, 200, 2.8));
        QVERIFY(has(scenes[1], 5, 25, 0.35));
        const QJsonValue shot = scenes[1][QLatin1String("shots")][0];
        QCOMPARE(shot[QLatin1String("shot")].toString(), QStringLiteral("2A"));
        QCOMPARE(shot[QLatin1String("shotId")].toString(), QStringLiteral("c"));
        QVERIFY(has(shot, 5, 25, 0.35));
        QVERIFY(film[QLatin1String("prices")][QLatin1String("date")].toString().startsWith(
            QStringLiteral("20")));
        QVERIFY(!film[QLatin1String("prices")][QLatin1String("source")].toString().isEmpty());
    }

    void textIsATable() {
        const Ran ran = run({QStringLiteral("cost"), QStringLiteral("-")}, twoScenes);
        QCOMPARE(ran.status, 0);
        const QStringList lines = ran.out.split(u'\n');
        QVERIFY2(lines[0].startsWith(QStringLiteral("Scene 1  EXT. PIER")), qPrintable(ran.out));
        QVERIFY2(lines[2].contains(QStringLiteral("1B")) &&
                     lines[2].contains(QStringLiteral("no price")),
                 qPrintable(ran.out));
        QVERIFY2(ran.out.contains(QStringLiteral("$3.15")), qPrintable(ran.out));
        QVERIFY2(
            ran.out.contains(QStringLiteral("1 shot can't be made like this and has no price.")),
            qPrintable(ran.out));
        for (int i = 1; i < 5; ++i)
            QCOMPARE(lines[i].indexOf(QStringLiteral(" s ")),
                     lines[0].indexOf(QStringLiteral(" s "))); // one column
    }
};

FOREFRAME_TEST(CostTest)
#include "cost_test.moc"
