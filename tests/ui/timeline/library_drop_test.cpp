#include "test_main.h"
#include "ui/board_stage.h"
#include "ui/small_film.h"

#include "session/library_gift.h"
#include "timeline/strip_view.h"

#include <QSignalSpy>

using namespace foreframe;
using test::Stage;

namespace {

/// Ilse speaks in "a", Ilse and Bo in "b", nobody in "c"; "d" stands in a scene of its own.
Storyboard cast() {
    Storyboard film = test::smallFilm();
    const auto speak = [](const char* who, const char* words) {
        DialogueLine line;
        line.character = who;
        line.line = words;
        return line;
    };
    return edit::changeShot(film, "a",
                            [&](Shot& shot) { shot.dialogue = {speak("anders", "Wait.")}; });
}

std::unique_ptr<QMimeData> item(const Stage& s, const QString& kind, const char* id) {
    return std::unique_ptr<QMimeData>(carried({kind, QString::fromLatin1(id)}, s.session));
}

/// Within the card of the first dialogue line.
QPoint line(const Stage& s, const char* shot, std::size_t index) {
    const int row = s.board->film().rowOfShot(shot);
    for (const FaceSpot& spot : s.board->face(row).spots)
        if (spot.line == index)
            return spot.rect.center();
    return {-1, -1};
}

} // namespace

class LibraryDropTest : public test::TestCase {
    Q_OBJECT
private slots:
    void someoneJoinsTheShot() {
        Stage s(cast());
        const auto maren = item(s, libraryKind::character, "maren");
        QSignalSpy hints(&s.panel, &TimelinePanel::hinted);
        QVERIFY(s.drop(*maren, s.at("c")));
        QCOMPARE(s.shot("c").characters, std::vector<std::string>{"maren"});
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Add Maren to the shot"));
        QCOMPARE(hints.front().front().toString(), QStringLiteral("Add Maren to the shot"));
        QCOMPARE(hints.back().front().toString(), QString());
        QVERIFY(!s.drop(*maren, s.at("c"))); // there already
        QVERIFY(hints[hints.size() - 2].front().toString().contains(QStringLiteral("already")));
        s.session.undo();
        QVERIFY(s.shot("c").characters.empty());
    }

    void oneOfTheChosenTakesItForAll() {
        Stage s(cast());
        s.session.select({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")});
        QVERIFY(s.drop(*item(s, libraryKind::character, "maren"), s.at("a", {20, 60})));
        QCOMPARE(s.shot("a").characters, std::vector<std::string>{"maren"});
        QCOMPARE(s.shot("d").characters, std::vector<std::string>{"maren"});
        QCOMPARE(s.shot("b").characters.size(), std::size_t(2)); // as before
        QVERIFY(s.shot("c").characters.empty());
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Add Maren to 2 shots"));
        s.session.undo();
        QVERIFY(s.shot("d").characters.empty());
    }

    void aLineIsGivenToWhoIsDroppedOnIt() {
        Stage s(edit::changeShot(
            cast(), "a", [](Shot& shot) { shot.dialogue[0].voice = VoiceChoice::of("v2"); }));
        QVERIFY(s.drop(*item(s, libraryKind::character, "maren"), s.at("a", line(s, "a", 0))));
        QCOMPARE(s.shot("a").dialogue[0].character, std::string("maren"));
        QVERIFY(s.shot("a").dialogue[0].voice.inherited); // hers, not what he had
        QCOMPARE(s.shot("a").characters, std::vector<std::string>{"maren"});
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Give the line to Maren"));
    }

    void aVoiceIsBoundToTheLineUnderIt() {
        Stage s(cast());
        QVERIFY(s.drop(*item(s, libraryKind::voice, "v2"), s.at("b", line(s, "b", 1))));
        QCOMPARE(s.shot("b").dialogue[1].voice, VoiceChoice::of("v2"));
        QVERIFY(s.shot("b").dialogue[0].voice.inherited);
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Bind Spare to Anders"));
    }

    void aVoiceGoesToTheOnlySpeaker() {
        Stage s(cast());
        QVERIFY(s.drop(*item(s, libraryKind::voice, "v2"), s.at("a", {20, 60})));
        QCOMPARE(s.shot("a").dialogue[0].voice, VoiceChoice::of("v2"));
    }

    /// What is the character's own is not written into the line again.
    void theirOwnVoiceIsInherited() {
        Stage s(edit::changeShot(cast(), "b", [](Shot& shot) {
            shot.dialogue.pop_back();
            shot.dialogue[0].voice = VoiceChoice::none();
        }));
        QVERIFY(s.drop(*item(s, libraryKind::voice, "v1"), s.at("b", {20, 60})));
        QVERIFY(s.shot("b").dialogue[0].voice.inherited);
    }

    void aVoiceThatNobodyCanTakeSaysWhy() {
        Stage s(cast());
        QSignalSpy hints(&s.panel, &TimelinePanel::hinted);
        QVERIFY(!s.drop(*item(s, libraryKind::voice, "v2"), s.at("b", {20, 60})));
        QVERIFY(
            hints.front().front().toString().contains(QStringLiteral("drop the voice on a line")));
        hints.clear();
        QVERIFY(!s.drop(*item(s, libraryKind::voice, "v2"), s.at("c")));
        QVERIFY(hints.front().front().toString().contains(QStringLiteral("Nobody speaks")));
        QVERIFY(!s.session.canUndo());
    }

    void whatACardCannotTakeGoesToNoOtherChosenOne() {
        Stage s(edit::changeShot(cast(), "b", [](Shot& shot) { shot.dialogue.pop_back(); }));
        s.session.select({QStringLiteral("b"), QStringLiteral("c")});
        QVERIFY(!s.drop(*item(s, libraryKind::voice, "v2"), s.at("c"))); // nobody speaks in it
        QVERIFY(!s.session.canUndo());
    }

    void aPlaceIsWhereTheSceneIsSet() {
        Stage s(cast());
        const auto pier = item(s, libraryKind::place, "pier");
        QVERIFY(s.drop(*pier, s.at("d")));
        QCOMPARE(s.session.storyboard().scenes[1]->location, std::string("pier"));
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Set scene 2 in The pier"));
        QVERIFY(!s.drop(*pier, s.at("a")));
        s.session.undo();
        QVERIFY(s.drop(*pier, s.header(1)));
        QCOMPARE(s.session.storyboard().scenes[1]->location, std::string("pier"));
    }

    void aHeaderTakesSomeoneForTheWholeScene() {
        Stage s(cast());
        QVERIFY(s.drop(*item(s, libraryKind::character, "anders"), s.header(0)));
        QCOMPARE(s.session.undoLabel(), QStringLiteral("Add Anders to 2 shots"));
        QCOMPARE(s.shot("c").characters, std::vector<std::string>{"anders"});
    }

    void theEntryOfAnotherFilmIsNotTaken() {
        Stage s(cast());
        Session other;
        const std::unique_ptr<QMimeData> foreign(
            carried({libraryKind::character, QStringLiteral("maren")}, other));
        QSignalSpy hints(&s.panel, &TimelinePanel::hinted);
        QVERIFY(!s.drop(*foreign, s.at("c")));
        QVERIFY(hints.front().front().toString().contains(QStringLiteral("another film")));
        QVERIFY(!s.session.canUndo());
    }

    void theStripTakesThemToo() {
        Stage s(cast());
        s.panel.setView(TimelinePanel::View::Strip);
        auto* strip = s.panel.findChild<StripView*>();
        const QRect card = strip->visualRect(strip->film().index(strip->film().rowOfShot("c")));
        QVERIFY(Stage::dropOn(*strip, *item(s, libraryKind::character, "maren"), card.center()));
        QCOMPARE(s.shot("c").characters, std::vector<std::string>{"maren"});
    }
};

FOREFRAME_TEST(LibraryDropTest)
#include "library_drop_test.moc"
