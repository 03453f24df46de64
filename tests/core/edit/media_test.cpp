#include "edit/edit.h"

#include "core/film.h"
#include "media/facts.h"
#include "test_main.h"

using namespace foreframe;

namespace {

/// A film that refers to "old.x" wherever a path can stand, in its first shot and the library.
Storyboard film() {
    Storyboard film = test::filmOf({{"a", "b"}});
    film.voices = {Voice{"v", {}, "old.x", {}, {}, {}}};
    film.characters = {Character{"c", {}, {}, {}, {}, {"kept.png", "old.x"}, {}}};
    film.locations = {Location{"l", {}, {}, "old.x", {}}};
    return edit::changeShot(film, "a", [](Shot& shot) {
        shot.startFrame.image = shot.endFrame.image = "old.x";
        shot.references = {"old.x", "old.x", {}};
        shot.motion.video = "old.x";
        shot.audio.resize(1);
        shot.audio[0].file = "old.x";
        shot.takes.resize(1);
        shot.takes[0].video = "old.x";
        shot.subject = "old.x";
    });
}

} // namespace

class RenamePathsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void everyPathFollowsAndNoWordDoes() {
        const Storyboard next = edit::renamePaths(film(), {{"old.x", "media/new.x"}});
        std::vector<std::string> paths;
        for (const MediaPath& path : mediaPaths(next))
            paths.push_back(path.path);
        QCOMPARE(paths, (std::vector<std::string>{"media/new.x", "kept.png"}));
        QCOMPARE(next.scenes[0]->shots[0]->subject, std::string("old.x"));
    }

    void whatHasNoSuchPathStaysTheVerySame() {
        const Storyboard before = film();
        const Storyboard next = edit::renamePaths(before, {{"old.x", "new.x"}});
        QVERIFY(next.scenes[0]->shots[1].same(before.scenes[0]->shots[1]));
        QVERIFY(edit::renamePaths(before, {{"other", "new"}}).scenes[0].same(before.scenes[0]));
    }
};

FOREFRAME_TEST(RenamePathsTest)
#include "media_test.moc"
