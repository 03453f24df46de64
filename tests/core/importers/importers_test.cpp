#include "importers/importer.h"

#include "test_main.h"

using namespace foreframe;

namespace {

std::string kindOf(std::string_view bytes, std::string_view name) {
    const Importer* importer = importers::forFile(bytes, name);
    return importer ? std::string(importer->id) : "none";
}

} // namespace

class ImportersTest : public test::TestCase {
    Q_OBJECT
private slots:
    void contentComesBeforeTheName() {
        const std::string_view storyboard = R"({"version": 1, "format": "foreframe-storyboard"})";
        QCOMPARE(kindOf(storyboard, "film.foreframe"), std::string("foreframe"));
        QCOMPARE(kindOf(storyboard, "film.txt"), std::string("foreframe"));
        QCOMPARE(kindOf(storyboard, "-"), std::string("foreframe"));
    }

    void aBrokenStoryboardIsFoundByItsName() {
        QCOMPARE(kindOf("{\"form", "film.foreframe"), std::string("foreframe"));
        QCOMPARE(kindOf("", "FILM.FOREFRAME"), std::string("foreframe"));
        QVERIFY(!importers::forFile("", "film.foreframe")->read("", "film.foreframe"));
    }

    void whatNobodyKnowsIsLeftAlone() {
        QCOMPARE(kindOf("%PDF-1.4", "film.pdf"), std::string("none"));
        QCOMPARE(kindOf("", ""), std::string("none"));
    }

    void aStoryboardIsReadWhole() {
        const std::string_view bytes =
            R"({"format": "foreframe-storyboard", "version": 1, "title": "T", "mine": 1})";
        const auto decoded = importers::forFile(bytes, "x")->read(bytes, "x");
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->storyboard.title, std::string("T"));
        QCOMPARE(decoded->storyboard.extras.size(), std::size_t(1));
    }
};

FOREFRAME_TEST(ImportersTest)
#include "importers_test.moc"
