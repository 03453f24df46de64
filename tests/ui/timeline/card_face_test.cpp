#include "timeline/card_face.h"

#include "check/spoken.h"
#include "test_main.h"
#include "timeline/scene_header.h"
#include "timeline/strip_card.h"

#include <QRandomGenerator>

using namespace foreframe;

namespace {

/// Words of any length, in both scripts, with and without spaces.
QString anyWords(QRandomGenerator& random, int most) {
    static const QStringList words{
        QStringLiteral("a"),
        QStringLiteral("lamp"),
        QStringLiteral("无人应答"),
        QStringLiteral("lighthouse"),
        QStringLiteral("缓慢推近，"),
        QStringLiteral("Donaudampfschifffahrt"),
        QStringLiteral("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")};
    QStringList text;
    for (int i = random.bounded(most + 1); i > 0; --i)
        text += words[random.bounded(int(words.size()))];
    return text.join(QLatin1Char(' '));
}

ShotCard anyCard(QRandomGenerator& random) {
    ShotCard card;
    const auto words = [&](int most) { return anyWords(random, most); };
    card.slate = random.bounded(4) == 0 ? QStringLiteral("1284ABC") : QStringLiteral("12C");
    card.title = words(12);
    card.mode = mode::all[random.bounded(3)];
    card.status = status::all[random.bounded(4)];
    card.seconds = random.bounded(2) ? 5 : 10;
    card.length = QStringLiteral("10 s");
    card.cost = QStringLiteral("1200 cr");
    card.start = {CardFrame::Kind(random.bounded(4)), QStringLiteral("a.png"), words(20)};
    card.end = {CardFrame::Kind(random.bounded(4)), QStringLiteral("b.png"), words(20)};
    card.chainedTo = random.bounded(2) ? QStringLiteral("12B") : QString();
    card.camera = words(6);
    card.reason = words(10);
    card.sizes = QStringLiteral("EWS › MCU");
    card.angle = QStringLiteral("eye level");
    card.picture = words(40);
    card.action = words(40);
    for (int i = random.bounded(5); i > 0; --i) {
        CardLine line;
        line.speaker = words(3);
        line.voice = words(2);
        line.delivery = words(6);
        line.text = words(30);
        line.start = random.bounded(8);
        line.end = line.start + 1 + random.bounded(5);
        line.overrun = spoken::overrun(line.end, card.seconds);
        line.seconds = line.overrun ? QStringLiteral("12.4 of 10 s") : QStringLiteral("2.1 s");
        card.lines.push_back(line);
    }
    for (int i = random.bounded(6); i > 0; --i)
        card.sounds.push_back({CardSound::Kind(random.bounded(4)), words(5)});
    card.findings.errors = random.bounded(3);
    card.findings.advice = random.bounded(200);
    return card;
}

std::vector<QRect> textsOf(const CardFace& face) {
    std::vector<QRect> rects;
    for (const FaceText& text : face.texts)
        rects.push_back(text.rect);
    return rects;
}

} // namespace

class CardFaceTest : public test::TestCase {
    Q_OBJECT

    /// Every text stays on its card, in its place, and off every other text and sign.
    static void nothingOverlaps(const CardFace& face, const QByteArray& which) {
        const auto texts = textsOf(face);
        const QRect whole(QPoint(), face.size);
        for (std::size_t a = 0; a < texts.size(); ++a) {
            const QByteArray where = which + ": " + face.texts[a].text.text().toUtf8();
            QVERIFY2(whole.contains(texts[a]), where.constData());
            QVERIFY2(face.texts[a].text.size().width() < texts[a].width() + 1, where.constData());
            for (std::size_t b = a + 1; b < texts.size(); ++b)
                QVERIFY2(!texts[a].intersects(texts[b]),
                         (where + " and " + face.texts[b].text.text().toUtf8()).constData());
            for (const FaceSign& sign : face.signs)
                QVERIFY2(!texts[a].intersects(sign.rect), where.constData());
            QVERIFY(!texts[a].intersects(face.menu));
        }
    }

private slots:
    void textNeverOverlapsAtAnyZoomAndRatio() {
        const CardFonts fonts;
        QRandomGenerator random(11);
        const char* ratios[] = {"16:9", "1:1", "9:16"};
        for (int i = 0; i < 500; ++i) {
            const ShotCard card = anyCard(random);
            const char* ratio = ratios[i % 3];
            const int zoom = minZoom + random.bounded(maxZoom - minZoom + 1);
            const CardFace face = layoutCard(card, cardGeometry(zoom, ratio), fonts);
            nothingOverlaps(face, QByteArray(ratio) + " at " + QByteArray::number(zoom));
        }
    }

    void textNeverOverlapsOnTheStrip() {
        const CardFonts fonts;
        QRandomGenerator random(12);
        for (int i = 0; i < 300; ++i) {
            const int width = 20 + random.bounded(500);
            const CardFace face =
                layoutStripCard(anyCard(random), {width, 232}, i % 2 ? 16.0 / 9 : 9.0 / 16, fonts);
            nothingOverlaps(face, QByteArray::number(width) + " px");
        }
    }

    void aCardTooNarrowForAllKeepsItsSlate() {
        ShotCard card;
        card.slate = QStringLiteral("12C");
        card.length = QStringLiteral("10 s");
        card.findings.errors = 1;
        const CardFace face = layoutCard(card, cardGeometry(minZoom, "9:16"), CardFonts());
        const auto says = [&](const char* words) {
            return std::any_of(face.texts.begin(), face.texts.end(), [&](const FaceText& text) {
                return text.text.text() == QLatin1String(words);
            });
        };
        QVERIFY(says("12C"));
        QVERIFY(!says("10 s"));
    }

    void eachMissingPictureIsLookedForOnItsOwn() {
        ShotCard card;
        card.mode = mode::imageToVideo;
        card.start = {CardFrame::Kind::Missing, QStringLiteral("media/a.png"), {}};
        card.end = {CardFrame::Kind::Missing, QStringLiteral("media/b.png"), {}};
        const CardFace face = layoutCard(card, cardGeometry(328, "16:9"), CardFonts());
        QCOMPARE(face.relinks.size(), std::size_t(2));
        for (const FaceLink& link : face.relinks)
            QCOMPARE(face.relinkAt(link.rect.center())->path, link.path);
        QCOMPARE(face.relinks[0].path, QStringLiteral("media/a.png"));
        QCOMPARE(face.relinks[1].path, QStringLiteral("media/b.png"));
    }

    void aNarrowHeadingKeepsItsErrorsLongest() {
        SceneCard scene;
        scene.number = QStringLiteral("1");
        scene.heading = QStringLiteral("EXT. HEADLAND - DUSK");
        scene.length = QStringLiteral("0:20");
        scene.cost = QStringLiteral("195 cr");
        scene.shots = scene.shown = 3;
        scene.findings = {6, 8, 5};
        const CardFonts fonts;
        qsizetype before = 100;
        for (int width = 600; width > 100; width -= 20) {
            QStringList said;
            for (const FaceText& text : layoutHeader(scene, width, false, fonts).texts)
                said += text.text.text();
            if (said.contains(QStringLiteral("195 cr")))
                QVERIFY(said.contains(QStringLiteral("8")));
            if (said.size() > 2) // more than number and heading
                QVERIFY2(said.contains(QStringLiteral("6")), qPrintable(said.join(u' ')));
            QVERIFY(said.size() <= before);
            before = said.size();
        }
        QCOMPARE(before, qsizetype(2));
    }

    void theBadgeCountsTheWorstKindOnly() {
        ShotCard card;
        card.findings.errors = 2;
        card.findings.warnings = 3;
        card.findings.advice = 4;
        QCOMPARE(badgeOf(card).sign, QStringLiteral("error"));
        QCOMPARE(badgeOf(card).count, 2);
        card.findings.errors = 0;
        QCOMPARE(badgeOf(card).sign, QStringLiteral("warning"));
        QCOMPARE(badgeOf(card).count, 3);
        card.findings.warnings = 0;
        QCOMPARE(badgeOf(card).count, 4);
        card.findings.advice = 0;
        QCOMPARE(badgeOf(card).sign, QStringLiteral("ok"));
    }

    void aBlankShotIsNoAlarm() {
        const CardFonts fonts;
        ShotCard card;
        card.slate = QStringLiteral("1A");
        card.findings.errors = 1;
        card.problems = {QStringLiteral("Error: This shot is blank.")};
        card.blank = true;
        for (const int zoom : {160, 328, 536}) {
            const CardFace face = layoutCard(card, cardGeometry(zoom, "16:9"), fonts);
            for (const FaceSign& sign : face.signs) {
                QVERIFY(sign.name != QStringLiteral("error"));
                QVERIFY(sign.name != QStringLiteral("ok")); // nor is it well
            }
        }
        const CardFace face = layoutCard(card, cardGeometry(328, "16:9"), fonts);
        const QPoint badge(face.size.width() - 17, cardGeometry(328, "16:9").sound.center().y());
        QCOMPARE(face.tipAt(badge), card.problems.front());
    }

    void aShotFromTextSaysThatNobodySpeaks() {
        const CardFonts fonts;
        const auto says = [&](const ShotCard& card) {
            for (const FaceText& text : layoutCard(card, cardGeometry(328, "16:9"), fonts).texts)
                if (text.text.text() == QStringLiteral("No dialogue"))
                    return true;
            return false;
        };
        ShotCard card;
        card.mode = mode::textToVideo;
        card.picture = QStringLiteral("Waves break over the pylons.");
        QVERIFY(says(card));
        CardLine line;
        line.text = QStringLiteral("Who is there?");
        card.lines.push_back(line);
        QVERIFY(!says(card));
        card.lines.clear();
        card.mode = mode::imageToVideo; // the words below its frames say enough
        card.action = card.picture;
        QVERIFY(!says(card));
    }

    void whatIsCutIsWholeInTheTip() {
        const CardFonts fonts;
        ShotCard card;
        card.slate = QStringLiteral("1A");
        card.title =
            QStringLiteral("Up the worn path that nobody has walked for thirty long winters");
        const CardFace face = layoutCard(card, cardGeometry(328, "16:9"), fonts);
        QCOMPARE(face.tipAt(face.title.center()), card.title);
        card.title = QStringLiteral("Dawn");
        const CardFace brief = layoutCard(card, cardGeometry(328, "16:9"), fonts);
        QCOMPARE(brief.tipAt(brief.title.topLeft() + QPoint(4, 8)), QString());
    }

    void everyLineOfACutActionTellsAllOfIt() {
        const CardFonts fonts;
        ShotCard card;
        card.action = QStringLiteral("Ilse walks up the worn path. ").repeated(12).trimmed();
        const CardGeometry geometry = cardGeometry(328, "16:9");
        const CardFace face = layoutCard(card, geometry, fonts);
        for (const int y : {8, 25, 42})
            QCOMPARE(face.tipAt(geometry.words.topLeft() + QPoint(20, y)), card.action);
    }

    void theBadgeQuotesTheFindings() {
        const CardFonts fonts;
        ShotCard card;
        card.findings.errors = 1;
        card.problems = {QStringLiteral("Error: The line takes 7.4 s; the clip lasts 5 s.")};
        for (const int zoom : {160, 328, 536}) {
            const CardFace face = layoutCard(card, cardGeometry(zoom, "16:9"), fonts);
            const auto badge =
                std::find_if(face.signs.begin(), face.signs.end(),
                             [](const FaceSign& s) { return s.name == QStringLiteral("error"); });
            QVERIFY(badge != face.signs.end());
            QCOMPARE(face.tipAt(badge->rect.center()), card.problems[0]);
        }
    }

    void linesAndActionWithoutRoomAreInTheTips() {
        const CardFonts fonts;
        ShotCard card;
        card.title = QStringLiteral("Two at the glass");
        card.action = QStringLiteral("They face each other.");
        card.seconds = 10;
        for (const char* text : {"“Then light it again.”", "“Only if you stay.”", "“I stay.”"}) {
            CardLine line;
            line.text = QString::fromUtf8(text);
            card.lines.push_back(line);
        }
        const CardGeometry geometry = cardGeometry(328, "16:9");
        const CardFace face = layoutCard(card, geometry, fonts);
        QVERIFY(face.tipAt(geometry.words.bottomLeft() + QPoint(20, -10))
                    .contains(card.lines[2].text.toHtmlEscaped()));
        QVERIFY(face.tipAt(face.title.center()).contains(card.action));
    }

    void whatFitsIsNotCut() {
        const CardFonts fonts;
        ShotCard card;
        card.slate = QStringLiteral("1A");
        card.length = QStringLiteral("10 s");
        const CardFace face = layoutCard(card, cardGeometry(328, "16:9"), fonts);
        for (const FaceText& text : face.texts)
            QVERIFY2(!text.text.text().contains(QStringLiteral("…")), qPrintable(text.text.text()));
    }

    void chipsAreWholeOrCounted() {
        const CardFonts fonts;
        ShotCard card;
        for (int i = 0; i < 6; ++i)
            card.sounds.push_back(
                {CardSound::Kind::Ambient, QStringLiteral("Wind over wet grass")});
        const CardFace face = layoutCard(card, cardGeometry(328, "16:9"), fonts);
        int chips = 0;
        bool counted = false;
        for (const FaceText& text : face.texts) {
            chips += text.text.text() == card.sounds[0].text ? 1 : 0;
            counted = counted || text.text.text() == QStringLiteral("+%1").arg(6 - chips);
        }
        QVERIFY(chips > 0);
        QVERIFY(counted);
    }

    void aLineThatRunsOverEndsTheClipOnItsBar() {
        const CardFonts fonts;
        ShotCard card;
        card.seconds = 5;
        CardLine line;
        line.start = 0;
        line.end = 10;
        line.overrun = spoken::overrun(10, 5);
        card.lines = {line};
        const CardFace face = layoutCard(card, cardGeometry(328, "16:9"), fonts);
        QCOMPARE(face.bars.size(), std::size_t(1));
        QCOMPARE(face.bars[0].clipEnd, face.bars[0].track.x() + face.bars[0].track.width() / 2);
        const auto says = [](const CardFace& shown, const char* sign) {
            return std::any_of(shown.signs.begin(), shown.signs.end(), [&](const FaceSign& each) {
                return each.name == QLatin1String(sign);
            });
        };
        QVERIFY(says(face, "error"));
        card.lines[0].overrun = spoken::overrun(5.5, 5); // as Problems says it
        const CardFace tight = layoutCard(card, cardGeometry(328, "16:9"), fonts);
        QVERIFY(says(tight, "advice") && !says(tight, "error"));
        card.lines[0].end = 2.5;
        card.lines[0].overrun = {};
        const CardFace fits = layoutCard(card, cardGeometry(328, "16:9"), fonts);
        QCOMPARE(fits.bars[0].clipEnd, -1);
        QCOMPARE(fits.bars[0].speech.width(), fits.bars[0].track.width() / 2);
    }

    void moreLinesThanFitAreCounted() {
        const CardFonts fonts;
        ShotCard card;
        CardLine line;
        line.speaker = QStringLiteral("Ilse");
        line.text = QStringLiteral("“Yes.”");
        card.seconds = 5;
        card.lines.assign(5, line);
        const CardFace face = layoutCard(card, cardGeometry(328, "16:9"), fonts);
        QCOMPARE(face.bars.size(), std::size_t(2));
        bool counted = false;
        for (const FaceText& text : face.texts)
            counted = counted || text.text.text() == QStringLiteral("+3 lines");
        QVERIFY(counted);
    }
};

FOREFRAME_TEST(CardFaceTest)
#include "card_face_test.moc"
