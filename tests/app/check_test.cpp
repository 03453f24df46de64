#include "program.h"
#include "test_main.h"

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
        const Ran ran = checkJson(film(shot("a") + "," + shot("b", sevenSeconds)));
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
        const Ran ran = checkJson(film(shot("a", sevenSeconds), R"("model": "sora-9")"));
        const QJsonArray list = ran.json()[QLatin1String("diagnostics")].toArray();
        QVERIFY(list.size() >= 2);
        const QJsonObject first = list.first().toObject();
        QCOMPARE(first[QLatin1String("rule")].toString(), QStringLiteral("file/unknown-model"));
        QVERIFY(!first.contains(QLatin1String("shot")) && !first.contains(QLatin1String("shotId")));
    }

    void theListIsFilteredTheCountsAreNot() {
        const QByteArray file = film(shot("a", sevenSeconds), R"("model": "sora-9")");
        const Ran all = checkJson(file);
        const Ran errors = checkJson(file, {QStringLiteral("--at-least"), QStringLiteral("error")});
        QVERIFY(found(all).contains(QStringLiteral("file/unknown-model ")));
        QCOMPARE(found(errors), QStringList{QStringLiteral("clip/duration 1A")});
        for (const char* key : {"errors", "warnings", "advice"})
            QCOMPARE(errors.json()[QLatin1String(key)], all.json()[QLatin1String(key)]);
        // Exit status, too, goes by what there is, not by what is listed.
        QCOMPARE(checkJson(film(shot("a"), R"("model": "sora-9")")).status, 0);
    }

    void findingsFollowTheOrderOfTheFilm() {
        QCOMPARE(
            found(checkJson(film(shot("z", sevenSeconds) + "," + shot("a", sevenSeconds)),
                            {QStringLiteral("--at-least"), QStringLiteral("error")})),
            QStringList({QStringLiteral("clip/duration 1A"), QStringLiteral("clip/duration 1B")}));
    }

    void mediaIsFoundBesideTheFile() {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("film/media")));
        const QString path = dir.filePath(QStringLiteral("film/film.foreframe"));
        const QByteArray bytes = film(shot(
            "a", R"("mode": "image-to-video", "startFrame": {"image": "media/1a-start.jpg"})"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
        file.close();
        const QStringList call{QStringLiteral("check"), path, QStringLiteral("--format"),
                               QStringLiteral("json")};
        QVERIFY(found(run(call)).contains(QStringLiteral("frame/missing-file 1A")));
        QVERIFY(QFile::copy(
            sourceFile(QStringLiteral("resources/samples/the-long-light/media/1a-start.jpg")),
            dir.filePath(QStringLiteral("film/media/1a-start.jpg"))));
        QVERIFY(!found(run(call)).contains(QStringLiteral("frame/missing-file 1A")));
        // Through a link, the media is where the file really is.
        const QString link = dir.filePath(QStringLiteral("link.foreframe"));
        QVERIFY(QFile::link(path, link));
        QVERIFY(!found(run({QStringLiteral("check"), link, QStringLiteral("--format"),
                            QStringLiteral("json")}))
                     .contains(QStringLiteral("frame/missing-file 1A")));
        // Standard input has no folder: media is looked for where the call is made.
        const QStringList fromInput{QStringLiteral("check"), QStringLiteral("-"),
                                    QStringLiteral("--format"), QStringLiteral("json")};
        QVERIFY(!found(run(fromInput, bytes, dir.filePath(QStringLiteral("film"))))
                     .contains(QStringLiteral("frame/missing-file 1A")));
        QVERIFY(found(run(fromInput, bytes, dir.path()))
                    .contains(QStringLiteral("frame/missing-file 1A")));
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
