#include "ui/library_stage.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace foreframe;

/// What somebody, a voice and a place are called and have.
class LibraryEntryEditorTest : public test::LibraryStage {
    Q_OBJECT
private slots:
    void theEditorIsAsHighAsItsFields() {
        m_session->reveal({}, QStringLiteral("voices[0].name"));
        QDialog* editor = dialog("entryEditor");
        QVERIFY(editor && QTest::qWaitForWindowExposed(editor));
        const auto* last = test::child<form::Editor>(*editor, QStringLiteral("description"));
        const auto* done = button<QPushButton>(editor, QStringLiteral("Done"));
        const int gap =
            done->mapTo(editor, QPoint()).y() - last->mapTo(editor, QPoint(0, last->height())).y();
        QVERIFY2(gap > 0 && gap < 90, qPrintable(QString::number(gap)));
    }

    void theEditorShowsEveryFieldOfLongWordsToo() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeCharacter(s, "maren", [](Character& maren) {
                for (int i = 0; i < 12; ++i)
                    maren.description += "a red raincoat with the hood up, ";
            });
        });
        m_session->reveal({}, QStringLiteral("characters[0].label"));
        QDialog* editor = dialog("entryEditor");
        QVERIFY(editor && QTest::qWaitForWindowExposed(editor));
        QTest::qWait(1);
        const auto* bar = editor->findChild<QScrollArea*>()->verticalScrollBar();
        QVERIFY2(bar->maximum() == 0, qPrintable(QString::number(bar->maximum())));
    }

    void rightsAreRemindedOfOnce() {
        const auto reminder = [&] {
            m_session->reveal({}, QStringLiteral("voices[0].name"));
            QDialog* editor = nullptr;
            for (auto* each : m_panel->findChildren<QDialog*>(QStringLiteral("entryEditor")))
                editor = each;
            return button<QPushButton>(editor, QStringLiteral("Understood"));
        };
        QVERIFY(!reminder());
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeVoice(s, "v1", [](Voice& v) { v.sample = "media/maren.wav"; });
        });
        QPushButton* understood = reminder();
        QVERIFY(understood);
        QTest::mouseClick(understood, Qt::LeftButton);
        QVERIFY(!understood->isVisible());
        QVERIFY(!reminder());
    }

    void opensAnEntryAndItsField() {
        m_session->reveal({}, QStringLiteral("characters[1].description"));
        QDialog* editor = dialog("entryEditor");
        QVERIFY(editor && QTest::qWaitForWindowActive(editor));
        auto* looks = test::child<form::Editor>(*editor, QStringLiteral("description"))
                          ->findChild<QPlainTextEdit*>();
        QTRY_VERIFY(looks->hasFocus());
        QTest::keyClicks(looks, QStringLiteral("an old man"));
        QCOMPARE(m_session->storyboard().characters[1]->description, std::string("an old man"));
        // What is edited goes: so does its editor.
        m_session->apply(QStringLiteral("x"),
                         [](const Storyboard& s) { return edit::removeCharacter(s, "anders"); });
        QTRY_VERIFY(!dialog("entryEditor"));
    }

    void aNewNameIsOneActAndEveryShotFollows_data() {
        QTest::addColumn<int>("leavesBy");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Tab") << int(Qt::Key_Tab);
    }
    void aNewNameIsOneActAndEveryShotFollows() {
        QFETCH(int, leavesBy);
        write("Maren looks up at [Maren]. A man waits.");
        const Storyboard before = m_session->storyboard();
        QPlainTextEdit* label = openLabel();
        label->selectAll();
        QTest::keyClicks(label, QStringLiteral("A"));
        m_session->setMedia({{"media/late.png", {}}}); // what is typed outlives what arrives
        QTest::keyClicks(label, QStringLiteral("nna "));
        QCOMPARE(m_session->storyboard(), before);
        QCOMPARE(m_session->valueWithHeld()->characters[0]->label, std::string("Anna"));
        QTest::keyClick(label, Qt::Key(leavesBy));
        QVERIFY(!label->hasFocus());
        QCOMPARE(m_session->storyboard().characters[0]->label, std::string("Anna"));
        QCOMPARE(test::shotOf(*m_session, "c").action,
                 std::string("Anna looks up at [Anna]. A man waits."));
        QCOMPARE(label->toPlainText(), QStringLiteral("Anna"));
        m_session->undo();
        QCOMPARE(m_session->storyboard(), before);
    }

    void escapeAndAnEmptyNameGiveTheOldOneBack() {
        const Storyboard before = m_session->storyboard();
        QPlainTextEdit* label = openLabel();
        label->selectAll();
        QTest::keyClicks(label, QStringLiteral("Nobody"));
        QTest::keyClick(label, Qt::Key_Escape);
        QCOMPARE(label->toPlainText(), QStringLiteral("Maren"));
        QVERIFY(dialog("entryEditor")->isVisible());
        label->selectAll();
        QTest::keyClick(label, Qt::Key_Delete);
        QTest::keyClick(label, Qt::Key_Tab);
        QCOMPARE(label->toPlainText(), QStringLiteral("Maren"));
        QCOMPARE(m_session->storyboard(), before);
        QVERIFY(!m_session->canUndo());
        QTest::keyClick(label, Qt::Key_Escape);
        QTRY_VERIFY(!dialog("entryEditor"));
    }

    void undoTakesBackANameThatIsBeingTyped() {
        const Storyboard before = m_session->storyboard();
        QPlainTextEdit* label = openLabel();
        QTest::keyClicks(label, QStringLiteral("Marta")); // the old name is marked
        QVERIFY(m_session->canUndo());
        QTest::keyClick(label, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_session->storyboard(), before);
        QCOMPARE(label->toPlainText(), QStringLiteral("Maren"));
        m_session->redo();
        QCOMPARE(label->toPlainText(), QStringLiteral("Marta"));
    }

    void aNameInTheListIsHeldWhileItIsTyped() {
        write("Maren looks up.");
        const Storyboard before = m_session->storyboard();
        QTest::keyClick(row("Maren"), Qt::Key_F2);
        auto* name = row("Maren")->findChild<QLineEdit*>();
        QTest::keyClicks(name, QStringLiteral("Ann"));
        QCOMPARE(m_session->storyboard(), before);
        QCOMPARE(m_session->valueWithHeld()->characters[0]->label, std::string("Ann"));
        m_session->settle(); // the film is being saved
        QCOMPARE(m_session->storyboard().characters[0]->label, std::string("Ann"));
        m_session->undo();
        QCOMPARE(name->text(), QStringLiteral("Maren"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_session->storyboard(), before);
    }

    void aVoiceAndAPlaceAreNamedInOneActToo() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(
                s, "c", [](Shot& shot) { shot.promptOverride = "[Maren@Maren clear]: \"Yes.\""; });
        });
        const auto rename = [&](const char* field, const QString& to) {
            m_session->reveal({}, QLatin1String(field));
            QDialog* editor = m_panel->findChildren<QDialog*>(QStringLiteral("entryEditor")).last();
            QVERIFY(QTest::qWaitForWindowActive(editor));
            auto* name = editor->findChild<form::Editor*>(QStringLiteral("name"))
                             ->findChild<QPlainTextEdit*>();
            QTRY_VERIFY(name->hasFocus());
            name->selectAll();
            QTest::keyClicks(name, to);
            QTest::mouseClick(button<QPushButton>(editor, QStringLiteral("Done")), Qt::LeftButton);
            QTRY_VERIFY(!dialog("entryEditor"));
        };
        rename("voices[0].name", QStringLiteral("Bell"));
        QCOMPARE(m_session->storyboard().voices[0]->name, std::string("Bell"));
        QCOMPARE(test::shotOf(*m_session, "c").promptOverride,
                 std::string("[Maren@Bell]: \"Yes.\""));
        rename("locations[0].name", QStringLiteral("Quay"));
        QCOMPARE(m_session->storyboard().locations[0]->name, std::string("Quay"));
        m_session->undo();
        QCOMPARE(m_session->storyboard().locations[0]->name, std::string("The pier"));
    }

    void picturesAndSamplesAreDroppedAndPastedIntoTheFolder() {
        const QTemporaryDir film;
        const QTemporaryDir elsewhere;
        QImage face(64, 64, QImage::Format_RGB32);
        face.fill(Qt::darkRed);
        const QString picture = elsewhere.filePath(QStringLiteral("face.png"));
        QVERIFY(face.save(picture));
        QFile sample(elsewhere.filePath(QStringLiteral("maren.wav")));
        QVERIFY(sample.open(QIODevice::WriteOnly));
        sample.write("RIFF");
        sample.close();
        const auto drop = [](QWidget* on, const QString& file) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file)});
            QDragEnterEvent enter(QPoint(8, 8), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(on, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent let(QPointF(8, 8), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(on, &let);
        };
        const auto field = [&](const char* entry, const char* path) {
            m_session->reveal({}, QLatin1String(entry));
            QDialog* editor = nullptr;
            for (auto* each : m_panel->findChildren<QDialog*>(QStringLiteral("entryEditor")))
                editor = each;
            return editor ? test::child<form::Editor>(*editor, QLatin1String(path)) : nullptr;
        };
        m_session->open(test::smallFilm(), {}, film.path());

        form::Editor* pictures = field("characters[1].references", "references");
        QVERIFY(pictures);
        drop(pictures->focusProxy(), picture);
        QCOMPARE(m_session->storyboard().characters[1]->references,
                 std::vector<std::string>{"media/face.png"});
        QVERIFY(QFile::exists(film.filePath(QStringLiteral("media/face.png"))));

        form::Editor* place = field("locations[0].reference", "reference");
        QVERIFY(place);
        QApplication::clipboard()->setImage(face);
        QTest::keyClick(place->focusProxy(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_session->storyboard().locations[0]->reference, std::string("media/pasted.png"));

        form::Editor* voice = field("voices[1].sample", "sample");
        QVERIFY(voice);
        drop(voice, sample.fileName());
        QCOMPARE(m_session->storyboard().voices[1]->sample, std::string("media/maren.wav"));
        for (int i = 0; i < 3; ++i)
            m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
    }

    void whoHasNoVoiceGetsANewOne() {
        m_session->reveal({}, QStringLiteral("characters[1].label"));
        QVERIFY(QTest::qWaitForWindowActive(dialog("entryEditor")));
        QAbstractButton* add = button(dialog("entryEditor"), QStringLiteral("New voice…"));
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        const Storyboard film = m_session->storyboard();
        QCOMPARE(film.voices.size(), std::size_t(3));
        QCOMPARE(film.characters[1]->voice, film.voices[2]->id);
        const auto editors = m_panel->findChildren<QDialog*>(QStringLiteral("entryEditor"));
        QCOMPARE(editors.size(), 2);
        QCOMPARE(editors[1]->pos(), editors[0]->pos()); // in the same place, and nothing looks out
        QVERIFY(editors[1]->width() >= editors[0]->width() &&
                editors[1]->height() >= editors[0]->height());
        QCOMPARE(film.voices[2]->name, std::string("Anders"));
        QVERIFY(QTest::qWaitForWindowActive(editors[1]));
        QWidget* name = editors[1]->focusWidget();
        QVERIFY(name);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, QStringLiteral("Anders low"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(qt(m_session->storyboard().voices[2]->name), QStringLiteral("Anders low"));
    }
};

FOREFRAME_TEST(LibraryEntryEditorTest)
#include "entry_editor_test.moc"
