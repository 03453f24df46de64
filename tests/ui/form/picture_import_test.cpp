#include "form/picture_import.h"

#include "files/progress.h"
#include "form/progress_dialog.h"
#include "test_main.h"

#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QWidget>

using namespace foreframe;

class PictureImportTest : public test::TestCase {
    Q_OBJECT

    QWidget m_window;

    QDialog* dialog() { return m_window.findChild<QDialog*>(QStringLiteral("progress")); }

private slots:
    void theWindowStaysAliveWhilePicturesArrive() {
        const QTemporaryDir film;
        const QTemporaryDir from;
        QStringList files;
        for (int i = 0; i < 40; ++i) {
            QImage image(320, 180, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(i * 8, 200, 200));
            files.append(from.filePath(QStringLiteral("%1.png").arg(i)));
            QVERIFY(image.save(files.back()));
        }
        std::vector<Result<QString>> arrived;
        form::importPictures(&m_window, film.path(), files,
                             [&](const std::vector<Result<QString>>& paths) { arrived = paths; });
        QVERIFY(arrived.empty()); // not in this turn of the window's loop
        QTRY_COMPARE(arrived.size(), std::size_t(40));
        QCOMPARE(*arrived[39], QStringLiteral("media/39.png"));
        QTRY_VERIFY(!dialog());
    }

    void saysHowFarItIsAndStops() {
        m_window.show();
        auto progress = std::make_shared<Progress>();
        progress->total = 200;
        form::followProgress(&m_window, QStringLiteral("Taking in 200 pictures"), progress);
        QVERIFY(!dialog()->isVisible()); // what is over soon is never seen
        progress->done = 37;
        QTRY_VERIFY(dialog()->isVisible());
        QTRY_COMPARE(dialog()->findChild<QProgressBar*>()->value(), 37);
        QStringList words;
        for (const QLabel* label : dialog()->findChildren<QLabel*>())
            words.append(label->text());
        QCOMPARE(words, (QStringList{QStringLiteral("Taking in 200 pictures"),
                                     QStringLiteral("37 of 200")}));
        QVERIFY(!progress->cancelled);
        QTest::mouseClick(dialog()->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(progress->cancelled);
        QVERIFY(dialog()->isVisible()); // until the work has seen it
        progress->over = true;
        QTRY_VERIFY(!dialog());
    }
};

FOREFRAME_TEST(PictureImportTest)
#include "picture_import_test.moc"
