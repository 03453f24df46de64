#include "recovery/versions.h"

#include "recovery/tiers.h"
#include "test_main.h"

using namespace foreframe;

namespace {

const QDateTime now(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

std::vector<QDateTime> every(qint64 seconds, int count) {
    std::vector<QDateTime> times;
    for (int i = 0; i < count; ++i)
        times.push_back(now.addSecs(-seconds * i));
    return times;
}

std::size_t left(const std::vector<QDateTime>& times) {
    return times.size() - outlived(times, now).size();
}

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

} // namespace

class VersionsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void tiersThinOutWithAge() {
        QCOMPARE(left(every(60, 60)), std::size_t(60)); // the last hour, minute by minute
        QVERIFY(left(every(10, 360)) <= 61);            // not second by second
        QVERIFY(left(every(60, 24 * 60)) <= 60 + 25);   // the last day, hour by hour
        QVERIFY(left(every(hour, 7 * 24)) <= 24 + 8);   // the last week, day by day
        QVERIFY(left(every(day, 365)) <= 8 + 53);       // the last year, week by week
        QCOMPARE(left({now.addSecs(-1000 * day)}), std::size_t(1)); // the newest stays
        QCOMPARE(left({now, now.addSecs(-1000 * day)}), std::size_t(1));
    }

    void whatStaysTodayIsThereTomorrow() {
        // Thinned each hour for a month, every week still has a version.
        std::vector<QDateTime> kept;
        for (int h = 0; h < 30 * 24; ++h) {
            const QDateTime at = now.addSecs(h * hour);
            kept.insert(kept.begin(), at);
            for (const QDateTime& gone : outlived(kept, at))
                kept.erase(std::find(kept.begin(), kept.end(), gone));
        }
        QVERIFY(kept.size() >= 24 + 6 + 3);
        for (std::size_t i = 1; i < kept.size(); ++i)
            QVERIFY(kept[i].secsTo(kept[i - 1]) <= 8 * day);
    }

    void theSameIsNotKeptTwice() {
        const QString path = QStringLiteral("/nowhere/same.foreframe");
        QVERIFY(keepVersion(path, "one", now));
        QVERIFY(keepVersion(path, "one", now.addSecs(70)));
        QCOMPARE(versionsOf(path).size(), std::size_t(1));
        QVERIFY(keepVersion(path, "two", now.addSecs(140)));
        const auto versions = versionsOf(path);
        QCOMPARE(versions.size(), std::size_t(2));
        QCOMPARE(versions[0].time, now.addSecs(140));
        QCOMPARE(test::readFile(versions[0].file), QByteArray("two"));
        QCOMPARE(test::readFile(versions[1].file), QByteArray("one"));
    }

    void twoFilmsOfOneNameHaveTheirOwn() {
        QVERIFY(keepVersion(QStringLiteral("/a/film.foreframe"), "a", now));
        QVERIFY(keepVersion(QStringLiteral("/b/film.foreframe"), "b", now));
        QCOMPARE(versionsOf(QStringLiteral("/a/film.foreframe")).size(), std::size_t(1));
    }
};

FOREFRAME_TEST(VersionsTest)
#include "versions_test.moc"
