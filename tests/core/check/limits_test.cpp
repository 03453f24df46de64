// Limits to the character and to the pixel: what just fits is not reported.
#include "core/examples.h"
#include "test_main.h"

using namespace foreframe;

namespace {

/// How bad the rule finds the shot under test; nothing where it is silent.
std::optional<Severity> said(std::string_view rule, const std::string& example) {
    const Findings findings = test::caseOf(example).check();
    for (const Diagnostic& d : findings.of("shot"))
        if (d.rule->id == rule)
            return d.severity;
    return std::nullopt;
}

std::optional<Severity> saidOfPrompt(std::size_t length, const std::string& character) {
    std::string prompt;
    for (std::size_t i = 0; i < length; ++i)
        prompt += character;
    return said("clip/prompt-too-long", R"({"shot": {"promptOverride": ")" + prompt + "\"}}");
}

std::optional<Severity> saidOfPicture(int width, int height) {
    return said("frame/low-resolution",
                R"({"media": {"media/shot.png": {"format": "png", "bytes": 400000, "width": )" +
                    std::to_string(width) + R"(, "height": )" + std::to_string(height) + "}}}");
}

} // namespace

class LimitsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void closeToTheLimitIsAWarningAndBeyondItAnError_data() {
        QTest::addColumn<std::string>("character");
        QTest::newRow("letters") << std::string("a");
        QTest::newRow("Chinese") << std::string("雨");
    }
    void closeToTheLimitIsAWarningAndBeyondItAnError() {
        QFETCH(std::string, character);
        const Profile& profile = profileFor({});
        const auto limit = static_cast<std::size_t>(profile.maxPrompt);
        const auto close = static_cast<std::size_t>(profile.maxPrompt * profile.promptWarning);
        QVERIFY(!saidOfPrompt(close, character));
        QVERIFY(saidOfPrompt(close + 1, character) == Severity::Warning);
        QVERIFY(saidOfPrompt(limit, character) == Severity::Warning);
        QVERIFY(saidOfPrompt(limit + 1, character) == Severity::Error);
    }

    void aPictureFillsTheClipWhereOneOfItsSidesDoes() {
        QVERIFY(!saidOfPicture(1080, 1080));
        QVERIFY(saidOfPicture(1079, 1079) == Severity::Advice);
        QVERIFY(!saidOfPicture(1920, 800));
        QVERIFY(saidOfPicture(1919, 800) == Severity::Advice);
    }
};

FOREFRAME_TEST(LimitsTest)
#include "limits_test.moc"
