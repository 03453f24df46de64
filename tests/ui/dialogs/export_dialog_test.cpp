#include "dialogs/export_dialog.h"

#include "test_main.h"
#include "ui/scripted_questions.h"
#include "ui/small_film.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace foreframe;

class ExportDialogTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    test::ScriptedQuestions m_questions;
    Session m_session;
    QPointer<ExportDialog> m_dialog;

    template <class T>
    T* part(const char* name) {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QPushButton* write() { return part<QPushButton>("write"); }
    QString summary() { return part<QLabel>("exportSummary")->text(); }
    QRadioButton* choice(const QString& words) {
        for (auto* each : m_dialog->findChildren<QRadioButton*>())
            if (each->text() == words)
                return each;
        return nullptr;
    }
    QString path(const char* name) { return m_folder->filePath(QString::fromUtf8(name)); }
    QStringList written() {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); // without the hidden list
    }
    void put(const char* name, const QByteArray& bytes) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void open() {
        delete m_dialog;
        m_dialog = new ExportDialog(m_session, m_questions, nullptr);
        m_dialog->show();
        part<QLineEdit>("exportFolder")->setText(m_folder->path());
    }
    void exportAll() {
        QTRY_VERIFY(write()->isEnabled());
        QTest::mouseClick(write(), Qt::LeftButton);
        QTRY_VERIFY(part<QLabel>("exportDone")->isVisible());
    }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() {
        failOnWarnings();
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_session.open(test::smallFilm(), {}, m_folder->path());
        open();
    }
    void cleanup() { delete m_dialog; }

    void saysWhatItWillWriteAndWritesThat() {
        QTRY_COMPARE(write()->text(), QStringLiteral("Write 4 files"));
        QVERIFY2(summary().startsWith(QStringLiteral("Will be written: 1A Shot a.txt, 1B Shot "
                                                     "b.txt, 1C Shot c.txt, 2A Shot d.txt.")),
                 qPrintable(summary()));
        QVERIFY(written().isEmpty());
        exportAll();
        QCOMPARE(part<QLabel>("exportDone")->text(), QStringLiteral("4 files written"));
        QCOMPARE(written().size(), 4);
        QCOMPARE(written().front(), QStringLiteral("1A Shot a.txt"));
    }

    void onlyTheSelectedShotsAreWritten() {
        m_session.select({QStringLiteral("b"), QStringLiteral("d")});
        open();
        QVERIFY(choice(QStringLiteral("The 2 selected"))->isChecked());
        QTRY_COMPARE(write()->text(), QStringLiteral("Write 2 files"));
        QTest::mouseClick(choice(QStringLiteral("All 4")), Qt::LeftButton);
        QTRY_COMPARE(write()->text(), QStringLiteral("Write 4 files"));
    }

    void shotsWithErrorsAreHeldBackAndSaidUnlessWantedAllTheSame() {
        m_session.apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "c", [](Shot& shot) { shot.duration = 7; });
        });
        open();
        QTRY_COMPARE(write()->text(), QStringLiteral("Write 3 files"));
        auto* held = part<QLabel>("exportHeldBack");
        QVERIFY(held->isVisible());
        QVERIFY2(held->text().contains(QStringLiteral("1C")) &&
                     held->text().contains(QStringLiteral("7 s")),
                 qPrintable(held->text()));
        QVERIFY(!summary().contains(QStringLiteral("1C")));
        QTest::mouseClick(part<QCheckBox>("withErrors"), Qt::LeftButton, {}, {8, 10});
        QTRY_COMPARE(write()->text(), QStringLiteral("Write 4 files"));
        QVERIFY(!held->isVisible());
    }

    void everyReasonIsReadableAndTheButtonsStayOnALowScreen() {
        m_session.apply(QStringLiteral("x"), [](Storyboard s) {
            for (const char* shot : {"a", "b", "c", "d"})
                s = edit::changeShot(s, shot, [](Shot& next) { next.duration = 7; });
            return s;
        });
        open();
        QTRY_COMPARE(summary(), QStringLiteral("Nothing to write yet."));
        const auto* held = part<QLabel>("exportHeldBack");
        QTRY_VERIFY(held->height() >= held->heightForWidth(held->width()));
        const auto shows = [&](const QWidget* part) {
            return !part->visibleRegion().isEmpty() &&
                   part->visibleRegion().boundingRect() == part->rect();
        };
        QVERIFY(shows(held));
        m_dialog->resize(m_dialog->width(), 300);
        QTRY_COMPARE(m_dialog->height(), 300);
        QVERIFY(shows(write()));
        QVERIFY(!shows(held)); // it has scrolled away instead
    }

    void aFileOfSomebodyElseIsNeverReplaced() {
        put("1B Shot b.txt", "mine");
        open();
        QTRY_VERIFY2(summary().contains(QStringLiteral("1B Shot b.txt")) &&
                         summary().contains(QStringLiteral("another folder")),
                     qPrintable(summary()));
        QVERIFY(!write()->isEnabled());
        QCOMPARE(test::readFile(path("1B Shot b.txt")), QByteArray("mine"));
        // Its own files it replaces, and takes away what it no longer makes.
        QVERIFY(QFile::remove(path("1B Shot b.txt")));
        open();
        exportAll();
        m_session.apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "b", [](Shot& shot) { shot.title = "Again"; });
        });
        open();
        QTRY_VERIFY2(summary().contains(QStringLiteral("Will be removed")) &&
                         summary().contains(QStringLiteral("1B Shot b.txt")),
                     qPrintable(summary()));
        exportAll();
        QVERIFY(written().contains(QStringLiteral("1B Again.txt")));
        QVERIFY(!written().contains(QStringLiteral("1B Shot b.txt")));
    }

    void withoutAKindThereIsNothingToWrite() {
        QTRY_VERIFY(write()->isEnabled());
        QTest::mouseClick(part<QCheckBox>("prompts"), Qt::LeftButton, {}, {8, 10});
        QTRY_COMPARE(summary(), QStringLiteral("Nothing to write yet."));
        QVERIFY(!write()->isEnabled());
    }

    void remembersTheKinds() {
        QTest::mouseClick(part<QCheckBox>("csv"), Qt::LeftButton, {}, {8, 10});
        exportAll();
        open();
        QVERIFY(part<QCheckBox>("csv")->isChecked() && part<QCheckBox>("prompts")->isChecked());
        QVERIFY(!part<QCheckBox>("sheet")->isChecked());
    }
};

FOREFRAME_TEST(ExportDialogTest)
#include "export_dialog_test.moc"
