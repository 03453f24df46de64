#include "program.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace foreframe::test;

namespace {

Ran checkJson(const QByteArray& file, const QStringList& more = {}) {
    return run(QStringList{QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--format"),
                           QStringLiteral("json")} +
                   more,
               file);
}

/// "rule shot" of each finding.
QStringList found(const Ran& ran) {
    QStringList list;
    for (const QJsonValue d : ran.json()[QLatin1String("diagnostics")].toArray())
        list.append(d[QLatin1String("rule")].toString() + u' ' +
                    d[QLatin1String("shot")].toString());
    return list;
}

/// An error of the whole: nobody can tell them apart.
const QByteArray twoGuards =
    R"("characters": [{"id": "a", "label": "Guard"}, {"id": "b", "label": "guard"}])";

const QByteArray sevenSeconds = R"("duration": 7)";

} // namespace

class CheckTest : public TestCase {
    Q_OBJECT
private slots:
    void aCleanFilmEndsWithZero() {
        const Ran ran = run({QStringLiteral("check"), QStringLiteral("-")}, film(shot("a")));
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(QStringLiteral("1 shot, 5 s, ")), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(QStringLiteral("0 errors")), qPrintable(ran.out));
        QCOMPARE(ran.err, QString());
    }

    void errorsEndWithOneAndAreListedUnderTheirShot() {
        const Ran ran =
            run({QStringLiteral("check"), QStringLiteral("-")},
                film(shot("a") + "," + shot("b", R"("title": "Too long", )" + sevenSeconds)));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.out.contains(QStringLiteral("1B  Too long\n")), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(QStringLiteral("error    clip/duration: ")), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(QStringLiteral("Fix: Make it ")), qPrintable(ran.out));
        QVERIFY2(ran.out.contains(QStringLiteral("1 error, ")), qPrintable(ran.out));
    }

    void jsonHasTheWholeContract() {
        const Ran ran = checkJson(film(shot("a") + "," + shot("b", sevenSeconds)),
                                  {QStringLiteral("--at-least"), QStringLiteral("error")});
        QCOMPARE(ran.status, 1);
        const QJsonObject json = ran.json().object();
        QCOMPARE(json[QLatin1String("file")].toString(), QStringLiteral("-"));
        QCOMPARE(json[QLatin1String("shots")].toInt(), 2);
        QCOMPARE(json[QLatin1String("seconds")].toDouble(), 12.0);
        QCOMPARE(json[QLatin1String("credits")].toDouble(), 50.0);
        QCOMPARE(json[QLatin1String("dollars")].toDouble(), 0.7);
        QCOMPARE(json[QLatin1String("unpriced")].toInt(), 1);
        QCOMPARE(json[QLatin1String("errors")].toInt(), 1);
        for (const char* key : {"warnings", "advice", "muted"})
            QVERIFY2(json[QLatin1String(key)].isDouble(), key);
        const QJsonValue d = json[QLatin1String("diagnostics")].toArray().first();
        QCOMPARE(d[QLatin1String("rule")].toString(), QStringLiteral("clip/duration"));
        QCOMPARE(d[QLatin1String("severity")].toString(), QStringLiteral("error"));
        QCOMPARE(d[QLatin1String("shot")].toString(), QStringLiteral("1B"));
        QCOMPARE(d[QLatin1String("shotId")].toString(), QStringLiteral("b"));
        QCOMPARE(d[QLatin1String("field")].toString(), QStringLiteral("duration"));
        QVERIFY(d[QLatin1String("message")].toString().contains(u'7'));
        QVERIFY(d[QLatin1String("fixes")].toArray().size() > 0);
    }

    void findingsAboutTheWholeComeFirstAndNameNoShot() {
        const Ran ran = checkJson(film(shot("a", sevenSeconds), twoGuards));
        const QJsonArray list = ran.json()[QLatin1String("diagnostics")].toArray();
        QVERIFY(list.size() >= 2);
        const QJsonObject first = list.first().toObject();
        QVERIFY(first[QLatin1String("field")].toString().startsWith(QStringLiteral("characters[")));
        QVERIFY(!first.contains(QLatin1String("shot")) && !first.contains(QLatin1String("shotId")));
        QVERIFY(list.last()[QLatin1String("shot")].isString());
    }

    void theListIsFilteredTheCountsAreNot() {
        const QByteArray warned = shot("a", R"("negativePrompt": ["no text"])");
        const Ran all = checkJson(film(warned + "," + shot("b", sevenSeconds)));
        const Ran errors = checkJson(film(warned + "," + shot("b", sevenSeconds)),
                                     {QStringLiteral("--at-least"), QStringLiteral("error")});
        QVERIFY(found(all).contains(QStringLiteral("negative/no-word 1A")));
        QCOMPARE(found(errors), QStringList{QStringLiteral("clip/duration 1B")});
        for (const char* key : {"errors", "warnings", "advice"})
            QCOMPARE(errors.json()[QLatin1String(key)], all.json()[QLatin1String(key)]);
        // The exit status goes by errors alone.
        QCOMPARE(checkJson(film(warned)).status, 0);
    }

    void findingsFollowTheOrderOfTheFilm() {
        QCOMPARE(
            found(checkJson(film(shot("z", sevenSeconds) + "," + shot("a", sevenSeconds)),
                            {QStringLiteral("--at-least"), QStringLiteral("error")})),
            QStringList({QStringLiteral("clip/duration 1A"), QStringLiteral("clip/duration 1B")}));
    }

    void namesCantPlayTricksOnTheTerminal() {
        const Ran ran =
            run({QStringLiteral("check"), QStringLiteral("-")},
                film(shot("a", "\"title\": \"\\u001b[2J\\u0007\\u009b\\u202egone\\nnext\", " +
                                   sevenSeconds)));
        for (const char32_t c : {0x1BU, 0x07U, 0x9BU, 0x202EU})
            QVERIFY(!ran.out.contains(QChar(c)));
        QVERIFY2(ran.out.contains(QStringLiteral("gone")), qPrintable(ran.out));
        QVERIFY2(!ran.out.contains(QStringLiteral("\nnext")), qPrintable(ran.out));
    }

    void whatIsMutedIsCountedAndNotListed() {
        const QByteArray muted = shot("a", R"("negativePrompt": ["no text"], "muted":
            [{"rule": "negative/no-word", "reason": "agreed with the client"}])");
        const Ran ran = checkJson(film(muted));
        QVERIFY(!found(ran).contains(QStringLiteral("negative/no-word 1A")));
        QCOMPARE(ran.json()[QLatin1String("muted")].toInt(), 1);
        const Ran text = run({QStringLiteral("check"), QStringLiteral("-")}, film(muted));
        QVERIFY2(text.out.contains(QStringLiteral("1 muted")), qPrintable(text.out));
    }

    void ownWordsAreLookedForAndOddOnesAreSaid() {
        const QTemporaryDir config;
        const QDir folder(config.filePath(QStringLiteral("foreframe/words")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const auto write = [&folder](const QString& name, const QByteArray& words) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(words) == words.size();
        };
        QVERIFY(write(QStringLiteral("praise.txt"), "frabjous"));
        QVERIFY(write(QStringLiteral("priase.txt"), "brillig"));
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
        const Ran ran = checkJson(film(R"({"id": "a", "subject": "a frabjous boat"})"));
        qputenv("XDG_CONFIG_HOME", before);
        QVERIFY2(found(ran).contains(QStringLiteral("prompt/vague 1A")), qPrintable(ran.out));
        QVERIFY2(ran.err.contains(QStringLiteral("priase.txt")), qPrintable(ran.err));
    }

    void theSamplesAreClean() {
        for (const char* name : {"the-long-light", "yeyu-miantan"}) {
            const Ran ran = run(
                {QStringLiteral("check"),
                 sourceFile(
                     QStringLiteral("resources/samples/%1/%1.foreframe").arg(QLatin1String(name))),
                 QStringLiteral("--at-least"), QStringLiteral("warning")});
            QVERIFY2(ran.status == 0 && ran.out.contains(QStringLiteral("0 errors, 0 warnings")),
                     qPrintable(ran.out));
        }
    }
};

FOREFRAME_TEST(CheckTest)
#include "check_test.moc"
