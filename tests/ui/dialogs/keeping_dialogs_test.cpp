// The dialogs about what is kept: unsaved work, versions, unused media.
#include "dialogs/recovery_dialog.h"
#include "dialogs/unused_media_dialog.h"
#include "dialogs/versions_dialog.h"
#include "edit/edit.h"
#include "test_main.h"
#include "ui/scripted_questions.h"
#include "ui/small_film.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foreframe;

namespace {

void put(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qUtf8Printable(path));
}

CrashedSession crashed(const QString& place, const QString& title) {
    CrashedSession session;
    session.place = place;
    session.title = title;
    session.changed = QDateTime::currentDateTime();
    session.shots = 3;
    session.picture = QImage(RecoveryDialog::pictureSize(), QImage::Format_RGB32);
    return session;
}

QStringList shownIn(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts.append(label->text());
    return texts;
}

constexpr int patience = 20'000; ///< ms

} // namespace

class KeepingDialogsTest : public test::TestCase {
    Q_OBJECT
private slots:
    void unsavedWorkIsRestoredOrDiscarded() {
        QPointer<RecoveryDialog> dialog =
            new RecoveryDialog({crashed(QStringLiteral("one"), QStringLiteral("Dawn")),
                                crashed(QStringLiteral("two"), {})},
                               nullptr);
        QSignalSpy restored(dialog.data(), &RecoveryDialog::restoreRequested);
        QSignalSpy discarded(dialog.data(), &RecoveryDialog::discardRequested);
        dialog->show();
        QVERIFY(shownIn(*dialog).contains(QStringLiteral("Dawn")));
        QVERIFY(shownIn(*dialog).contains(QStringLiteral("Untitled")));
        QVERIFY(shownIn(*dialog).contains(QStringLiteral("Never saved")));
        const auto discard = dialog->findChildren<QPushButton*>(QStringLiteral("discard"));
        const auto restore = dialog->findChildren<QPushButton*>(QStringLiteral("restore"));
        QCOMPARE(discard.size(), 2);
        QTest::mouseClick(discard[0], Qt::LeftButton);
        QCOMPARE(discarded.takeFirst().at(0).toString(), QStringLiteral("one"));
        QVERIFY(dialog->isVisible());
        QVERIFY(!restore[0]->isVisible());
        QTest::mouseClick(restore[1], Qt::LeftButton);
        QCOMPARE(restored.takeFirst().at(0).toString(), QStringLiteral("two"));
        QVERIFY(!dialog || !dialog->isVisible());
    }

    void unsavedWorkIsToldByItsNameAndTime() {
        CrashedSession session = crashed(QStringLiteral("one"), QStringLiteral("Dawn"));
        session.path = QStringLiteral("/films/Lighthouse/dawn.foreframe");
        session.changed = QDateTime(QDate::currentDate().addDays(-1), QTime(19, 17));
        const RecoveryDialog alone({session}, nullptr);
        QVERIFY2(shownIn(alone).contains(QStringLiteral("Changed yesterday 19:17 · 3 shots")),
                 qUtf8Printable(shownIn(alone).join(u'|')));
        QVERIFY(shownIn(alone).contains(QStringLiteral("dawn.foreframe in Lighthouse")));
        const auto filled = [](const QWidget& dialog) {
            const auto buttons = dialog.findChildren<QPushButton*>();
            return std::count_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
                return button->property("filled").toBool();
            });
        };
        QCOMPARE(filled(alone), 1);
        QCOMPARE(filled(RecoveryDialog({session, session}, nullptr)), 0);
    }

    void aVersionIsShownAndOpenedAsACopy() {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("film.foreframe"));
        Storyboard film = test::smallFilm();
        film.scenes[0] = film.scenes[0].with([](Scene& scene) {
            scene.shots[0] =
                scene.shots[0].with([](Shot& shot) { shot.startFrame.image = "media/pier.png"; });
        });
        QVERIFY(writeStoryboard(file, film));
        QImage picture(64, 36, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QDir(dir.path()).mkdir(QStringLiteral("media"));
        QVERIFY(picture.save(dir.filePath(QStringLiteral("media/pier.png"))));
        QVERIFY(keepVersion(file, test::readFile(file), QDateTime::currentDateTimeUtc()));

        Session session;
        test::ScriptedQuestions questions;
        Document document(session, questions);
        document.open(file);
        session.apply(QStringLiteral("Remove"),
                      [](const Storyboard& s) { return edit::removeShots(s, {"b"}); });
        document.save();
        QTRY_VERIFY_WITH_TIMEOUT(!document.isWriting(), patience);
        auto* dialog = new VersionsDialog(session, document, nullptr);
        dialog->show();
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        auto* open = dialog->findChild<QPushButton*>(QStringLiteral("openCopy"));
        QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), patience);
        QVERIFY2(dialog->findChild<QLabel*>(QStringLiteral("versionDifferences"))
                     ->text()
                     .endsWith(QStringLiteral("Shot 1B is new.")),
                 qUtf8Printable(shownIn(*dialog).join(u'|')));
        bool pictured = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            pictured = pictured || !label->pixmap(Qt::ReturnByValue).isNull();
        QVERIFY(pictured);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_COMPARE(session.path(), QString());
        QCOMPARE(shotCount(session.storyboard()), std::size_t(4));
        QVERIFY(QFile::exists(session.folder() + QStringLiteral("/media/pier.png")));
        QVERIFY(!test::readFile(file).contains("\"b\"")); // the file is as it was saved
    }

    void unusedMediaAreMovedNeverDeleted() {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("film.foreframe"));
        for (const char* name : {"used", "undo", "other", "before", "unused"})
            put(dir.filePath(QStringLiteral("media/%1.png").arg(QLatin1String(name))), name);
        put(dir.filePath(QStringLiteral("trash/media/unused.png")), "of another day");
        const auto filmWith = [](const char* image) {
            Storyboard film = test::smallFilm();
            film.locations[0] =
                film.locations[0].with([&](Location& place) { place.reference = image; });
            return film;
        };
        QVERIFY(writeStoryboard(file, filmWith("media/before.png")));
        QVERIFY(writeStoryboard(file, filmWith("media/undo.png"))); // the one before stays as film~
        QVERIFY(writeStoryboard(dir.filePath(QStringLiteral("b.foreframe")),
                                filmWith("media/other.png")));
        Session session;
        session.open(filmWith("media/undo.png"), file, dir.path());
        session.apply(QStringLiteral("Change"),
                      [&](const Storyboard&) { return filmWith("media/used.png"); });
        auto* dialog = new UnusedMediaDialog(session, nullptr);
        dialog->show();
        auto* list = dialog->findChild<QListWidget*>();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, patience);
        QCOMPARE(list->item(0)->text(), QStringLiteral("unused.png"));
        QVERIFY(list->item(0)->toolTip().endsWith(
            QDir::toNativeSeparators(QStringLiteral("media/unused.png"))));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("moveUnused")),
                          Qt::LeftButton);
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("media/unused.png"))));
        QCOMPARE(test::readFile(dir.filePath(QStringLiteral("trash/media/unused-2.png"))),
                 QByteArray("unused"));
        QCOMPARE(test::readFile(dir.filePath(QStringLiteral("trash/media/unused.png"))),
                 QByteArray("of another day"));
        QCOMPARE(QDir(dir.filePath(QStringLiteral("media"))).entryList(QDir::Files).size(), 4);
        dialog->close();
    }

    void whereAStoryboardCantBeReadNothingIsCalledUnused() {
        const QTemporaryDir dir;
        put(dir.filePath(QStringLiteral("media/a.png")), "a");
        put(dir.filePath(QStringLiteral("broken.foreframe")), "{");
        const auto unused = unusedMedia(dir.path(), {}, {});
        QVERIFY(!unused);
        QVERIFY(unused.error().what.find("broken.foreframe") != std::string::npos);
    }
};

FOREFRAME_TEST(KeepingDialogsTest)
#include "keeping_dialogs_test.moc"
