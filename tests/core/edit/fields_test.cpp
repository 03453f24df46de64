#include "edit/edit.h"

#include "core/film.h"
#include "test_main.h"

using namespace foreframe;
using namespace foreframe::edit;
using test::filmOf;

class FieldsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void onlyTheShotAndItsSceneAreNew() {
        const Storyboard film = filmOf({{"a", "b"}, {"c"}});
        const Storyboard next = changeShot(film, "b", [](Shot& shot) { shot.duration = 10; });
        QCOMPARE(next.scenes[0]->shots[1]->duration, 10.0);
        QCOMPARE(film.scenes[0]->shots[1]->duration, 5.0);
        QVERIFY(next.scenes[0]->shots[0].same(film.scenes[0]->shots[0]));
        QVERIFY(next.scenes[1].same(film.scenes[1]));
    }

    void severalShotsChangeInFilmOrder() {
        const Storyboard film = filmOf({{"a", "b"}, {"c"}});
        int count = 0;
        const Storyboard next = changeShots(
            film, {"c", "a"}, [&](Shot& shot) { shot.title = std::to_string(++count); });
        QCOMPARE(next.scenes[0]->shots[0]->title, std::string("1"));
        QCOMPARE(next.scenes[1]->shots[0]->title, std::string("2"));
        QVERIFY(next.scenes[0]->shots[1].same(film.scenes[0]->shots[1]));
    }

    void everyKindOfEntryCanBeChanged() {
        Storyboard film = filmOf({{"a"}});
        film.characters.emplace_back(Character{"c", "Keeper", {}, {}, {}, {}, {}});
        film.voices.emplace_back(Voice{"v", "Low", {}, {}, {}, {}});
        film.locations.emplace_back(Location{"l", "Hut", {}, {}, {}});
        film = changeStoryboard(film, [](Storyboard& s) { s.title = "North"; });
        film = changeScene(film, "s1", [](Scene& s) { s.heading = "INT. HUT"; });
        film = changeCharacter(film, "c", [](Character& c) { c.voice = "v"; });
        film = changeVoice(film, "v", [](Voice& v) { v.name = "Deep"; });
        film = changeLocation(film, "l", [](Location& l) { l.description = "wooden"; });
        QCOMPARE(film.title, std::string("North"));
        QCOMPARE(film.scenes[0]->heading, std::string("INT. HUT"));
        QCOMPARE(film.characters[0]->voice, std::string("v"));
        QCOMPARE(film.voices[0]->name, std::string("Deep"));
        QCOMPARE(film.locations[0]->description, std::string("wooden"));
    }

    void whatIsNotThereChangesNothing() {
        const Storyboard film = filmOf({{"a"}});
        const auto never = [](auto&) { QFAIL("there is nothing to change"); };
        QCOMPARE(changeShot(film, "x", never), film);
        QCOMPARE(changeShots(film, {"x"}, never), film);
        QCOMPARE(changeScene(film, "x", never), film);
        QCOMPARE(changeCharacter(film, "x", never), film);
        QCOMPARE(changeVoice(film, "x", never), film);
        QCOMPARE(changeLocation(film, "x", never), film);
    }
};

FOREFRAME_TEST(FieldsTest)
#include "fields_test.moc"
