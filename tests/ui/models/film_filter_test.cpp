#include "models/film_filter.h"
#include "models/timeline_model.h"

#include "test_main.h"
#include "ui/small_film.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace foreframe;

namespace {

/// The slates of what is shown, by scene: "1A 1C | 2A".
QString shown(const TimelineModel& model) {
    QStringList scenes;
    for (int row = 0; row < model.rowCount(); ++row)
        model.isScene(row)
            ? void(scenes += QString())
            : void(scenes.last() += (scenes.last().isEmpty() ? "" : " ") + model.card(row).slate);
    return scenes.join(QStringLiteral(" | "));
}

struct Film {
    explicit Film(Storyboard storyboard = test::smallFilm()) {
        session.open(std::move(storyboard), {}, {});
        session.select({});
    }
    QString with(const std::function<void(FilmFilter&)>& ask) {
        FilmFilter filter;
        ask(filter);
        model.setFilter(filter);
        return shown(model);
    }
    QString text(const char* words) {
        return with([&](FilmFilter& f) { f.text = QString::fromUtf8(words); });
    }

    Session session;
    TimelineModel model{session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class FilmFilterTest : public test::TestCase {
    Q_OBJECT
private slots:
    void wordsAreFoundWhereverTheyStand() {
        Film f;
        QCOMPARE(f.text("DOOR"), QStringLiteral("2A"));              // in the action
        QCOMPARE(f.text("is it you"), QStringLiteral("1B"));         // said
        QCOMPARE(f.text("anders"), QStringLiteral("1B"));            // who speaks
        QCOMPARE(f.text("pier - dusk"), QStringLiteral("1A 1B 1C")); // the heading
        QCOMPARE(f.text("1c"), QStringLiteral("1C"));                // the slate
        QCOMPARE(f.text("lantern"), QString());
        QCOMPARE(f.text(""), QStringLiteral("1A 1B 1C | 2A"));
    }

    void otherAlphabetsHaveCapitalsToo() {
        Film f(edit::changeShot(test::smallFilm(), "d",
                                [](Shot& shot) { shot.action = "geht über die BRÜCKE"; }));
        QCOMPARE(f.text("brücke"), QStringLiteral("2A"));
    }

    void filtersNarrowEachOther() {
        Film f(edit::changeShot(test::smallFilm(), "c",
                                [](Shot& shot) { shot.status = status::ready; }));
        QCOMPARE(f.with([](FilmFilter& q) { q.status = status::ready; }), QStringLiteral("1C"));
        QCOMPARE(f.with([](FilmFilter& q) { q.character = "maren"; }), QStringLiteral("1B"));
        QCOMPARE(f.with([](FilmFilter& q) { q.location = "pier"; }), QStringLiteral("1A 1B 1C"));
        QCOMPARE(f.with([](FilmFilter& q) {
            q.location = "pier";
            q.status = status::draft;
            q.text = QStringLiteral("walks");
        }),
                 QStringLiteral("1A"));
    }

    void findingsDivideTheFilm() {
        Film f;
        const auto some = f.with([](FilmFilter& q) { q.findings = FilmFilter::Findings::Some; });
        const int with = f.model.shotCount();
        const auto none = f.with([](FilmFilter& q) { q.findings = FilmFilter::Findings::None; });
        QCOMPARE(with + f.model.shotCount(), 4);
        QVERIFY(some != none);
    }

    void headersSayHowManyOfTheirShotsAreShown() {
        Film f;
        f.text("walks on");
        QCOMPARE(shotsShown(f.model.heading(0)), QStringLiteral("1 of 3 shots"));
        f.text("");
        QCOMPARE(shotsShown(f.model.heading(0)), QStringLiteral("3 shots"));
    }

    /// Gaps between what is shown are gaps of the film.
    void droppingBetweenTheFoundMovesInTheFilm() {
        Film f;
        f.with([](FilmFilter& q) { q.text = QStringLiteral("looks up"); }); // 1C alone
        QCOMPARE(f.model.gapInFilm({0, 0}), (edit::Gap{"sc1", 2}));
        QCOMPARE(f.model.gapInFilm({0, 1}), (edit::Gap{"sc1", 3}));
        f.text("closes"); // 2A alone
        QCOMPARE(f.model.sceneInFilm(0), std::size_t(1));
        QCOMPARE(f.model.sceneInFilm(1), std::size_t(2));
    }

    void whatIsWorkedOnStays() {
        Film f;
        f.text("door");
        f.session.select({QStringLiteral("d")});
        f.session.apply(QStringLiteral("Edit"), [](const Storyboard& s) {
            return edit::changeShot(s, "d", [](Shot& shot) { shot.action = "opens the window"; });
        });
        QCOMPARE(shown(f.model), QStringLiteral("2A"));
        f.text("door ");
        f.text("gone");
        QCOMPARE(shown(f.model), QString());
    }

    void whatIsSelectedElsewhereComesToLight() {
        Film f;
        f.text("door");
        f.session.select({QStringLiteral("b")});
        QCOMPARE(shown(f.model), QStringLiteral("1B | 2A"));
    }

    void insertedAndRemovedShotsFollow() {
        Film f;
        f.text("looks up");
        f.session.apply(QStringLiteral("Copy"),
                        [](const Storyboard& s) { return edit::duplicateShots(s, {"c"}); });
        QCOMPARE(shown(f.model), QStringLiteral("1C 1D"));
        f.session.undo();
        QCOMPARE(shown(f.model), QStringLiteral("1C"));
        f.session.apply(QStringLiteral("Delete"),
                        [](const Storyboard& s) { return edit::removeShots(s, {"c"}); });
        QCOMPARE(shown(f.model), QString());
    }

    void anotherFilmIsShownWhole() {
        Film f;
        QSignalSpy changed(&f.model, &TimelineModel::rebuilt);
        f.text("door");
        f.session.open(test::smallFilm(), {}, {});
        QVERIFY(f.model.filter().empty());
        QCOMPARE(f.model.shotCount(), 4);
        QCOMPARE(changed.count(), 2);
    }
};

FOREFRAME_TEST(FilmFilterTest)
#include "film_filter_test.moc"
