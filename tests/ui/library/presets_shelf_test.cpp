#include "ui/library_stage.h"

#include "session/said.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace foreframe;

class PresetsShelfTest : public test::LibraryStage {
    Q_OBJECT
private slots:
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
};

FOREFRAME_TEST(PresetsShelfTest)
#include "presets_shelf_test.moc"
