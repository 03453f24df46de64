#include "compose/camera_words.h"

#include "test_main.h"

using namespace foreframe;

class CameraWordsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void aMoveIsSaidAsWhatTheCameraDoes_data() {
        QTest::addColumn<std::string>("move");
        QTest::addColumn<std::string>("english");
        QTest::addColumn<std::string>("chinese");
        const auto row = [](const char* move, const char* english, const char* chinese) {
            QTest::newRow(move) << std::string(move) << std::string(english)
                                << std::string(chinese);
        };
        row("boom-down", "the camera booms down", "镜头降低");
        row("track-lead", "the camera tracks backwards", "镜头后退跟拍");
        row("dolly-zoom", "the camera performs a dolly zoom", "镜头做滑动变焦");
        row("fpv", "the FPV camera flies", "FPV镜头飞行");
        row("custom", "the camera moves", "镜头移动");
    }

    void aMoveIsSaidAsWhatTheCameraDoes() {
        QFETCH(std::string, move);
        const auto said = camera::happening(move);
        QTEST(said.en, "english");
        QTEST(said.zh, "chinese");
    }
};

FOREFRAME_TEST(CameraWordsTest)
#include "camera_words_test.moc"
