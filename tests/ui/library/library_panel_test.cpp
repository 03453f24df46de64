#include "library/library_panel.h"

#include "form/editor.h"
#include "form/fold_button.h"
#include "library/library_use.h"
#include "library/shelf_row.h"
#include "presets/own_presets.h"
#include "session/library_item.h"
#include "session/said.h"
#include "test_main.h"
#include "ui/small_film.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foreframe;
using library::ShelfRow;

class LibraryPanelTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LibraryPanel> m_panel;

    ShelfRow* row(const char* name) {
        for (ShelfRow* each : m_panel->findChildren<ShelfRow*>())
            if (each->isVisible() && each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    template <class T = QAbstractButton>
    T* button(QWidget* in, const QString& words) {
        for (T* each : in->findChildren<T*>())
            if (each->isVisible() && each->text() == words)
                return each;
        return nullptr;
    }
    void openKind(const char* kind) {
        auto* head = m_panel->findChild<form::FoldButton*>(QLatin1String(kind));
        QVERIFY(head && head->isVisible());
        QTest::keyClick(head, Qt::Key_Right);
    }
    QDialog* dialog(const char* name) { return m_panel->findChild<QDialog*>(QLatin1String(name)); }

    void write(const char* action) {
        m_session->apply(QStringLiteral("x"), [action](const Storyboard& s) {
            return edit::changeShot(s, "c", [action](Shot& shot) { shot.action = action; });
        });
    }
    /// The first character's label, ready to be typed over.
    QPlainTextEdit* openLabel() {
        m_session->reveal({}, QStringLiteral("characters[0].label"));
        QPlainTextEdit* label = nullptr;
        if (QDialog* editor = dialog("entryEditor"); editor && QTest::qWaitForWindowActive(editor))
            label = test::child<form::Editor>(*editor, QStringLiteral("label"))
                        ->findChild<QPlainTextEdit*>();
        [&] { QTRY_VERIFY(label && label->hasFocus()); }();
        return label;
    }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() {
        failOnWarnings();
        QSettings().clear();
        QDir(ownPresets().folder()).removeRecursively();
        ownPresets().reload();
        m_panel.reset(); // while its session is there
        m_session = std::make_unique<Session>();
        m_session->open(test::smallFilm(), {}, {});
        m_panel = std::make_unique<LibraryPanel>(*m_session);
        m_panel->resize(232, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void saysWhoHasWhichVoiceAndInHowManyShots() {
        QCOMPARE(row("Maren")->accessibleDescription(), QStringLiteral("Maren clear, 1 shot"));
        QCOMPARE(row("Anders")->accessibleDescription(), QStringLiteral("no voice, 1 shot"));
        QVERIFY(row("Maren clear") && row("The pier"));
    }

    void usesAreCountedOncePerShot() {
        const auto uses = library::usesOf(test::smallFilm());
        QCOMPARE(uses.at("maren").shots, 1);
        QCOMPARE(uses.at("maren").lines, 1);
        QCOMPARE(uses.at("v1").slates, QStringList{QStringLiteral("1B")});
        QCOMPARE(uses.at("v1").cast, QStringList{QStringLiteral("Maren")});
        QCOMPARE(uses.at("pier").slates, QStringList{QStringLiteral("1")});
        QVERIFY(!uses.contains("v2"));
    }

    void addingStaysInReachBelowTheEntries() {
        const auto* add = button(m_panel.get(), QStringLiteral("Add a character"));
        QVERIFY(add);
        const auto top = [&](const QWidget* of) {
            return of->mapTo(m_panel.get(), QPoint(0, 0)).y();
        };
        QVERIFY(top(add) > top(row("Anders")));
    }

    void renamesInPlace() {
        row("Maren")->setFocus();
        QTest::keyClick(row("Maren"), Qt::Key_F2);
        auto* name = m_panel->findChild<ShelfRow*>()->findChild<QLineEdit*>();
        QVERIFY(name && name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Marit"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_session->storyboard().characters.front()->label, std::string("Marit"));
        QVERIFY(row("Marit"));
        m_session->undo();
        QVERIFY(row("Maren"));

        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the first field
        QTest::keyClick(row("Maren"), Qt::Key_F2);
        name = row("Maren")->findChild<QLineEdit*>();
        QTest::keyClicks(name, QStringLiteral("Nobody"));
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(row("Maren"));
        QVERIFY(!m_session->canUndo());
    }

    void deletingSaysWhatItTouchesAndIsUndone() {
        row("Maren clear")->setFocus();
        QTest::keyClick(row("Maren clear"), Qt::Key_Delete);
        QDialog* asking = dialog("confirm");
        QVERIFY(asking && asking->isVisible());
        QCOMPARE(asking->windowTitle(), QStringLiteral("Delete the voice “Maren clear”?"));
        QString words;
        for (const QLabel* label : asking->findChildren<QLabel*>())
            words += label->text();
        QVERIFY2(words.contains(QStringLiteral("One line in 1B loses its voice.")),
                 qPrintable(words));
        QCOMPARE(m_session->storyboard().voices.size(), std::size_t(2));
        QTest::mouseClick(button<QPushButton>(asking, QStringLiteral("Delete the voice")),
                          Qt::LeftButton);
        QCOMPARE(m_session->storyboard().voices.size(), std::size_t(1));
        QVERIFY(m_session->storyboard().characters.front()->voice.empty());
        QVERIFY(!row("Maren clear"));
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
        QVERIFY(row("Maren clear"));
    }

    void keepingItChangesNothing() {
        QTest::keyClick(row("The pier"), Qt::Key_Delete);
        QVERIFY(dialog("confirm"));
        QTest::keyClick(dialog("confirm"), Qt::Key_Escape);
        QCOMPARE(m_session->storyboard(), test::smallFilm());
    }

    void whatNobodyUsesGoesWithoutAsking() {
        QTest::keyClick(row("Spare"), Qt::Key_Delete);
        QVERIFY(!dialog("confirm"));
        QVERIFY(!row("Spare"));
        QVERIFY(m_session->canUndo());
    }

    void aSlateOfWhereItIsUsedLeadsThere() {
        m_session->reveal({}, QStringLiteral("characters[1].label"));
        QDialog* editor = dialog("entryEditor");
        QVERIFY(editor && QTest::qWaitForWindowActive(editor));
        QLabel* used = nullptr;
        for (QLabel* label : editor->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("href")))
                used = label;
        QVERIFY(used && used->text().contains(QStringLiteral(">1B<")));
        emit used->linkActivated(QStringLiteral("b"));
        QCOMPARE(m_session->currentShot(), QStringLiteral("b"));
        QTRY_VERIFY(!dialog("entryEditor"));
    }

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

    void anEmptyLibraryTeaches() {
        m_session->open({}, {}, {});
        QAbstractButton* add = button(m_panel.get(), QStringLiteral("Add a character"));
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(m_session->storyboard().characters.size(), std::size_t(1));
        auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(name);
        QTest::keyClicks(name, QStringLiteral("Ilse"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_session->storyboard().characters.front()->label, std::string("Ilse"));
        QVERIFY(button(m_panel.get(), QStringLiteral("Add a character")));
    }

    void aPresetIsPutOnTheSelectedShotsAsOneStep() {
        QSignalSpy said(&saidOf(*m_session), &Said::said);
        m_session->select({QStringLiteral("a"), QStringLiteral("c")});
        QVERIFY(!row("Whip pan"));
        openKind("camera");
        QTest::keyClick(row("Slow push in"), Qt::Key_Return);
        QCOMPARE(test::shotOf(*m_session, "a").camera.move, std::string("push-in"));
        QCOMPARE(test::shotOf(*m_session, "c").camera.speed, std::string("slow"));
        QVERIFY(test::shotOf(*m_session, "b").camera.move.empty());
        QCOMPARE(said.last().first().toString(),
                 QStringLiteral("Set camera move, speed, size, size at the end, angle, lens, "
                                "purpose and reason of the move on 2 shots"));
        QCOMPARE(m_session->undoLabel(), said.last().first().toString());
        QTest::mouseClick(row("Slow push in"), Qt::LeftButton);
        QCOMPARE(said.last().first().toString(),
                 QStringLiteral("Nothing changed: “Slow push in” is there already"));
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
        QVERIFY(!m_session->canUndo());
    }

    void withoutAShotAPresetSaysSo() {
        QSignalSpy said(&saidOf(*m_session), &Said::said);
        openKind("lens");
        QTest::mouseClick(row("Macro"), Qt::LeftButton);
        QCOMPARE(said.last().first().toString(),
                 QStringLiteral("There is no shot here to take it"));
        QVERIFY(!m_session->canUndo());
    }

    void presetsAreFoundByTheirWords() {
        auto* search = m_panel->findChild<QLineEdit*>();
        search->setText(QStringLiteral("candle"));
        QVERIFY(row("Candlelight"));
        QVERIFY(!row("Moonlight") && !row("Slow push in"));
        search->setText(QStringLiteral("intimate")); // what it is for
        QVERIFY(row("Candlelight"));
        const auto headSays = [this](const char* section) {
            return m_panel->findChild<QWidget*>(QLatin1String(section))
                ->findChild<QAbstractButton*>()
                ->accessibleDescription();
        };
        QCOMPARE(headSays("section:library/presets"), QStringLiteral("open, 1 found"));
        QCOMPARE(headSays("section:library/voices"), QStringLiteral("open, none found"));
        search->setText(QStringLiteral("nothing like it"));
        QVERIFY(!row("Candlelight"));
        QCOMPARE(headSays("section:library/presets"), QStringLiteral("open, none found"));
        search->clear();
    }

    void aPresetOfAShotIsSavedRenamedAndDeleted() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "b", [](Shot& shot) {
                shot.camera.size = "close-up";
                shot.style = "ink on paper";
            });
        });
        m_session->select({QStringLiteral("b")});
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Save as Preset…")), Qt::LeftButton);
        QDialog* asking = dialog("savePreset");
        QVERIFY(asking && QTest::qWaitForWindowActive(asking));
        auto* save = button<QPushButton>(asking, QStringLiteral("Save the preset"));
        QVERIFY(save && !save->isEnabled());
        auto* name = asking->findChildren<QLineEdit*>().front();
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Ink night"));
        asking->findChild<QCheckBox*>(QStringLiteral("lighting"))->click();
        QVERIFY(!asking->findChild<QCheckBox*>(QStringLiteral("camera.move")));
        QCOMPARE(asking->findChild<QCheckBox*>(QStringLiteral("camera.size"))->text(),
                 QStringLiteral("Size: Close-up")); // as the inspector calls it
        const auto* cancel = button<QPushButton>(asking, QStringLiteral("Cancel"));
        QVERIFY(cancel->x() < save->x()); // the verb is last, as everywhere
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog("savePreset"));
        QVERIFY(QFile::exists(ownPresets().folder() + QStringLiteral("/ink-night.json")));

        openKind("own");
        m_session->select({QStringLiteral("d")});
        QTest::mouseClick(row("Ink night"), Qt::LeftButton);
        QCOMPARE(test::shotOf(*m_session, "d").style, std::string("ink on paper"));
        QCOMPARE(test::shotOf(*m_session, "d").camera.size, std::string("close-up"));
        QVERIFY(test::shotOf(*m_session, "d").lighting.empty());

        QTest::keyClick(row("Ink night"), Qt::Key_F2);
        auto* edit = row("Ink night")->findChild<QLineEdit*>();
        QTest::keyClicks(edit, QStringLiteral("Paper"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(row("Paper") && !row("Ink night"));
        OwnPresets again(ownPresets().folder());
        QCOMPARE(again.all().size(), std::size_t(1));
        QCOMPARE(again.all().front().name.en, std::string("Paper"));

        QTest::keyClick(row("Paper"), Qt::Key_Delete);
        QVERIFY(dialog("confirm"));
        QTest::mouseClick(
            button<QPushButton>(dialog("confirm"), QStringLiteral("Delete the preset")),
            Qt::LeftButton);
        QVERIFY(!row("Paper"));
        QVERIFY(ownPresets().all().empty());
    }

    void whatComesWithTheProgramKeepsItsName() {
        openKind("genre");
        QTest::keyClick(row("Horror, suspense"), Qt::Key_F2);
        QVERIFY(!row("Horror, suspense")->findChild<QLineEdit*>());
        QTest::keyClick(row("Horror, suspense"), Qt::Key_Delete);
        QVERIFY(!dialog("confirm"));
    }

    void aBrokenPresetFileIsNamedAndLeftAlone() {
        QVERIFY(QDir().mkpath(ownPresets().folder()));
        QFile broken(ownPresets().folder() + QStringLiteral("/mine.json"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(R"({"name": "Mine", "for": "", "sets": {"camera.angle": "sideways"}})");
        broken.close();
        ownPresets().reload();
        QString words;
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            if (label->isVisible())
                words += label->text();
        QVERIFY2(words.contains(QStringLiteral("mine.json")) &&
                     words.contains(QStringLiteral("sets.camera.angle")) &&
                     words.contains(QStringLiteral("sideways")),
                 qPrintable(words));
        QVERIFY(broken.exists());
    }

    void searchLeavesWhatMatches() {
        auto* search = m_panel->findChild<QLineEdit*>();
        search->setText(QStringLiteral("mar"));
        QApplication::processEvents();
        QVERIFY(row("Maren") && row("Maren clear"));
        QVERIFY(!row("Anders") && !row("The pier"));
        search->clear();
        QVERIFY(row("Anders"));
    }

    void theMenuGivesToTheSelectedShots() {
        m_session->select({QStringLiteral("c"), QStringLiteral("d")});
        const auto choose = [&](const char* name) {
            emit row(name)->menuWanted({});
            for (QAction* action : m_panel->findChildren<QAction*>())
                if (action->text() == QLatin1String("Add to Selected Shots")) {
                    const bool possible = action->isEnabled();
                    action->trigger();
                    delete action->parent(); // the menu
                    return possible;
                }
            return false;
        };
        QVERIFY(choose("Maren"));
        QCOMPARE(test::shotOf(*m_session, "c").characters, std::vector<std::string>{"maren"});
        QCOMPARE(test::shotOf(*m_session, "d").characters, std::vector<std::string>{"maren"});
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Add Maren to 2 shots"));
        QVERIFY(!choose("Maren clear")); // nobody speaks there
        QVERIFY(choose("The pier"));
        QCOMPARE(m_session->storyboard().scenes[1]->location, std::string("pier"));
        m_session->select({});
        QVERIFY(!choose("Anders"));
    }

    void aVoiceDroppedOnSomebodyIsTheirs() {
        Session& session = *m_session;
        const auto drop = [&](const char* name, const LibraryItem& item) {
            const std::unique_ptr<QMimeData> data(carried(item, session));
            QDragEnterEvent enter(QPoint(60, 20), Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QApplication::sendEvent(row(name), &enter);
            QDragMoveEvent move(QPoint(60, 20), Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QApplication::sendEvent(row(name), &move);
            if (!move.isAccepted()) {
                row(name)->grab(); // it says why
                const QString why = row(name)->toolTip();
                QDragLeaveEvent leave;
                QApplication::sendEvent(row(name), &leave);
                return why;
            }
            QDropEvent let(QPointF(60, 20), Qt::CopyAction, data.get(), Qt::LeftButton, {});
            QApplication::sendEvent(row(name), &let);
            return session.undoLabel();
        };
        m_panel->resize(180, 700); // what is said is cut, and whole in the tooltip
        QCOMPARE(drop("Anders", {libraryKind::voice, QStringLiteral("v2")}),
                 QStringLiteral("Anders speaks with Spare"));
        QCOMPARE(session.storyboard().characters[1]->voice, std::string("v2"));
        QCOMPARE(row("Anders")->accessibleDescription(), QStringLiteral("Spare, 1 shot"));
        session.undo();
        QCOMPARE(session.storyboard(), test::smallFilm());
        QCOMPARE(drop("Maren", {libraryKind::voice, QStringLiteral("v1")}),
                 QStringLiteral("Maren speaks with Maren clear already"));
        QCOMPARE(drop("Maren", {libraryKind::place, QStringLiteral("pier")}),
                 QStringLiteral("Only a voice can be given to somebody of the cast"));
        QVERIFY(!session.canUndo());
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

    void nothingIsDeletedBySpace() {
        QTest::keyClick(row("The pier"), Qt::Key_Delete);
        QVERIFY(QTest::qWaitForWindowActive(dialog("confirm")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(m_session->storyboard(), test::smallFilm());
        m_session->reveal({}, QStringLiteral("characters[0].label"));
        QDialog* editor = dialog("entryEditor");
        const auto left = [&](const QString& words) {
            return button(editor, words)->mapTo(editor, QPoint()).x();
        };
        QVERIFY(left(QStringLiteral("Delete…")) < left(QStringLiteral("Done")));
    }

    /// Pulling an entry carries it; it is not opened by that.
    void pullingCarriesAndDoesNotOpen() {
        ShelfRow* maren = row("Maren");
        disconnect(maren, &ShelfRow::carryWanted, nullptr, nullptr); // the platform would take over
        QSignalSpy opened(maren, &ShelfRow::opened);
        QSignalSpy carried(maren, &ShelfRow::carryWanted);
        QTest::mousePress(maren, Qt::LeftButton, {}, {40, 20});
        QTest::mouseMove(maren, {42, 21});
        QCOMPARE(carried.size(), 0);
        QMouseEvent far(QEvent::MouseMove, QPointF(90, 20), maren->mapToGlobal(QPointF(90, 20)),
                        Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(maren, &far);
        QCOMPARE(carried.size(), 1);
        QTest::mouseRelease(maren, Qt::LeftButton, {}, {90, 20});
        QCOMPARE(opened.size(), 0);
    }
};

FOREFRAME_TEST(LibraryPanelTest)
#include "library_panel_test.moc"
