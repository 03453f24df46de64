#include "format/format.h"

#include "core/long_film.h"
#include "format/fields.h"
#include "test_main.h"

#include <QDir>
#include <nlohmann/json.hpp>

using namespace foreframe;

namespace {

const QString refused = QStringLiteral("format/refused/");
const QString opened = QStringLiteral("format/opened/");

void eachCase(const QString& folder) {
    QTest::addColumn<QString>("path");
    const QDir cases(test::fixture(folder));
    const QStringList names = cases.entryList({QStringLiteral("*.foreframe")}, QDir::Files);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name.chopped(10));
}

std::string bytesOf(const QString& path) {
    return test::readFile(path).toStdString();
}

/// "4:17" or "scenes[0].id", then the sentence, each on a line.
std::string said(const Error& error) {
    const std::string where = error.line == 0
                                  ? error.field
                                  : std::to_string(error.line) + ":" + std::to_string(error.column);
    return where + "\n" + error.what + "\n";
}

std::string filmWith(const std::string& rest) {
    return R"({"format":"foreframe-storyboard","version":1,)" + rest + "}";
}

} // namespace

class DecodeTest : public test::TestCase {
    Q_OBJECT
private slots:
    void refusesWithPlaceAndSentence_data() { eachCase(refused); }
    void refusesWithPlaceAndSentence() {
        QFETCH(QString, path);
        const auto read = decode(bytesOf(path + QStringLiteral(".foreframe")));
        QVERIFY2(!read, "it was opened");
        QCOMPARE(QString::fromStdString(said(read.error())),
                 QString::fromStdString(bytesOf(path + QStringLiteral(".expected"))));
    }

    void opensAndSavesAs_data() { eachCase(opened); }
    void opensAndSavesAs() {
        QFETCH(QString, path);
        const auto read = decode(bytesOf(path + QStringLiteral(".foreframe")));
        QVERIFY2(read, read ? "" : said(read.error()).c_str());
        QCOMPARE(QString::fromStdString(encode(read->storyboard)),
                 QString::fromStdString(bytesOf(path + QStringLiteral(".expected"))));
    }

    void everyPrefixOfAFileIsRefused() {
        const std::string whole =
            bytesOf(test::fixture(QStringLiteral("format/every_key.foreframe")));
        const std::string end = "}\n";
        for (std::size_t length = 0; length + end.size() <= whole.size(); ++length) {
            const auto read = decode(std::string_view(whole).substr(0, length));
            QVERIFY(!read);
            QVERIFY(read.error().line > 0);
        }
    }

    /// The grammar is ours; nlohmann_json's is the judge of it.
    void agreesWithAnotherParserOnEveryMutation() {
        const std::string whole =
            bytesOf(test::fixture(QStringLiteral("format/every_key.foreframe")));
        const std::string replacements = "{}[]\",:0-.eE\\u \n\t\x01\x80\xFFnat/";
        std::size_t accepted = 0;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            std::string mutated = whole;
            mutated[i] = replacements[i * 7 % replacements.size()];
            const bool ours = scan(mutated).has_value();
            accepted += ours ? 1 : 0;
            QVERIFY2(ours == nlohmann::json::accept(mutated), qPrintable(QString::number(i)));
        }
        QVERIFY(accepted > whole.size() / 4);
        QVERIFY(accepted < whole.size());
    }

    void twoHundredLevelsOpenAndOneMoreDoesNot() {
        const auto nested = [](std::size_t levels) {
            return filmWith("\"x\":" + std::string(levels, '[') + std::string(levels, ']'));
        };
        const auto read = decode(nested(199));
        QVERIFY(read);
        QCOMPARE(decode(encode(read->storyboard))->storyboard, read->storyboard);
        QVERIFY(!decode(nested(200)));
    }

    void aHundredThousandShotsOpenAndOneMoreDoesNot() {
        const auto film = [](std::size_t shots) {
            std::string list;
            for (std::size_t i = 0; i < shots; ++i)
                list += (i ? ",{\"id\":\"" : "{\"id\":\"") + std::to_string(i) + "\"}";
            return filmWith("\"scenes\":[{\"shots\":[" + list + "]}]");
        };
        const auto read = decode(film(maxShots));
        QVERIFY(read);
        QCOMPARE(read->storyboard.scenes.front()->shots.size(), maxShots);
        const auto tooMany = decode(film(maxShots + 1));
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().field, std::string("scenes"));
    }

    void tooManyShotsAreRefusedBeforeOneIsRead() {
        std::string brackets = R"({"duration":"long"})";
        for (std::size_t i = 0; i < maxShots / 2; ++i)
            brackets += ",{}";
        const auto read = decode(filmWith("\"scenes\":[{\"shots\":[" + brackets +
                                          "]},{\"title\":1,\"shots\":[" + brackets + "]}]"));
        QVERIFY(!read);
        QCOMPARE(read.error().field, std::string("scenes"));
    }

    void tooManyBytesAreRefusedUnread() {
        const std::string bytes(maxFileBytes + 1, ' ');
        const auto read = decode(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().what, std::string("The file is larger than 256 MB."));
    }

    void listsThatWouldEatTheMemoryAreRefused() {
        const std::string bytes = filmWith(R"("scenes":[{"shots":[{"dialogue":[{},{},{},{}]}]}])");
        const auto tape = scan(bytes);
        const auto refusedWithin = [&](std::size_t room) {
            Storyboard film;
            Reader reader(*tape, room);
            return foreframe::read(reader, 0, film) ? std::string() : reader.error.field;
        };
        const std::size_t enough = sizeof(Scene) + sizeof(Shot) + 4 * sizeof(DialogueLine);
        QCOMPARE(refusedWithin(enough), std::string());
        QCOMPARE(refusedWithin(enough - 1), std::string("scenes[0].shots[0].dialogue[3]"));
        QCOMPARE(refusedWithin(10), std::string("scenes[0]"));
    }

    void whatAFilesSizeDoesNotExplainIsRefused() {
        std::string brackets = "{}";
        for (int i = 1; i < 1'000'000; ++i)
            brackets += ",{}";
        const auto read = decode(filmWith("\"characters\":[" + brackets + "]"));
        QVERIFY(!read);
        QVERIFY2(read.error().field.starts_with("characters["), read.error().field.c_str());
    }

    void aLongFilmComesBackWhole() {
        const Storyboard film = test::longFilm(1000);
        const auto read = decode(encode(film));
        QVERIFY(read);
        QVERIFY(read->storyboard == film);
        QCOMPARE(read->version, formatVersion);
    }
};

FOREFRAME_TEST(DecodeTest)
#include "decode_test.moc"
