#include "form/media_choice.h"

#include "files/file_names.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

using namespace foreframe;

/// Where the windows that choose files begin.
class MediaChoiceTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_settings;
    QTemporaryDir m_home;
    QByteArray m_homeBefore;

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_homeBefore = qgetenv("HOME");
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    }
    void cleanupTestCase() { qputenv("HOME", m_homeBefore); }
    void init() {
        failOnWarnings();
        QSettings().clear();
    }

    void documentsAreAtHomeWhereThereIsNoFolderForThem() {
        QCOMPARE(QDir(documentsFolder()), QDir(m_home.path()));
        QVERIFY(QDir(m_home.path()).mkdir(QStringLiteral("Documents")));
        QCOMPARE(QDir(documentsFolder()), QDir(m_home.filePath(QStringLiteral("Documents"))));
        QVERIFY(QDir(m_home.path()).rmdir(QStringLiteral("Documents")));
    }

    void theFolderOfTheLastFileIsWhereTheNextIsLookedFor() {
        QCOMPARE(QDir(form::mediaFolder()), QDir(m_home.path()));
        QTemporaryDir frames;
        const QString picture = frames.filePath(QStringLiteral("dusk.png"));
        QFile file(picture);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QWidget window;
        window.show();
        QString taken;
        QFileDialog* dialog = form::chooseMedia(&window, {}, QStringLiteral("All files (*)"),
                                                [&](const QString& path) { taken = path; });
        emit dialog->fileSelected(picture);
        dialog->close();
        QCOMPARE(taken, picture);
        QCOMPARE(QDir(form::mediaFolder()), QDir(frames.path()));
        QFileDialog* next = form::chooseMedia(&window, {}, QStringLiteral("All files (*)"), {});
        QCOMPARE(next->directory(), QDir(frames.path()));
        next->close();
        QVERIFY(frames.remove());
        QCOMPARE(QDir(form::mediaFolder()), QDir(m_home.path())); // it has gone
    }
};

FOREFRAME_TEST(MediaChoiceTest)
#include "media_choice_test.moc"
