#include "form/media_choice.h"

#include "files/file_names.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QListView>
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

    void eachKindBeginsWhereItsLastFileWasFoundForThisFilm() {
        QTemporaryDir frames;
        QTemporaryDir stills;
        const QString film = QStringLiteral("/films/pier");
        QCOMPARE(QDir(lastFolder(FolderOf::Pictures, film)), QDir(m_home.path()));
        QWidget window;
        window.show();
        const auto choose = [&](FolderOf kind, const QString& of, const QTemporaryDir& in) {
            const QString file = in.filePath(QStringLiteral("dusk.png"));
            QFile(file).open(QIODevice::WriteOnly);
            QStringList taken;
            QFileDialog* dialog = form::chooseMedia(
                &window, {kind, of, {}}, [&](const QStringList& files) { taken = files; });
            emit dialog->filesSelected({file});
            dialog->close();
            QCOMPARE(taken, QStringList{file});
        };
        const auto beginsIn = [&](FolderOf kind, const QString& of) {
            QFileDialog* dialog = form::chooseMedia(&window, {kind, of, {}}, {});
            dialog->close();
            return dialog->directory();
        };
        choose(FolderOf::Pictures, film, frames);
        QCOMPARE(beginsIn(FolderOf::Pictures, film), QDir(frames.path()));
        QCOMPARE(beginsIn(FolderOf::Sounds, film), QDir(frames.path())); // until it has its own
        const QString other = QStringLiteral("/films/quay");
        QCOMPARE(beginsIn(FolderOf::Pictures, other), QDir(frames.path())); // better than none
        choose(FolderOf::Pictures, other, stills);
        QCOMPARE(beginsIn(FolderOf::Pictures, film), QDir(frames.path()));
        QCOMPARE(beginsIn(FolderOf::Pictures, other), QDir(stills.path()));
        QVERIFY(frames.remove());
        QCOMPARE(QDir(lastFolder(FolderOf::Pictures, film)), QDir(stills.path())); // it has gone
        QCOMPARE(lastFolderOfFilm(FolderOf::Pictures, film), QString());
    }

    void manyFilmsAreRememberedButNotAll() {
        for (int i = 0; i < 50; ++i)
            rememberFolder(FolderOf::Exports, m_home.path(), QString::number(i));
        QVERIFY(lastFolderOfFilm(FolderOf::Exports, QStringLiteral("0")).isEmpty());
        QVERIFY(!lastFolderOfFilm(FolderOf::Exports, QStringLiteral("49")).isEmpty());
        QVERIFY(QSettings().value(QStringLiteral("folders/exports")).toStringList().size() <= 40);
    }

    void picturesAreShownAsSuchInTheFileWindow() {
        QTemporaryDir frames;
        QImage red(320, 180, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(frames.filePath(QStringLiteral("red.png"))));
        rememberFolder(FolderOf::Pictures, frames.path());
        QWidget window;
        window.show();
        QFileDialog* dialog = form::chooseMedia(&window, {FolderOf::Pictures, {}, {}}, {});
        const auto* list = dialog->findChild<QListView*>(QStringLiteral("listView"));
        QVERIFY(list && list->isVisible() && list->iconSize().height() >= 48);
        const auto middle = [&] {
            const QModelIndex first = list->model()->index(0, 0, list->rootIndex());
            const QImage shown =
                first.data(Qt::DecorationRole).value<QIcon>().pixmap(list->iconSize()).toImage();
            return shown.isNull() ? QColor() : shown.pixelColor(shown.rect().center());
        };
        QTRY_COMPARE(middle(), QColor(Qt::red));
        dialog->close();
    }
};

FOREFRAME_TEST(MediaChoiceTest)
#include "media_choice_test.moc"
