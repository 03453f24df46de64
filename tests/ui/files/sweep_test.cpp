// What was left behind goes, and nothing that somebody may want.
#include "files/disk.h"
#include "files/draft.h"
#include "test_main.h"

#include <QDir>
#include <QTemporaryDir>

using namespace foreframe;

namespace {

void put(const QString& path, const QDateTime& touched) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.flush();
    QVERIFY(file.setFileTime(touched, QFileDevice::FileModificationTime));
}

} // namespace

class SweepTest : public test::TestCase {
    Q_OBJECT

private slots:
    void partsOfOldAttemptsGo() {
        const QTemporaryDir dir;
        const QDateTime now = QDateTime::currentDateTime();
        put(dir.filePath(QStringLiteral(".a.foreframe.x.part")), now.addSecs(-3600));
        put(dir.filePath(QStringLiteral("takes/.1a.mp4.x.part")), now.addSecs(-3600));
        put(dir.filePath(QStringLiteral(".b.foreframe.y.part")), now);
        put(dir.filePath(QStringLiteral("download.part")), now.addDays(-400)); // somebody else's
        put(dir.filePath(QStringLiteral("c.foreframe")), now.addDays(-400));
        disk::sweepFolder(dir.path());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 QStringList({QStringLiteral(".b.foreframe.y.part"), QStringLiteral("c.foreframe"),
                              QStringLiteral("download.part")}));
        QCOMPARE(QDir(dir.filePath(QStringLiteral("takes"))).entryList(QDir::Files | QDir::Hidden),
                 QStringList());
    }

    void draftsOfLastSeasonGo() {
        const QDateTime now = QDateTime::currentDateTime();
        const QString old = draft::newFolder();
        const QString young = draft::newFolder();
        const QString empty = draft::newFolder();
        put(old + QStringLiteral("/media/pier.png"), now.addDays(-100));
        put(young + QStringLiteral("/media/pier.png"), now.addDays(-80));
        QDir().mkpath(empty);
        draft::sweep(now);
        QVERIFY(QFile::exists(young + QStringLiteral("/media/pier.png")));
        QVERIFY(QDir(empty).exists()); // a program may just have begun with it
        QVERIFY(QDir(old).exists());   // its folder is as young as this test
        draft::sweep(now.addDays(60));
        QVERIFY(!QDir(empty).exists());
        QVERIFY(QFile::exists(young + QStringLiteral("/media/pier.png")));
        draft::sweep(now.addDays(100));
        QVERIFY(!QDir(old).exists());
        QVERIFY(!QDir(young).exists());
    }
};

FOREFRAME_TEST(SweepTest)
#include "sweep_test.moc"
