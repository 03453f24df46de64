#include "lookup/settings.h"

#include "test_main.h"

using namespace foreframe;

namespace {

Storyboard film() {
    Storyboard film;
    film.quality = "standard";
    film.aspectRatio = "9:16";
    film.nativeAudio = false;
    film.style = "ink wash";
    film.locations = {Location{"pier", "Pier", "a wet pier", {}, {}}};
    return film;
}

Scene scene() {
    Scene scene;
    scene.location = "pier";
    scene.lighting = "dusk";
    return scene;
}

} // namespace

class SettingsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aShotInheritsWhatItDoesNotSay() {
        const Storyboard storyboard = film();
        const Settings settings = settingsOf(storyboard, scene(), Shot{}, Cast(storyboard));
        QCOMPARE(settings.quality, std::string_view("standard"));
        QCOMPARE(settings.aspectRatio, std::string_view("9:16"));
        QVERIFY(!settings.nativeAudio);
        QCOMPARE(settings.context, std::string_view("a wet pier"));
        QCOMPARE(settings.style, std::string_view("ink wash"));
    }

    void whatAShotSaysItselfCounts() {
        const Storyboard storyboard = film();
        Shot shot;
        shot.quality = "professional";
        shot.aspectRatio = "1:1";
        shot.nativeAudio = true;
        shot.context = "a hut";
        shot.style = "noir";
        shot.lighting = "noon";
        const Scene at = scene();
        const Settings settings = settingsOf(storyboard, at, shot, Cast(storyboard));
        QCOMPARE(settings.quality, std::string_view("professional"));
        QCOMPARE(settings.aspectRatio, std::string_view("1:1"));
        QVERIFY(settings.nativeAudio);
        QCOMPARE(settings.context, std::string_view("a hut"));
        QCOMPARE(settings.style, std::string_view("noir"));
        QCOMPARE(settings.lighting, std::string_view("noon"));
    }

    void lightComesFromTheSceneAndAnUnknownPlaceGivesNoContext() {
        const Storyboard storyboard = film();
        Scene at = scene();
        at.location = "moon";
        const Shot shot;
        const Settings settings = settingsOf(storyboard, at, shot, Cast(storyboard));
        QCOMPARE(settings.lighting, std::string_view("dusk"));
        QCOMPARE(settings.context, std::string_view());
    }

    void motionControlHasNoSoundOfItsOwn() {
        Settings settings;
        settings.nativeAudio = true;
        Shot shot;
        QVERIFY(hasSound(settings, shot));
        shot.mode = mode::motionControl;
        QVERIFY(!hasSound(settings, shot));
        shot.mode = mode::imageToVideo;
        settings.nativeAudio = false;
        QVERIFY(!hasSound(settings, shot));
    }
};

FOREFRAME_TEST(SettingsTest)
#include "settings_test.moc"
