#include "base/text.h"

#include "test_main.h"

using namespace foreframe;

class TextTest : public test::TestCase {
    Q_OBJECT
private slots:
    void codePointsNotBytesAreCounted() {
        QCOMPARE(text::codePoints(""), std::size_t{0});
        QCOMPARE(text::codePoints("abc"), std::size_t{3});
        QCOMPARE(text::codePoints("é中🎬"), std::size_t{3});
    }

    void utf8IsWellFormedOrNot_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("valid");
        const auto row = [](const char* name, QByteArray bytes, int valid) {
            QTest::newRow(name) << bytes << valid;
        };
        row("ascii", "abc", 3);
        row("two bytes", "\xC3\xA9", 2);
        row("three bytes", "\xE4\xB8\xAD", 3);
        row("four bytes", "\xF0\x9F\x8E\xAC", 4);
        row("highest", "\xF4\x8F\xBF\xBF", 4);
        row("beyond the highest", "\xF4\x90\x80\x80", 0);
        row("overlong", "a\xC0\xAF", 1);
        row("overlong three bytes", "\xE0\x80\xAF", 0);
        row("surrogate", "\xED\xA0\x80", 0);
        row("cut short", "ab\xE4\xB8", 2);
        row("lone continuation", "a\x80", 1);
        row("latin 1", "caf\xE9 noir", 3);
    }
    void utf8IsWellFormedOrNot() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, valid);
        const std::string_view view(bytes.data(), static_cast<std::size_t>(bytes.size()));
        QCOMPARE(text::validUtf8(view), static_cast<std::size_t>(valid));
        QCOMPARE(text::isValidUtf8(view), valid == bytes.size());
        QVERIFY(text::isValidUtf8(text::cleanUtf8(view)));
        QCOMPARE(text::cleanUtf8(view) == view, valid == bytes.size());
    }

    void everyCodePointSurvivesEncoding() {
        for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x900 ? 1 : 97) {
            if (c >= 0xD800 && c <= 0xDFFF)
                continue;
            std::string bytes;
            text::append(bytes, c);
            std::size_t pos = 0;
            QCOMPARE(text::next(bytes, pos), c);
            QCOMPARE(pos, bytes.size());
        }
    }

    void scriptsWithoutSpacesAreKnown() {
        QVERIFY(text::isCjk(U'中'));
        QVERIFY(text::isCjk(U'。'));
        QVERIFY(text::isCjk(U'の'));
        QVERIFY(text::isCjk(U'한'));
        QVERIFY(!text::isCjk(U'é'));
        QVERIFY(!text::isCjk(U'🎬'));
        QVERIFY(text::hasHan("abc 中"));
        QVERIFY(!text::hasHan("の한 abc。"));
    }

    void whiteSpaceIsTrimmedAndCollapsed() {
        QCOMPARE(text::trim(" \t\n a b \u3000"), std::string_view("a b"));
        QCOMPARE(text::trim(" \u3000 "), std::string_view());
        QCOMPARE(text::collapse("  a \n\t b  c "), std::string("a b c"));
        QCOMPARE(text::key(" Black\u3000 Suit "), text::key("blacksuit"));
    }

    void casesOfAsciiLettersAreOne() {
        QCOMPARE(text::lower("AbC É"), std::string("abc É"));
        QVERIFY(text::equalsIgnoringCase("12c", "12C"));
        QVERIFY(!text::equalsIgnoringCase("12c", "12"));
    }

    void splittingAndJoiningAreInverse() {
        for (const char* whole : {"", "a", "a,b", ",", "a,,b,"}) {
            std::vector<std::string> parts;
            for (const std::string_view part : text::split(whole, ','))
                parts.emplace_back(part);
            QCOMPARE(text::join(parts, ","), std::string(whole));
        }
        QCOMPARE(text::split("a,b", ',').size(), std::size_t{2});
        QCOMPARE(text::join({}, ", "), std::string());
        QCOMPARE(text::join({"", "b"}, ", "), std::string(", b"));
    }
};

FOREFRAME_TEST(TextTest)
#include "text_test.moc"
