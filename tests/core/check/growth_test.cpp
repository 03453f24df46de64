// What nobody types and somebody sends: the checks take time in proportion to it.
#include "check/checker.h"
#include "core/growth.h"
#include "test_main.h"

using namespace foreframe;

namespace {

struct Shape {
    const char* name;
    Storyboard (*film)(std::size_t n);
};

std::string times(std::string_view words, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += words;
    return text;
}

std::string name(std::string_view prefix, std::size_t i) {
    return std::string(prefix) + std::to_string(i);
}

Storyboard withShots(Shot shot) {
    shot.id = "sh1";
    Scene scene;
    scene.id = "sc1";
    scene.shots.emplace_back(std::move(shot));
    Storyboard film;
    film.scenes.emplace_back(std::move(scene));
    return film;
}

Storyboard acting(std::string_view words, std::size_t n) {
    Shot shot;
    shot.action = times(words, n);
    return withShots(std::move(shot));
}

/// Everybody has a label of their own, or all the same one.
void cast(Storyboard& film, std::size_t n, bool namesakes) {
    for (std::size_t i = 0; i < n; ++i) {
        Character character;
        character.id = name("c", i);
        character.label = namesakes ? "Guard" : name("Guard ", i);
        film.characters.emplace_back(std::move(character));
    }
}

Shot crowded(std::size_t n, bool speaking) {
    Shot shot;
    shot.duration = 10;
    for (std::size_t i = 0; i < n; ++i) {
        shot.characters.push_back(name("c", i));
        if (!speaking)
            continue;
        DialogueLine line;
        line.character = name("c", i);
        line.emotion = name("mood ", i);
        line.line = "We are many.";
        shot.dialogue.push_back(line);
    }
    return shot;
}

Storyboard crowd(std::size_t n, bool namesakes, bool speaking) {
    Storyboard film = withShots(crowded(n, speaking));
    cast(film, n, namesakes);
    return film;
}

const Shape shapes[] = {
    {"a compound without end", [](std::size_t n) { return acting("a-", n); }},
    {"nothing but no", [](std::size_t n) { return acting("no ", n); }},
    {"settings", [](std::size_t n) { return acting("in 4K, 16:9, ", n); }},
    {"a red coat", [](std::size_t n) { return acting("in a red coat ", n); }},
    {"tags", [](std::size_t n) { return acting("[A@B] ", n); }},
    {"at signs", [](std::size_t n) { return acting("@", n); }},
    {"brackets", [](std::size_t n) { return acting("[", n); }},
    {"quotes", [](std::size_t n) { return acting("\"", n); }},
    {"Chinese", [](std::size_t n) { return acting("一个男人走路，", n); }},
    {"one long speech",
     [](std::size_t n) {
         Shot shot = crowded(1, true);
         shot.dialogue[0].line = times("HELLO there, [you]. ", n);
         Storyboard film = withShots(std::move(shot));
         cast(film, 1, false);
         return film;
     }},
    {"a crowd", [](std::size_t n) { return crowd(n / 50, false, false); }},
    {"a crowd of namesakes", [](std::size_t n) { return crowd(n / 50, true, false); }},
    {"a crowd that talks", [](std::size_t n) { return crowd(n / 50, false, true); }},
    {"strangers who talk", [](std::size_t n) { return withShots(crowded(n / 50, true)); }},
    {"layers of sound",
     [](std::size_t n) {
         Shot shot;
         for (std::size_t i = 0; i < n / 50; ++i) {
             AudioLayer layer;
             layer.description = name("glass ", i);
             shot.audio.push_back(layer);
         }
         return withShots(std::move(shot));
     }},
    {"negative terms",
     [](std::size_t n) {
         Shot shot;
         for (std::size_t i = 0; i < n / 20; ++i)
             shot.negativePrompt.push_back(name("thing ", i));
         return withShots(std::move(shot));
     }},
    {"voices that nobody knows",
     [](std::size_t n) {
         Storyboard film;
         cast(film, n / 50, false);
         for (std::size_t i = 0; i < n / 50; ++i) {
             Voice voice;
             voice.id = voice.name = name("v", i);
             film.voices.emplace_back(std::move(voice));
         }
         for (std::size_t i = 0; i < film.characters.size(); ++i) {
             Character character = *film.characters[i];
             character.voice = name("w", i);
             film.characters[i] = Shared<Character>(std::move(character));
         }
         return film;
     }},
    {"places that nobody knows",
     [](std::size_t n) {
         Storyboard film;
         for (std::size_t i = 0; i < n / 50; ++i) {
             Location location;
             location.id = location.name = name("place ", i);
             film.locations.emplace_back(std::move(location));
             Scene scene;
             scene.id = name("s", i);
             scene.location = name("plaza ", i);
             film.scenes.emplace_back(std::move(scene));
         }
         return film;
     }},
};

} // namespace

class GrowthTest : public test::TestCase {
    Q_OBJECT

private slots:
    void checkingIsLinear_data() {
        QTest::addColumn<int>("shape");
        int index = 0;
        for (const Shape& shape : shapes)
            QTest::newRow(shape.name) << index++;
    }
    void checkingIsLinear() {
        QFETCH(int, shape);
        constexpr std::size_t small = 150'000; // bytes, or what stands for them
        const double ratio =
            test::growth([&](std::size_t n) { checkAll(shapes[shape].film(n), {}, {}); }, small);
        QVERIFY2(ratio < 10, qPrintable(QString::number(ratio)));
    }
};

FOREFRAME_TEST(GrowthTest)
#include "growth_test.moc"
