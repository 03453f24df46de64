#include "format/upgrade.h"

#include "test_main.h"

#include <nlohmann/json.hpp>

using namespace foreframe;

namespace {

/// A step from a format that never was: "name" has become "title".
std::string nameBecomesTitle(const Tape& older) {
    auto json = nlohmann::ordered_json::parse(older.bytes);
    json["version"] = 1;
    json["title"] = json["name"];
    json.erase("name");
    return json.dump();
}

/// And one before it: the version was one less, nothing else.
std::string countsOn(const Tape& older) {
    auto json = nlohmann::ordered_json::parse(older.bytes);
    json["version"] = json["version"].get<int>() + 1;
    return json.dump();
}

std::string broken(const Tape&) {
    return "{";
}

constexpr std::string_view zero =
    R"({"format": "foreframe-storyboard", "version": 0, "name": "Dawn", "mine": [1, 2]})";
constexpr std::string_view minusOne =
    R"({"format": "foreframe-storyboard", "version": -1, "name": "Dawn", "mine": [1, 2]})";

} // namespace

class UpgradeTest : public test::TestCase {
    Q_OBJECT
private slots:
    void anOlderFileIsReadAndItsVersionRemembered() {
        const Upgrade steps[] = {nameBecomesTitle};
        const auto decoded = decode(zero, steps);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->version, 0);
        QCOMPARE(decoded->storyboard.title, std::string("Dawn"));
        QCOMPARE(decoded->storyboard.extras, (Extras{{"mine", "[1,2]"}}));
        QVERIFY(encode(decoded->storyboard).find("\"version\": 1") != std::string::npos);
    }

    void stepsFollowEachOther() {
        const Upgrade steps[] = {countsOn, nameBecomesTitle};
        const auto fromMinusOne = decode(minusOne, steps);
        QVERIFY(fromMinusOne.has_value());
        QCOMPARE(fromMinusOne->version, -1);
        QCOMPARE(fromMinusOne->storyboard.title, std::string("Dawn"));
        const auto fromZero = decode(zero, steps);
        QVERIFY(fromZero.has_value());
        QCOMPARE(fromZero->storyboard, fromMinusOne->storyboard);
    }

    void withoutAStepAnOlderFileIsRefused() {
        const auto decoded = decode(zero);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().field, std::string("version"));
    }

    void aStepThatWritesNonsenseIsAnErrorNotACrash() {
        const Upgrade steps[] = {broken};
        QVERIFY(!decode(zero, steps));
    }
};

FOREFRAME_TEST(UpgradeTest)
#include "upgrade_test.moc"
