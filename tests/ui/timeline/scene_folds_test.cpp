#include "timeline/scene_folds.h"
#include "timeline/strip_layout.h"

#include "test_main.h"
#include "ui/small_film.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foreframe;

class SceneFoldsTest : public test::TestCase {
    Q_OBJECT
    QTemporaryDir m_settings;
private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void eachStoryboardRemembersItsOwn() {
        const QString one = m_settings.filePath(QStringLiteral("one.foreframe"));
        const QString two = m_settings.filePath(QStringLiteral("two.foreframe"));
        Session session;
        SceneFolds folds(session);
        session.open(test::smallFilm(), one, {});
        folds.setFolded(QStringLiteral("sc2"), true);
        session.open(test::smallFilm(), two, {});
        QVERIFY(!folds.isFolded(QStringLiteral("sc2")));
        folds.setAll(true);
        session.open(test::smallFilm(), one, {});
        QVERIFY(folds.isFolded(QStringLiteral("sc2")));
        QVERIFY(!folds.isFolded(QStringLiteral("sc1")));
        folds.setAll(false);
        session.open(test::smallFilm(), two, {});
        QVERIFY(folds.isFolded(QStringLiteral("sc1")));
        session.open(test::smallFilm(), one, {});
        QVERIFY(!folds.any());
    }

    /// Time goes on behind what is folded.
    void theStripKeepsTimeAcrossFolds() {
        const StripLayout layout({{{5, 5}, false}, {{10, 20}, true}, {{5}, false}}, 10);
        QVERIFY(layout.cardRect({1, 0}).isEmpty());
        QVERIFY(!layout.foldedRect(1).isEmpty() && layout.foldedRect(0).isEmpty());
        QCOMPARE(qRound(layout.xOf(40)), layout.cardRect({2, 0}).x());
        QCOMPARE(layout.xOf(15), layout.xOf(25)); // one place for all its time
        QCOMPARE(layout.seconds(), 45.0);
        for (const double at : {0.0, 3.0, 7.5, 41.0, 44.5})
            QCOMPARE(layout.secondsAt(layout.xOf(at)), at);
        const auto gap = layout.gapAt(layout.foldedRect(1).center().x());
        QCOMPARE(gap->scene, std::size_t(1));
        QCOMPARE(gap->index, std::size_t(2)); // behind what is in it
        QCOMPARE(layout.foldedAt(layout.foldedRect(1).center()), std::optional<std::size_t>(1));
    }
};

FOREFRAME_TEST(SceneFoldsTest)
#include "scene_folds_test.moc"
