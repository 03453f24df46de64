#include "profile/profile.h"

#include "test_main.h"

using namespace foreframe;

class ProfileTest : public test::TestCase {
    Q_OBJECT
private slots:
    void klingTakesWhatTheServiceTakes() {
        const Profile* kling = findProfile("kling-2.6");
        QVERIFY(kling);
        QCOMPARE(kling->name, std::string("Kling 2.6"));
        QVERIFY(kling->offersDuration(5) && kling->offersDuration(10)); // K-02
        QVERIFY(!kling->offersDuration(7) && !kling->offersDuration(15));
        for (const char* ratio : {"16:9", "9:16", "1:1"}) // K-03
            QVERIFY(kling->offersRatio(ratio));
        QVERIFY(!kling->offersRatio("4:3") && !kling->offersRatio("3:4"));
        QVERIFY(kling->outputs.holds(1) && kling->outputs.holds(4)); // K-04
        QVERIFY(!kling->outputs.holds(0) && !kling->outputs.holds(5));
        QCOMPARE(kling->maxPrompt, 2500); // K-15
        QCOMPARE(kling->maxNegativePrompt, 2500);
        QCOMPARE(kling->picture.maxBytes, std::uint64_t(10) << 20U);
        QCOMPARE(kling->picture.minSide, 300);
        QCOMPARE(kling->picture.minSideMotion, 340);
        QVERIFY(kling->picture.ratio.holds(2.5) && !kling->picture.ratio.holds(2.51));
        QVERIFY(kling->motion.secondsVideo.holds(30) && !kling->motion.secondsImage.holds(10.5));
        QCOMPARE(kling->voices.maxLibrary, 200); // K-51
        QCOMPARE(kling->voices.maxPerShot, 2);   // K-14c
        QCOMPARE(kling->voices.maxNameLength, 20);
        QVERIFY(kling->voices.seconds.holds(5) && kling->voices.seconds.holds(30));
        QVERIFY(!kling->endFrameWithSound); // K-14b
    }

    void eachModeTakesItsOwnSettings() {
        const Profile& kling = profileFor("kling-2.6");
        const ModeOffer* text = kling.mode("text-to-video");
        const ModeOffer* image = kling.mode("image-to-video");
        const ModeOffer* motion = kling.mode("motion-control");
        QVERIFY(text && image && motion);
        QVERIFY(text->offers("aspectRatio") && !image->offers("aspectRatio")); // K-14e
        QVERIFY(image->offers("endFrame") && !text->offers("endFrame"));
        QVERIFY(image->offers("voices") && !text->offers("voices")); // K-14c
        for (const char* setting : {"duration", "aspectRatio", "endFrame", "voices", "nativeAudio",
                                    "dialogue", "negativePrompt"})
            QVERIFY2(!motion->offers(setting), setting); // K-14d
        QVERIFY(!kling.mode("multi-reference"));
        QVERIFY(!kling.quality("standard")->nativeAudio); // K-14a
        QVERIFY(!kling.quality("standard")->endFrame);
        QVERIFY(kling.quality("professional")->nativeAudio);
    }

    void everyRatePaysForSomethingThatCanBeMade() {
        for (const Profile& profile : profiles()) {
            QVERIFY(!profile.prices.date.empty() && !profile.prices.source.empty());
            for (const Rate& rate : profile.prices.rates) {
                QVERIFY(profile.quality(rate.quality));
                QVERIFY(rate.mode.empty() || profile.mode(rate.mode));
                QVERIFY(!rate.nativeAudio || profile.quality(rate.quality)->nativeAudio);
                QVERIFY(rate.credits > 0 && rate.dollars > 0);
            }
        }
    }

    void anUnknownModelIsJudgedAsKling() {
        QVERIFY(!findProfile("veo-9"));
        QCOMPARE(profileFor("veo-9").id, std::string("kling-2.6"));
        QCOMPARE(profileFor("").id, std::string("kling-2.6"));
    }

    void aProfileThatCannotBeReadSaysWhy() {
        QVERIFY(!readProfile("{"));
        const Result<Profile> empty = readProfile("{}");
        QVERIFY(!empty);
        QVERIFY2(empty.error().what.find("id") != std::string::npos, empty.error().what.c_str());
    }

    void ratios() {
        QCOMPARE(ratioValue("16:9").value(), 16.0 / 9);
        QCOMPARE(ratioValue("2.39:1").value(), 2.39);
        for (const char* wrong : {"", "16", "16:", ":9", "16:0", "-1:1", "a:b", "16:9 ", "16x9"})
            QVERIFY2(!ratioValue(wrong), wrong);
    }
};

FOREFRAME_TEST(ProfileTest)
#include "profile_test.moc"
