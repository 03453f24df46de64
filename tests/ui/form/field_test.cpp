#include "form/field.h"

#include "form/card_list.h"
#include "test_main.h"
#include "ui/small_film.h"

using namespace foreframe;

class FieldTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aFindingFindsTheRowThatStandsForIt() {
        const QStringList paths{QStringLiteral("camera.move"), QStringLiteral("negativePrompt"),
                                QStringLiteral("dialogue"), QStringLiteral("dialogue[1].line")};
        QCOMPARE(form::closest(QStringLiteral("camera.move"), paths), 0);
        QCOMPARE(form::closest(QStringLiteral("camera"), paths), 0);
        QCOMPARE(form::closest(QStringLiteral("negativePrompt[4]"), paths), 1);
        QCOMPARE(form::closest(QStringLiteral("dialogue[0].voice"), paths), 2);
        QCOMPARE(form::closest(QStringLiteral("dialogue[1].line"), paths), 3);
        QCOMPARE(form::closest(QStringLiteral("dialogueX"), paths), -1);
        QCOMPARE(form::closest(QString(), paths), -1);
    }

    void bindingsReadAndWriteThroughLists() {
        Session session;
        session.open(test::smallFilm(), {}, {});
        session.select({QStringLiteral("b")});
        const auto shots = form::Subjects::ofSelection(session);
        const auto line = form::ofShot(&Shot::dialogue, std::size_t(1), &DialogueLine::line);
        QCOMPARE(line.read(shots.first()).toString(), QStringLiteral("It is me."));
        const auto missing = form::ofShot(&Shot::dialogue, std::size_t(7), &DialogueLine::line);
        QVERIFY(!missing.read(shots.first()).isValid());
        QCOMPARE(missing.write(session.storyboard(), {"b"}, QStringLiteral("x")),
                 session.storyboard());
    }

    void noVoiceIsNotTheInheritedVoice() {
        VoiceChoice choice;
        QVERIFY(!form::toVariant(choice).isValid());
        form::fromVariant(QString(QLatin1String("")), choice);
        QCOMPARE(choice, VoiceChoice::none());
        form::fromVariant(QVariant(), choice);
        QVERIFY(choice.inherited);
    }

    void rotatingAListKeepsTheOthersInOrder() {
        Shot shot;
        shot.id = std::string("s");
        for (const char* words : {"1", "2", "3", "4"}) {
            AudioLayer layer;
            layer.description = std::string(words);
            shot.audio.push_back(layer);
        }
        Scene scene;
        scene.shots = {shot};
        Storyboard film;
        film.scenes = {scene};
        const auto list =
            form::listOf(QStringLiteral("audio"), QStringLiteral("sound"), &Shot::audio);
        const auto order = [](const Storyboard& s) {
            std::string words;
            for (const AudioLayer& layer : s.scenes[0]->shots[0]->audio)
                words += layer.description;
            return words;
        };
        QCOMPARE(order(list.move(film, {"s"}, 0, 2)), std::string("2314"));
        QCOMPARE(order(list.move(film, {"s"}, 3, 1)), std::string("1423"));
        QCOMPARE(order(list.move(film, {"s"}, 0, 9)), std::string("1234"));
        QCOMPARE(order(list.remove(film, {"s"}, 1)), std::string("134"));
    }
};

FOREFRAME_TEST(FieldTest)
#include "field_test.moc"
