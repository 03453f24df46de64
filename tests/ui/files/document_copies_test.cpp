#include "ui/desk.h"

#include "files/draft.h"
#include "files/media_import.h"
#include "files/recent_files.h"

#include <QDirIterator>
#include <QMap>

using namespace foreframe;
using test::Desk;
using test::filmFile;
using test::put;
using test::retitle;

namespace {

/// The files of an archive that compresses nothing, by their local headers.
QMap<QString, QByteArray> filesInZip(const QByteArray& zip) {
    const auto number = [&](qsizetype at, int bytes) {
        quint64 value = 0;
        for (int i = bytes - 1; i >= 0; --i)
            value = value << 8U | quint8(zip[at + i]);
        return qsizetype(value);
    };
    QMap<QString, QByteArray> files;
    for (qsizetype at = 0; zip.mid(at, 4) == "PK\3\4";) {
        const qsizetype name = number(at + 26, 2);
        const qsizetype extra = number(at + 28, 2);
        const qsizetype size = number(at + 30 + name + 4, 8); // behind the mark of Zip64
        const qsizetype begin = at + 30 + name + extra;
        files[QString::fromUtf8(zip.mid(at + 30, name))] = zip.mid(begin, size);
        at = begin + size;
    }
    return files;
}

} // namespace

/// What goes along to another place.
class DocumentCopiesTest : public test::TestCase {
    Q_OBJECT

private slots:
    void aNewStoryboardTakesPicturesAtOnceAndBringsThemAlong() {
        Desk desk;
        desk.document.startNew();
        QVERIFY(!desk.session.modified());
        QVERIFY(draft::isDraft(desk.session.folder()));
        QImage picture(64, 36, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const auto image = importImage(desk.session.folder(), picture, QStringLiteral("pier"));
        QVERIFY(image.has_value());
        const QString draftFolder = desk.session.folder();
        desk.session.apply(QStringLiteral("Add"), [&](const Storyboard& s) {
            Shot shot;
            shot.startFrame.image = utf8(*image);
            return edit::insertShots(s, {s.scenes[0]->id, 0}, {shot});
        });
        // Another picture of the same name is there already: neither is lost.
        QDir(desk.dir.path()).mkdir(QStringLiteral("media"));
        put(desk.path(QStringLiteral("media/pier.png")), "another picture");
        desk.questions.files = {desk.path(QStringLiteral("new"))};
        desk.document.save();
        desk.settle();
        QCOMPARE(desk.questions.told, QStringList());
        QVERIFY(QFile::exists(desk.path(QStringLiteral("new.foreframe"))));
        const Shot& shot = *desk.session.storyboard().scenes[0]->shots[0];
        QCOMPARE(shot.startFrame.image, std::string("media/pier-2.png"));
        QVERIFY(QFile::exists(desk.path(QStringLiteral("media/pier-2.png"))));
        QCOMPARE(test::readFile(desk.path(QStringLiteral("media/pier.png"))),
                 QByteArray("another picture"));
        QVERIFY(!desk.session.modified());
        QVERIFY(!QDir(draftFolder).exists());
        QCOMPARE(recent::files().first(), desk.session.path());
    }

    void undoFindsItsPicturesInTheNewFolder() {
        Desk desk;
        const QString file = desk.open();
        QDir(desk.dir.path()).mkpath(QStringLiteral("media"));
        put(desk.path(QStringLiteral("media/pier.png")), "a pier");
        desk.session.apply(QStringLiteral("Add"), [](const Storyboard& s) {
            return edit::changeShot(s, "sh1",
                                    [](Shot& shot) { shot.startFrame.image = "media/pier.png"; });
        });
        desk.session.apply(QStringLiteral("Remove"),
                           [](const Storyboard& s) { return edit::removeShots(s, {"sh1"}); });
        QDir(desk.dir.path()).mkpath(QStringLiteral("new/media"));
        put(desk.path(QStringLiteral("new/media/pier.png")), "another pier");
        desk.questions.files = {desk.path(QStringLiteral("new/film"))};
        desk.document.saveAs();
        desk.settle();
        desk.session.undo();
        const std::string image = desk.session.storyboard().scenes[0]->shots[0]->startFrame.image;
        QCOMPARE(image, std::string("media/pier-2.png"));
        QCOMPARE(test::readFile(desk.path(QStringLiteral("new/") + qt(image))),
                 QByteArray("a pier"));
    }

    void collectingTakesTheMediaAndLeavesWhatIsOpenOpen() {
        Desk desk;
        const QString file = desk.openWithPicture();
        const QString target = desk.path(QStringLiteral("usb"));
        QDir(desk.dir.path()).mkpath(target);
        desk.questions.files = {target};
        desk.document.collect();
        desk.settle();
        QCOMPARE(desk.session.path(), file);
        QVERIFY(desk.session.modified());
        QVERIFY(test::readFile(target + QStringLiteral("/film/film.foreframe")).contains("pier"));
        QCOMPARE(test::readFile(target + QStringLiteral("/film/media/pier.png")),
                 QByteArray("a pier"));
        QVERIFY(!QFile::exists(target + QStringLiteral("/film/media/unused.png")));
        desk.questions.files = {target};
        desk.document.collect(); // it is there already
        desk.settle();
        QCOMPARE(desk.questions.told.size(), 2);
    }

    void collectingIntoAZipTakesTheMediaAlong() {
        Desk desk;
        desk.openWithPicture();
        desk.questions.files = {desk.path(QStringLiteral("carry"))};
        desk.document.collectZip();
        desk.settle();
        QCOMPARE(desk.questions.told.size(), 1);
        const auto files = filesInZip(test::readFile(desk.path(QStringLiteral("carry.zip"))));
        QCOMPARE(files.keys(), QStringList({QStringLiteral("film/film.foreframe"),
                                            QStringLiteral("film/media/pier.png")}));
        QCOMPARE(files[QStringLiteral("film/media/pier.png")], QByteArray("a pier"));
        QVERIFY(files[QStringLiteral("film/film.foreframe")].contains("media/pier.png"));
        QVERIFY(desk.session.modified());
    }

    void aZipThatCannotBeWrittenLeavesWhatIsThere() {
        Desk desk;
        desk.open();
        QDir(desk.dir.path()).mkpath(QStringLiteral("carry.zip")); // a folder has the name
        desk.questions.files = {desk.path(QStringLiteral("carry.zip"))};
        desk.document.collectZip();
        desk.settle();
        QCOMPARE(desk.questions.told.size(), 1);
        QVERIFY(desk.questions.told[0].startsWith(QStringLiteral("Nothing was collected")));
        QVERIFY(QFileInfo(desk.path(QStringLiteral("carry.zip"))).isDir());
    }

    /// However many media there are, Cancel leaves everything as it was.
    void copyingMediaCanBeCancelled() {
        Desk desk;
        const QString file = desk.openWithPicture();
        QDir().mkpath(desk.path(QStringLiteral("usb")));
        desk.questions.cancels = true;
        desk.questions.files = {desk.path(QStringLiteral("usb/copy.foreframe")),
                                desk.path(QStringLiteral("usb")),
                                desk.path(QStringLiteral("usb/carry.zip"))};
        desk.document.saveAs();
        desk.settle();
        desk.document.collect();
        desk.settle();
        desk.document.collectZip();
        desk.settle();
        QDirIterator left(desk.path(QStringLiteral("usb")), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        QVERIFY2(!left.hasNext(), qUtf8Printable(left.next()));
        desk.questions.answers = {QStringLiteral("Don't Save")};
        desk.document.openCopy(file);
        QTRY_COMPARE(desk.questions.followed.size(), 4);
        desk.document.save(); // waits for the copying to end
        QTRY_VERIFY(!desk.session.modified());
        QCOMPARE(desk.session.path(), file);
        QCOMPARE(desk.questions.told, QStringList());
    }

    void aCopyBringsItsMediaAndAsksAboutWhatWasChangedMeanwhile() {
        Desk desk;
        const QString file = desk.openWithPicture();
        desk.document.save();
        desk.settle();
        desk.document.openCopy(file);
        desk.session.apply(QStringLiteral("Rename"), retitle("Changed meanwhile"));
        QTRY_COMPARE(desk.questions.asked,
                     QStringList(QStringLiteral("Save the changes to “Changed meanwhile”?")));
        QCOMPARE(desk.session.path(), file);
        desk.questions.open(1); // Don't Save
        QCOMPARE(desk.session.path(), QString());
        QCOMPARE(qt(desk.session.storyboard().title), QStringLiteral("Dawn"));
        QCOMPARE(test::readFile(desk.session.folder() + QStringLiteral("/media/pier.png")),
                 QByteArray("a pier"));
    }

    /// The answer is about the version that was shown, not about whatever has come since.
};

FOREFRAME_TEST(DocumentCopiesTest)
#include "document_copies_test.moc"
