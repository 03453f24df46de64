// A file that is wanting is called by its name; by its whole path where the name would not do.
#include "core/examples.h"
#include "test_main.h"

using namespace foreframe;

namespace {

std::string said(const std::string& path) {
    const Findings findings =
        test::caseOf(R"({"shot": {"startFrame": {"image": ")" + path + R"("}}, "media": {")" +
                     path + R"(": {"state": "missing"}}})")
            .check();
    for (const Diagnostic& d : findings.of("shot"))
        if (d.rule->id == "frame/missing-file")
            return d.message.in(Language::English);
    return {};
}

} // namespace

class MediaWordsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aFileThatIsMissingIsCalledByItsName() {
        QCOMPARE(said("media/3d-start.png"),
                 std::string("3d-start.png is not in the media folder."));
        QCOMPARE(said("media/dusk/a.png"), std::string("dusk/a.png is not in the media folder."));
        QCOMPARE(said("pictures/a.png"), std::string("pictures/a.png is not there."));
    }
};

FOREFRAME_TEST(MediaWordsTest)
#include "media_words_test.moc"
