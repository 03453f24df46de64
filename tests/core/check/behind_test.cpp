#include "check/checker.h"
#include "compose/compose.h"
#include "core/long_film.h"
#include "core/random_storyboard.h"
#include "format/format.h"
#include "profile/profile.h"
#include "test_main.h"

#include <thread>

using namespace foreframe;

/// The editor checks a long film on another thread while the film is edited, checked, composed and
/// saved on the window's: both hold the same shots. The thread sanitizer watches.
class BehindTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aFilmIsCheckedWhileItIsEdited() {
        const Shared<Storyboard> film(test::longFilm(120));
        const Shared<MediaFacts> media;
        const Count expected = checkAll(*film, *media).count;
        Checker here;
        here.check(film, media);
        Count behind;
        std::thread other([film, media, checker = here, &behind]() mutable {
            behind = checker.check(film, Shared<MediaFacts>(MediaFacts{})).count;
        });
        test::Random random(1);
        Shared<Storyboard> edited = film;
        for (int i = 0; i < 40; ++i) {
            edited = Shared<Storyboard>(random.act(*edited).edit(*edited));
            here.check(edited, media);
            const Cast cast(*edited);
            for (const auto& scene : edited->scenes)
                for (const auto& shot : scene->shots)
                    if (random.chance(5))
                        composeText(
                            inputFor(*edited, *scene, *shot, cast, profileFor(edited->model)));
            encode(*edited);
        }
        other.join();
        QVERIFY(behind == expected);
        QVERIFY(here.findings().count == checkAll(*edited, *media).count);
    }
};

FOREFRAME_TEST(BehindTest)
#include "behind_test.moc"
