#include "timeline/frame_viewer.h"

#include "ui/board_stage.h"

using namespace foreframe;

class FrameViewerTest : public test::TestCase {
    Q_OBJECT

    /// "a1" from red to blue, "a2" without a picture, "b1" green, large.
    struct Open : test::Stage {
        FrameViewer* viewer = nullptr;

        Open()
            : Stage(pictured()) {
            paint("red.png", Qt::red, {64, 36});
            paint("blue.png", Qt::blue, {64, 36});
            paint("green.png", Qt::green, {3000, 1500});
            MediaFacts facts;
            facts["red.png"] = facts["blue.png"] = sized(64, 36);
            facts["green.png"] = sized(3000, 1500);
            session.setMedia(facts);
            session.select({QStringLiteral("a1")});
            key(Qt::Key_Return);
            viewer = panel.findChild<FrameViewer*>();
            if (!viewer)
                qFatal("Enter shows no frames");
        }
        static Storyboard pictured() {
            Storyboard storyboard = test::film({2, 1});
            storyboard = edit::changeShot(storyboard, "a1", [](Shot& shot) {
                shot.startFrame.image = "red.png";
                shot.endFrame.image = "blue.png";
            });
            return edit::changeShot(storyboard, "b1",
                                    [](Shot& shot) { shot.startFrame.image = "green.png"; });
        }
        static MediaFact sized(int width, int height) {
            MediaFact fact;
            fact.width = width;
            fact.height = height;
            return fact;
        }
        void paint(const char* name, const QColor& colour, QSize size) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(colour);
            QVERIFY(image.save(folder.filePath(QLatin1String(name))));
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(viewer, key, modifiers);
        }
        QColor at(double x) {
            return viewer->grab().toImage().pixelColor(qRound(viewer->width() * x),
                                                       viewer->height() / 3);
        }
    };

private slots:
    void startAndEndAreComparedWithASlider() {
        Open open;
        QVERIFY(open.viewer->compares());
        QTRY_COMPARE(open.at(0.3), QColor(Qt::red));
        QTRY_COMPARE(open.at(0.7), QColor(Qt::blue));
        for (int i = 0; i < 7; ++i)
            open.press(Qt::Key_Up);
        QVERIFY(qAbs(open.viewer->split() - 0.85) < 1e-6);
        QCOMPARE(open.at(0.7), QColor(Qt::red));
        QVERIFY(open.viewer->accessibleDescription().contains(QStringLiteral("85 %")));
        open.press(Qt::Key_Home);
        QCOMPARE(open.at(0.3), QColor(Qt::blue));
        open.press(Qt::Key_Down);
        QCOMPARE(open.viewer->split(), 0.0);

        const QPoint middle = open.viewer->rect().center();
        QTest::mousePress(open.viewer, Qt::LeftButton, {}, middle);
        QTest::mouseMove(open.viewer, middle + QPoint(150, 0));
        QTest::mouseRelease(open.viewer, Qt::LeftButton, {}, middle + QPoint(150, 0));
        QVERIFY(open.viewer->split() > 0.6);
        QTest::mouseMove(open.viewer, middle - QPoint(150, 0));
        QVERIFY(open.viewer->split() > 0.6); // let go
    }

    void arrowsGoToTheNextShotWithAPicture() {
        Open open;
        open.press(Qt::Key_Right);
        QCOMPARE(open.viewer->frames().start, QStringLiteral("green.png"));
        QVERIFY(open.viewer->accessibleName().contains(QStringLiteral("2A · Title b1")));
        QVERIFY(!open.viewer->compares());
        QCOMPARE(open.session.currentShot(), QStringLiteral("b1"));
        open.press(Qt::Key_Right); // there is none
        QCOMPARE(open.viewer->frames().start, QStringLiteral("green.png"));
        open.press(Qt::Key_Left);
        QCOMPARE(open.viewer->frames().start, QStringLiteral("red.png"));
        QCOMPARE(open.session.currentShot(), QStringLiteral("a1"));
    }

    void fullSizeShowsPixelForPixel() {
        Open open;
        open.press(Qt::Key_Z);
        QVERIFY(open.viewer->atFullSize());
        // 64 px in the middle of a window that is far wider: red and blue, and nothing beside them.
        const int half = open.viewer->width() / 2;
        const auto seen = [&](int x) {
            const QImage image = open.viewer->grab().toImage();
            return image.pixelColor(half + x, image.height() / 2 - 28 - 12);
        };
        QTRY_COMPARE(seen(-24), QColor(Qt::red));
        QTRY_COMPARE(seen(24), QColor(Qt::blue));
        QVERIFY(seen(60) != QColor(Qt::blue));
        QVERIFY(open.viewer->accessibleName().contains(QStringLiteral("64 × 36")));
        QVERIFY(open.viewer->accessibleName().contains(QStringLiteral("100 %")));
        QTest::mouseDClick(open.viewer, Qt::LeftButton, {},
                           QPoint(half - 24, open.viewer->height() / 2 - 28));
        QVERIFY(!open.viewer->atFullSize());
    }

    void aLargePictureIsPulled() {
        Open open;
        open.press(Qt::Key_Right);
        open.press(Qt::Key_1);
        QTRY_COMPARE(open.at(0.1), QColor(Qt::green));
        const QPoint middle = open.viewer->rect().center();
        QTest::mousePress(open.viewer, Qt::LeftButton, {}, middle);
        QTest::mouseMove(open.viewer, middle + QPoint(5000, 0)); // as far as it goes
        QTest::mouseRelease(open.viewer, Qt::LeftButton, {}, middle + QPoint(5000, 0));
        QCOMPARE(open.at(0.1), QColor(Qt::green));
        QCOMPARE(open.at(0.9), QColor(Qt::green));
    }

    void escapeCloses() {
        Open open;
        QPointer<FrameViewer> gone(open.viewer);
        open.press(Qt::Key_N); // nobody's key here
        QVERIFY(gone);
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!gone);
        QVERIFY(open.board->hasFocus());
    }
};

FOREFRAME_TEST(FrameViewerTest)
#include "frame_viewer_test.moc"
