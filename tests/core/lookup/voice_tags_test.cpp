#include "lookup/voice_tags.h"

#include "test_main.h"

using namespace foreframe;

namespace {

std::vector<Shared<Voice>> library() {
    std::vector<Shared<Voice>> voices;
    for (const char* name : {"Wang", "Wang old", "小雨"}) {
        Voice voice;
        voice.id = "v-" + std::string(name);
        voice.name = name;
        voices.emplace_back(std::move(voice));
    }
    return voices;
}

/// Every tag as "label|name|known", with [] and "" where it stands in brackets and in quotes.
std::string tagsOf(std::string_view text) {
    const auto voices = library();
    std::string out;
    for (const VoiceTag& tag : voiceTags(text, voices))
        out += std::string(tag.label) + "|" + std::string(tag.name) + "|" +
               (tag.voice ? "known" : "unknown") + (tag.bracketed ? "[]" : "") +
               (tag.quoted ? "\"\"" : "") + "(" +
               std::string(text.substr(tag.begin, tag.end - tag.begin)) + ")";
    return out;
}

} // namespace

class VoiceTagsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void tags_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("[Agent@Wang] says: \"Hi\"", "Agent|Wang|known[]([Agent@Wang])");
        row("[Agent@wang old, angry] says", "Agent|wang old|known[]([Agent@wang old, angry])");
        row("[ Agent @ Nobody ] says", "Agent|Nobody|unknown[]([ Agent @ Nobody ])");
        row("[@Wang] says", "|Wang|known[]([@Wang])");
        row("@Wang: \"Hi\"", "|Wang|known(@Wang)");
        row("Agent@Wang: \"Hi\"", "|Wang|known(@Wang)");
        row("he says \"@Wang hi\" aloud", "|Wang|known\"\"(@Wang)");
        row("he says “@Wang hi” aloud @Wang", "|Wang|known\"\"(@Wang)|Wang|known(@Wang)");
        row("@Wangler", "|Wangler|unknown(@Wangler)");
        row("[林静@小雨]说", "林静|小雨|known[]([林静@小雨])");
        row("声音@小雨。", "|小雨|known(@小雨)");
        row("write to kim@example.org", "");
        row("write to kim@wang.com", "");
        row("meet @ noon", "");
        row("an open [bracket @ the end", "");
        row("no tag", "");
        row("@", "");
    }
    void tags() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(tagsOf(text.toStdString())), expected);
    }

    void aVoiceWithoutANameIsTaggedByItsId() {
        Voice voice;
        voice.id = "v7";
        const std::vector<Shared<Voice>> voices{voice};
        const auto tags = voiceTags("[A@v7]", voices);
        QCOMPARE(tags.size(), std::size_t(1));
        QVERIFY(tags.front().voice != nullptr);
    }
};

FOREFRAME_TEST(VoiceTagsTest)
#include "voice_tags_test.moc"
