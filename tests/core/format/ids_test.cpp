#include "format/format.h"

#include "test_main.h"

#include <set>

using namespace foreframe;

namespace {

Decoded film(const std::string& rest) {
    const auto read = decode(R"({"format":"foreframe-storyboard","version":1,)" + rest + "}");
    if (!read)
        qFatal("%s", read.error().what.c_str());
    return *read;
}

std::vector<std::string> idsOf(const Scene& scene) {
    std::vector<std::string> ids;
    for (const auto& shot : scene.shots)
        ids.push_back(shot->id);
    return ids;
}

} // namespace

class IdsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void theFirstKeepsItsIdAndTheOthersAreSaid() {
        const Decoded read = film(R"("scenes":[
            {"id":"a","shots":[{"id":"b"},{"id":"b"},{"id":"c"}]},
            {"id":"a","shots":[{"id":"c"}]}])");
        const auto& scenes = read.storyboard.scenes;
        QCOMPARE(scenes[0]->id, std::string("a"));
        QCOMPARE(scenes[0]->shots[0]->id, std::string("b"));
        QCOMPARE(scenes[0]->shots[2]->id, std::string("c"));
        QCOMPARE(read.repairs.size(), std::size_t{3});
        QCOMPARE(read.repairs[0], (Repair{"scenes[0].shots[1].id", "b", scenes[0]->shots[1]->id}));
        QCOMPARE(read.repairs[1], (Repair{"scenes[1].id", "a", scenes[1]->id}));
        QCOMPARE(read.repairs[2], (Repair{"scenes[1].shots[0].id", "c", scenes[1]->shots[0]->id}));
    }

    void scenesAndShotsShareOneSpace() {
        const Decoded read = film(R"("scenes":[{"id":"a","shots":[{"id":"a"}]}])");
        QCOMPARE(read.storyboard.scenes[0]->id, std::string("a"));
        QCOMPARE(read.repairs.size(), std::size_t{1});
        QCOMPARE(read.repairs[0].field, std::string("scenes[0].shots[0].id"));
    }

    void aShotKeepsItsIdFromTheScenesBehindIt() {
        const Decoded read = film(R"("scenes":[{"id":"a","shots":[{"id":"b"}]},{"id":"b"}])");
        QCOMPARE(read.storyboard.scenes[0]->shots[0]->id, std::string("b"));
        QCOMPARE(read.repairs.size(), std::size_t{1});
        QCOMPARE(read.repairs[0].field, std::string("scenes[1].id"));
    }

    void otherKindsMayUseTheSameId() {
        const Decoded read = film(R"("voices":[{"id":"a"}],"characters":[{"id":"a"}],
            "locations":[{"id":"a"}],"scenes":[{"id":"a"}])");
        QVERIFY(read.repairs.empty());
        QCOMPARE(read.storyboard.characters[0]->id, std::string("a"));
    }

    void everyKindIsRepaired() {
        const Decoded read = film(R"("voices":[{"id":"a"},{"id":"a"}],
            "characters":[{"id":"a"},{"id":"a"}],"locations":[{"id":"a"},{"id":"a"}])");
        QCOMPARE(read.repairs.size(), std::size_t{3});
        QCOMPARE(read.repairs[0].field, std::string("voices[1].id"));
        QCOMPARE(read.repairs[1].field, std::string("characters[1].id"));
        QCOMPARE(read.repairs[2].field, std::string("locations[1].id"));
    }

    void missingIdsAreMadeAndNotSaid() {
        const Decoded read =
            film(R"("scenes":[{"shots":[{},{"id":""},{}]},{"shots":[{}]}],"characters":[{}])");
        QVERIFY(read.repairs.empty());
        std::set<std::string> ids;
        for (const auto& scene : read.storyboard.scenes) {
            ids.insert(scene->id);
            for (const std::string& id : idsOf(*scene))
                ids.insert(id);
        }
        QCOMPARE(ids.size(), std::size_t{6});
        QVERIFY(!ids.contains(""));
        QVERIFY(!read.storyboard.characters[0]->id.empty());
    }

    void aMadeIdIsNeverOneTheFileSpeaksOf() {
        // Whatever number comes next is taken already: by an entry, or by a line that speaks of
        // somebody who is gone.
        std::string taken;
        for (int n = 0; n < 40; ++n)
            taken += (n ? ",\"ch" : "\"ch") + std::to_string(n) + "\"";
        const Decoded read =
            film(R"("characters":[{}],"scenes":[{"id":"s","shots":[{"id":"t","characters":[)" +
                 taken + "]}]}]");
        const Storyboard& storyboard = read.storyboard;
        const auto& seen = storyboard.scenes[0]->shots[0]->characters;
        QCOMPARE(seen.size(), std::size_t{40});
        QVERIFY(std::find(seen.begin(), seen.end(), storyboard.characters[0]->id) == seen.end());
    }

    void theSameFileGetsTheSameIds() {
        const std::string rest = R"("scenes":[{"shots":[{},{"id":"x"},{"id":"x"}]}])";
        QVERIFY(film(rest).storyboard == film(rest).storyboard);
    }
};

FOREFRAME_TEST(IdsTest)
#include "ids_test.moc"
