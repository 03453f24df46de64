// What holds for every storyboard there can be.
#include "format/format.h"

#include "core/random_storyboard.h"
#include "test_main.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace foreframe;

namespace {

constexpr int seeds = 300;

/// Keys of an object and of all it holds.
void collectKeys(const nlohmann::json& json, std::set<std::string>& keys) {
    for (const auto& [key, value] : json.items()) {
        if (json.is_object())
            keys.insert(key);
        if (value.is_structured())
            collectKeys(value, keys);
    }
}

} // namespace

class RoundTripTest : public test::TestCase {
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadBackWhole() {
        test::forManySeeds(seeds, [](test::Random& random, int seed) {
            const Storyboard storyboard = random.storyboard();
            const auto read = decode(encode(storyboard));
            QVERIFY2(read, qPrintable(QStringLiteral("seed %1: ").arg(seed) +
                                      QString::fromStdString(read ? "" : read.error().what)));
            QVERIFY2(read->storyboard == storyboard, qPrintable(QString::number(seed)));
            QVERIFY(read->repairs.empty());
        });
    }

    void savingTwiceGivesTheSameBytes() {
        test::forManySeeds(seeds, [](test::Random& random, int seed) {
            const std::string bytes = encode(random.storyboard());
            const auto read = decode(bytes);
            QVERIFY(read);
            QVERIFY2(encode(read->storyboard) == bytes, qPrintable(QString::number(seed)));
        });
    }

    void theLayoutIsWhatEveryJsonToolWrites() {
        test::forManySeeds(seeds, [](test::Random& random, int) {
            Storyboard storyboard = random.storyboard();
            storyboard.extras = {{"x", R"({"a":[1,{"b":[]}],"c":{},"d":"é"})"}};
            for (Shared<Scene>& scene : storyboard.scenes)
                scene =
                    scene.with([](Scene& s) { s = Scene{s.id, s.heading, {}, {}, {}, {}, {}}; });
            storyboard.voices.clear();
            storyboard.characters.clear();
            storyboard.locations.clear();
            storyboard.muted.clear();
            const std::string bytes = encode(storyboard);
            QCOMPARE(QString::fromStdString(bytes),
                     QString::fromStdString(nlohmann::ordered_json::parse(bytes).dump(2) + "\n"));
        });
    }

    void theRandomFilmsSpeakOfEveryKey() {
        std::set<std::string> wanted;
        collectKeys(nlohmann::json::parse(test::readFile(
                        test::fixture(QStringLiteral("format/every_key.foreframe")))),
                    wanted);
        QVERIFY(wanted.size() > 70);
        test::forManySeeds(50, [&](test::Random& random, int) {
            const std::string bytes = encode(random.storyboard());
            std::erase_if(wanted, [&](const std::string& key) {
                return bytes.find("\"" + key + "\": ") != std::string::npos;
            });
        });
        QCOMPARE(QString::fromStdString(wanted.empty() ? "" : *wanted.begin()), QString());
    }
};

FOREFRAME_TEST(RoundTripTest)
#include "round_trip_test.moc"
