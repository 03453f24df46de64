#include "media/probe.h"
#include "problems/problems_model.h"
#include "problems/problems_panel.h"
#include "test_main.h"
#include "ui/scripted_questions.h"

#include <QDir>
#include <QImage>
#include <QListView>
#include <QTemporaryDir>

using namespace foreframe;

/// A start frame beside the film's folder instead of in it.
class BringInTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir place;
    Session session;
    test::ScriptedQuestions questions;

    int outsideRow(const ProblemsModel& model) const {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.at(row).rule->id == "media/outside")
                return row;
        return -1;
    }
    const std::string& startFrame() const {
        return session.storyboard().scenes[0]->shots[0]->startFrame.image;
    }
    void press(ProblemsPanel& panel) {
        auto* list = panel.findChild<QListView*>();
        auto* model = panel.findChild<ProblemsModel*>();
        const int row = outsideRow(*model);
        QVERIFY(row >= 0);
        const QRect rect = list->visualRect(model->index(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          QPoint(list->viewport()->width() - 24, rect.top() + 16));
    }

private slots:
    void init() {
        QVERIFY(QDir(place.path()).mkpath(QStringLiteral("film")));
        QImage picture(1920, 1080, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(place.filePath(QStringLiteral("frame.png"))));
        Shot shot;
        shot.id = "s1";
        shot.mode = mode::imageToVideo;
        shot.startFrame.image = "../frame.png";
        Scene scene;
        scene.id = "sc1";
        scene.shots.emplace_back(shot);
        Storyboard film;
        film.scenes.emplace_back(scene);
        const QString folder = place.filePath(QStringLiteral("film"));
        session.open(film, {}, folder);
        session.setMedia(probeMedia(folder, mediaPaths(film)));
    }

    void whatLiesOutsideIsCopiedOnceItWasChosen() {
        ProblemsPanel panel(session, questions);
        panel.resize(700, 260);
        panel.show();
        press(panel); // a file window that is closed again changes nothing
        QCOMPARE(questions.asked.last(), QStringLiteral("Copy frame.png into media"));
        QCOMPARE(startFrame(), std::string("../frame.png"));
        QVERIFY(!QFile::exists(place.filePath(QStringLiteral("film/media/frame.png"))));

        questions.files = {place.filePath(QStringLiteral("frame.png"))};
        press(panel);
        QCOMPARE(startFrame(), std::string("media/frame.png"));
        QVERIFY(QFile::exists(place.filePath(QStringLiteral("film/media/frame.png"))));
        QCOMPARE(outsideRow(*panel.findChild<ProblemsModel*>()), -1);
        session.undo();
        QCOMPARE(startFrame(), std::string("../frame.png"));
    }
};

FOREFRAME_TEST(BringInTest)
#include "bring_in_test.moc"
