#include "window/shot_search.h"

#include "session/strings.h"
#include "test_main.h"

using namespace foreframe;

class ShotSearchTest : public test::TestCase {
    Q_OBJECT
private slots:
    void slatesComeFirstThenTitlesThenWords() {
        Storyboard film;
        Scene scene;
        scene.id = std::string("sc1");
        Shot a;
        a.id = std::string("a");
        a.action = "lifts case 1b of the lamp";
        Shot b;
        b.id = std::string("b");
        b.title = "The lamp";
        Shot c;
        c.id = std::string("c");
        c.dialogue.emplace_back().line = "Where is the lamp?";
        for (const Shot& shot : {a, b, c})
            scene.shots.emplace_back(shot);
        film.scenes.emplace_back(scene);

        const auto slates = searchShots(film, QStringLiteral(" 1B "));
        QCOMPARE(slates.size(), std::size_t(2));
        QCOMPARE(slates[0].id, QStringLiteral("b"));
        QCOMPARE(slates[1].id, QStringLiteral("a"));

        const auto lamps = searchShots(film, QStringLiteral("LAMP"));
        QCOMPARE(lamps.size(), std::size_t(3));
        QCOMPARE(lamps[0].id, QStringLiteral("b"));
        QCOMPARE(lamps[2].text, QStringLiteral("“Where is the lamp?”"));
        QCOMPARE(searchShots(film, QStringLiteral("lamp"), 2).size(), std::size_t(2));
        QVERIFY(searchShots(film, QStringLiteral("  ")).empty());
        QVERIFY(searchShots(film, QStringLiteral("ferry")).empty());
    }
};

FOREFRAME_TEST(ShotSearchTest)
#include "shot_search_test.moc"
