#include "check/checker.h"
#include "test_main.h"

using namespace foreframe;

class PassageTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aShotIsToldOnceAndInheritedTextsWhereTheyStand() {
        Storyboard film;
        film.style = "beautiful";
        for (const char* id : {"sc1", "sc2"}) {
            Scene scene;
            scene.id = id;
            scene.lighting = "stunning light";
            Shot shot;
            shot.id = std::string("s") + id;
            shot.action = "an amazing boat drifts";
            shot.context = "a beautiful pier";
            scene.shots.emplace_back(shot);
            film.scenes.emplace_back(scene);
        }
        QStringList places;
        const Findings findings = checkAll(film, {});
        for (const Diagnostic* finding : findings.list())
            if (finding->rule->id == "prompt/vague")
                places.append(QString::fromStdString(finding->shotId + ':' + finding->field));
        places.sort();
        QCOMPARE(places,
                 QStringList({QStringLiteral(":scenes[0].lighting"),
                              QStringLiteral(":scenes[1].lighting"), QStringLiteral(":style"),
                              QStringLiteral("ssc1:action"), QStringLiteral("ssc2:action")}));
    }
};

FOREFRAME_TEST(PassageTest)
#include "passage_test.moc"
