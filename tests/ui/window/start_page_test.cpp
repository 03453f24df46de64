#include "window/start_page.h"

#include "check/checker.h"
#include "dialogs/recovery_dialog.h"
#include "edit/edit.h"
#include "files/recent_files.h"
#include "files/storyboard_file.h"
#include "preferences/preferences_dialog.h"
#include "test_main.h"
#include "timeline/board_view.h"
#include "timeline/timeline_panel.h"
#include "ui/scripted_questions.h"
#include "window/main_window.h"
#include "window/recent_card.h"
#include "window/second_click.h"
#include "window/template_card.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foreframe;

class StartPageTest : public test::TestCase {
    Q_OBJECT

    struct Open {
        test::ScriptedQuestions* questions = new test::ScriptedQuestions;
        MainWindow window{std::unique_ptr<Questions>(questions)};
        StartPage* page = window.findChild<StartPage*>();

        Open() { window.show(); }
        TemplateCard* card(const QString& name) {
            for (auto* each : window.findChildren<TemplateCard*>())
                if (each->text() == name)
                    return each;
            return nullptr;
        }
    };

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyTemplateIsFreeOfErrors_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China);
    }
    void everyTemplateIsFreeOfErrors() {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        const auto templates = filmTemplates();
        QCOMPARE(templates.size(), std::size_t(4));
        for (const FilmTemplate& each : templates) {
            QVERIFY(!each.name.isEmpty());
            QVERIFY(!each.line.isEmpty());
            QVERIFY2(each.film.title.empty() && each.film.notes.empty(), qPrintable(each.name));
            QCOMPARE(QString::fromStdString(each.film.language),
                     locale.language() == QLocale::Chinese ? QStringLiteral("zh")
                                                           : QStringLiteral("en"));
            const Findings findings = checkAll(each.film, {});
            for (const Diagnostic* finding : findings.list())
                QVERIFY2(finding->severity != Severity::Error,
                         qPrintable(each.name + QStringLiteral(": ") +
                                    QString::fromUtf8(finding->rule->id.data())));
        }
    }

    void aTemplateBecomesAStoryboardThatMayBeClosed() {
        Open open;
        TemplateCard* card = open.card(QStringLiteral("Product in six shots"));
        QVERIFY(card);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        Session& session = open.window.session();
        QCOMPARE(shotCount(session.storyboard()), std::size_t(6));
        QVERIFY(session.storyboard().title.empty());
        QVERIFY(session.path().isEmpty());
        QVERIFY(open.window.findChild<TimelinePanel*>()->isVisible());
        open.window.close();
        QVERIFY(open.questions->asked.isEmpty());
    }

    void importedPromptsBeginAStoryboardAndThenAddToIt() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("talk.txt"));
        QFile prompts(file);
        QVERIFY(prompts.open(QIODevice::WriteOnly));
        prompts.write("A red boat drifts past a pier. The camera slowly pushes in.\n---\n"
                      "A gull lands on the mast and looks around.\n");
        prompts.close();
        Open open;
        open.questions->files = {file, file};
        open.window.action(QStringLiteral("import"))->trigger();
        Session& session = open.window.session();
        QCOMPARE(shotCount(session.storyboard()), std::size_t(2));
        open.window.action(QStringLiteral("import"))->trigger();
        QCOMPARE(shotCount(session.storyboard()), std::size_t(4));
        session.undo();
        QCOMPARE(shotCount(session.storyboard()), std::size_t(2));
    }

    void picturesAreAddedInNaturalOrder() {
        const QTemporaryDir folder;
        QList<QUrl> urls;
        for (const char* name : {"frame10.png", "frame2.png"}) {
            const QString file = folder.filePath(QLatin1String(name));
            QImage picture(32, 18, QImage::Format_RGB32);
            picture.fill(Qt::darkCyan);
            QVERIFY(picture.save(file));
            urls += QUrl::fromLocalFile(file);
        }
        Open open;
        QMimeData dropped;
        dropped.setUrls(urls);
        QDragEnterEvent enter({500, 400}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(&open.window, &enter); // else nothing can be dropped
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(500, 400), Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(&open.window, &drop);
        const Session& session = open.window.session();
        QTRY_COMPARE(shotCount(session.storyboard()), std::size_t(2));
        const auto& shots = session.storyboard().scenes.front()->shots;
        QVERIFY(shots.front()->startFrame.image.find("frame2") != std::string::npos);
        QVERIFY(shots.back()->startFrame.image.find("frame10") != std::string::npos);
    }

    void picturesThatAreChosenComeInNaturalOrderToo() {
        const QTemporaryDir folder;
        QStringList files;
        for (const char* name : {"frame10.png", "frame1.png", "frame2.png"}) {
            files += folder.filePath(QLatin1String(name));
            QImage picture(32, 18, QImage::Format_RGB32);
            picture.fill(Qt::darkCyan);
            QVERIFY(picture.save(files.back()));
        }
        Open open;
        open.window.action(QStringLiteral("add-pictures"))->trigger();
        auto* dialog = open.window.findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->fileMode() == QFileDialog::ExistingFiles);
        emit dialog->filesSelected(files);
        dialog->close();
        const Session& session = open.window.session();
        QTRY_COMPARE(shotCount(session.storyboard()), std::size_t(3));
        std::string titles;
        for (const auto& shot : session.storyboard().scenes.front()->shots)
            titles += shot->title + " ";
        QCOMPARE(titles, std::string("frame1 frame2 frame10 "));
    }

    void whatIsNoPromptIsSaid() {
        const QTemporaryDir folder;
        Open open;
        open.window.document().startNew();
        open.questions->files = {folder.filePath(QStringLiteral("gone.txt"))};
        open.window.action(QStringLiteral("import"))->trigger();
        QCOMPARE(open.questions->told.size(), 1);
        QVERIFY2(
            open.questions->told.front().startsWith(QStringLiteral("gone.txt can't be imported: ")),
            qPrintable(open.questions->told.front()));
    }

    void whatWasNotClosedIsOfferedAndCanBeGivenUp() {
        Open open;
        CrashedSession session;
        session.place = QStringLiteral("place");
        session.title = QStringLiteral("Paper <Kites>");
        session.path = QStringLiteral("kites.foreframe");
        session.changed = QDateTime::currentDateTime();
        QStringList restored;
        QStringList discarded;
        // Not to the window: there is no such place.
        disconnect(open.page, nullptr, &open.window, nullptr);
        connect(open.page, &StartPage::restoreRequested, this,
                [&](const QString& place) { restored += place; });
        connect(open.page, &StartPage::discardRequested, this,
                [&](const QString& place) { discarded += place; });
        open.page->offer({session});
        QVERIFY(open.page->offers(session.path));
        auto* restore = open.page->findChild<QPushButton*>(QStringLiteral("restore"));
        auto* discard = open.page->findChild<QPushButton*>(QStringLiteral("discard"));
        QVERIFY(restore && discard);
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(restored, QStringList{session.place});
        QTest::mouseClick(discard, Qt::LeftButton);
        QCOMPARE(discarded, QStringList{session.place});
        QVERIFY(!open.page->offers(session.path));
    }

    void theMenuLeadsBackToIt() {
        Open open;
        TemplateCard* card = open.card(QStringLiteral("Product in six shots"));
        QTest::keyClick(card, Qt::Key_Space);
        QAction* back = open.window.action(QStringLiteral("start-page"));
        QVERIFY(back->isEnabled() && !open.page->isVisible());
        auto* inspector = open.window.findChild<QDockWidget*>(QStringLiteral("inspector"));
        QVERIFY(inspector->isVisible());
        open.window.session().apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeStoryboard(s, [](Storyboard& next) { next.title = "Tea"; });
        });
        open.questions->answers = {QStringLiteral("Cancel"), QStringLiteral("Don't Save")};
        back->trigger();
        QVERIFY(!open.page->isVisible()); // it asks first
        back->trigger();
        QVERIFY(open.page->isVisible() && !inspector->isVisible());
        QVERIFY(!back->isEnabled());
        QCOMPARE(open.window.windowTitle(), QStringLiteral("Foreframe"));
        QTest::keyClick(card, Qt::Key_Space);
        QCOMPARE(shotCount(open.window.session().storyboard()), std::size_t(6));
        QVERIFY(open.window.session().storyboard().title.empty());
        QVERIFY(inspector->isVisible());
        open.window.close();
    }

    void anotherLanguageMayStartAtOnce() {
        Open open;
        QTest::keyClick(open.card(QStringLiteral("Product in six shots")), Qt::Key_Space);
        open.window.session().apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeStoryboard(s, [](Storyboard& next) { next.title = "Tea"; });
        });
        const auto restart = [&] {
            open.window.action(QStringLiteral("preferences"))->trigger();
            auto* dialog = open.window.findChild<PreferencesDialog*>();
            auto* languages = dialog->findChild<QComboBox*>(QStringLiteral("language"));
            auto* now = dialog->findChild<QPushButton*>(QStringLiteral("restart"));
            QVERIFY(!now->isVisible());
            languages->setFocus();
            QTest::keyClick(languages, Qt::Key_Down);
            QVERIFY(now->isVisible());
            QTest::mouseClick(now, Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        open.questions->answers = {QStringLiteral("Cancel"), QStringLiteral("Don't Save")};
        restart();
        QVERIFY(open.window.isVisible() && !open.window.restarts());
        restart();
        QVERIFY(!open.window.isVisible() && open.window.restarts());
        QSettings().clear();
    }

    void aDoubleClickOpensAFilmAndNothingInIt() {
        Open open;
        QTest::mouseClick(open.card(QStringLiteral("Product in six shots")), Qt::LeftButton);
        auto* board = open.window.findChild<BoardView*>();
        QVERIFY(board && board->isVisible());
        QSignalSpy revealed(&open.window.session(), &Session::revealRequested);
        const QPoint camera = board->toViewport(board->rectOf(1)).topLeft() + QPoint(60, 130);
        QTest::mouseDClick(board->viewport(), Qt::LeftButton, {}, camera);
        QCOMPARE(revealed.count(), 0);
        QTRY_VERIFY(!open.window.findChild<SecondClick*>());
        QTest::mouseDClick(board->viewport(), Qt::LeftButton, {}, camera);
        QCOMPARE(revealed.count(), 1);
    }

    void recentFilmsOfOneNameAreToldApartAndSayWhatTheChecksFind() {
        const QTemporaryDir desk;
        for (const char* folder : {"draft", "final"}) {
            QVERIFY(QDir(desk.path()).mkdir(QLatin1String(folder)));
            Storyboard film = filmTemplates().front().film;
            film.title = "Pier";
            if (QLatin1String(folder) == QLatin1String("draft"))
                film = edit::changeShot(film, film.scenes[0]->shots[0]->id,
                                        [](Shot& shot) { shot.duration = 7; });
            const QString file =
                desk.filePath(QLatin1String(folder) + QStringLiteral("/film.foreframe"));
            QVERIFY(writeStoryboard(file, film));
            recent::remember(file);
        }
        Open open;
        const auto said = [&] {
            QStringList all;
            for (const auto* card : open.page->findChildren<RecentCard*>())
                all.append(card->accessibleName() + QStringLiteral(": ") +
                           card->accessibleDescription());
            return all;
        };
        QTRY_VERIFY2(said().contains(QStringLiteral("Pier, draft: 1 error")) &&
                         said().contains(QStringLiteral("Pier, final: no errors")),
                     qPrintable(said().join(u'|')));
    }

    void nothingIsCutInASmallWindow() {
        Open open;
        CrashedSession session;
        session.title = QStringLiteral("Paper Kites");
        session.changed = QDateTime::currentDateTime();
        open.page->offer({session});
        open.window.resize(640, 400);
        QTRY_COMPARE(open.window.width(), 640);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const auto* label : open.page->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()) &&
                             (label->wordWrap() || label->width() >= label->sizeHint().width()),
                         qPrintable(label->text()));
        for (const auto* button : open.page->findChildren<QPushButton*>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(button->text()));
    }
};

FOREFRAME_TEST(StartPageTest)
#include "start_page_test.moc"
