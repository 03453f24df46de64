#include "inspector/section_spec.h"
#include "ui/inspector_stage.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace foreframe;
using test::shotOf;

/// Several shots at once.
class SeveralShotsTest : public test::InspectorStage {
    Q_OBJECT
private slots:
    void manyShotsAreEditedTogether() {
        m_session->select({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QPlainTextEdit* lighting = text("lighting");
        QCOMPARE(lighting->placeholderText(), QStringLiteral("Mixed"));
        QCOMPARE(said("lighting"), QStringLiteral("3 values"));
        lighting->setFocus();
        QTest::keyClicks(lighting, QStringLiteral("fog"));
        for (const char* id : {"a", "b", "c"})
            QCOMPARE(shotOf(*m_session, id).lighting, std::string("fog"));
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Set lighting of 3 shots"));
        m_session->undo();
        QCOMPARE(m_session->storyboard(), test::smallFilm());
        QCOMPARE(lighting->toPlainText(), QString());
    }

    void termsOfManyShotsAreAddedToWhatEachHas() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            Storyboard next = edit::changeShot(s, "a", [](Shot& shot) {
                shot.negativePrompt = {"rain", "text"};
            });
            return edit::changeShot(next, "b", [](Shot& shot) {
                shot.negativePrompt = {"text", "fog"};
            });
        });
        m_session->reveal(QStringLiteral("a"), QStringLiteral("negativePrompt"));
        m_session->select({QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY(button(editor("negativePrompt"), QStringLiteral("text: press Delete to remove")));
        QVERIFY(!button(editor("negativePrompt"), QStringLiteral("rain: press Delete to remove")));
        auto* input = editor("negativePrompt")->findChild<QLineEdit*>();
        QCOMPARE(input->placeholderText(), QStringLiteral("Mixed"));
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("crowd, fog,"));
        QCOMPARE(shotOf(*m_session, "a").negativePrompt,
                 (std::vector<std::string>{"rain", "text", "crowd", "fog"}));
        QCOMPARE(shotOf(*m_session, "b").negativePrompt,
                 (std::vector<std::string>{"text", "fog", "crowd"}));
        QTest::keyClick(
            button(editor("negativePrompt"), QStringLiteral("text: press Delete to remove")),
            Qt::Key_Delete);
        QCOMPARE(shotOf(*m_session, "a").negativePrompt,
                 (std::vector<std::string>{"rain", "crowd", "fog"}));
        QCOMPARE(shotOf(*m_session, "b").negativePrompt,
                 (std::vector<std::string>{"fog", "crowd"}));
        QCOMPARE(m_session->undoLabel(), QStringLiteral("Set negative prompt of 2 shots"));
    }

    void nothingOfManyShotsIsOverwrittenUnasked() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "a", [](Shot& shot) {
                shot.notes = "windy";
                shot.promptOverride = "my own";
                shot.takes.emplace_back().video = "media/a.mp4";
                shot.references.style = "media/style.png";
                AudioLayer wind;
                wind.description = "wind";
                shot.audio.push_back(wind);
                shot.muted.push_back({"camera/no-speed", "meant so", {}});
            });
        });
        const Storyboard before = m_session->storyboard();
        m_session->select({QStringLiteral("a"), QStringLiteral("d")});
        for (const char* section : {"Sound", "Negative", "References", "Scene", "Takes", "Notes",
                                    "Hand-written prompt", "Muted findings"})
            QTest::mouseClick(button(m_panel.get(), QLatin1String(section)), Qt::LeftButton);
        // Through every field, with nothing typed.
        text("promptOverride")->setFocus();
        for (int i = 0; i < 150; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_session->storyboard(), before);
        QCOMPARE(text("promptOverride")->placeholderText(), QStringLiteral("Mixed"));
        QCOMPARE(text("heading")->placeholderText(), QStringLiteral("Mixed"));
        text("heading")->setFocus();
        QTest::keyClicks(text("heading"), QStringLiteral("EXT. SEA"));
        QCOMPARE(m_session->storyboard().scenes[0]->heading, std::string("EXT. SEA"));
        QCOMPARE(m_session->storyboard().scenes[1]->heading, std::string("EXT. SEA"));
        QTest::mouseClick(button(m_panel.get(), QStringLiteral("Ambience")), Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "a").audio.size(), std::size_t(2));
        QCOMPARE(shotOf(*m_session, "a").audio[0].description, std::string("wind"));
        QCOMPARE(shotOf(*m_session, "d").audio.size(), std::size_t(1));
    }

    void foldedSectionsSayWhatSeveralShotsShare() {
        const auto folded = [](const SectionSpec& spec, const Session& session) {
            return spec.folded(form::Subjects::ofSelection(session));
        };
        m_session->select({QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(folded(pictureSection(), *m_session), QStringLiteral("Mixed"));
        QCOMPARE(folded(shotSection(), *m_session), QStringLiteral("Mixed")); // 5 and 10 s
        QCOMPARE(folded(soundSection(), *m_session), QStringLiteral("none"));
        for (const SectionSpec& spec : inspectorSections())
            if (spec.of == SectionSpec::Of::Shots && spec.id != QStringLiteral("notes"))
                QVERIFY2(!folded(spec, *m_session).isEmpty(), qPrintable(spec.id));
        m_session->select({QStringLiteral("a"), QStringLiteral("c")});
        QVERIFY(folded(shotSection(), *m_session).endsWith(QStringLiteral("5 s")));
    }

    void segmentsCountAndTogglesStandBetweenWhereShotsDiffer() {
        m_session->apply(QStringLiteral("x"), [](const Storyboard& s) {
            return edit::changeShot(s, "c", [](Shot& shot) { shot.continuesPrevious = true; });
        });
        m_session->select({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QAbstractButton* five = button(editor("duration"), QStringLiteral("5 s"));
        QVERIFY(five && !five->isChecked());
        const QImage painted = five->grab().toImage();
        QVERIFY(painted.pixelColor(painted.width() / 2, 6).lightness() > 128);
        QTest::mouseClick(five, Qt::LeftButton);
        QCOMPARE(shotOf(*m_session, "b").duration, 5.0);
        QVERIFY(five->isChecked());

        auto* chain = editor("continuesPrevious")->findChild<QCheckBox*>();
        QCOMPARE(chain->checkState(), Qt::PartiallyChecked);
        QVERIFY(chain->isTristate()); // or it would be painted as checked
        QTest::mouseClick(chain, Qt::LeftButton, {}, QPoint(8, chain->height() / 2));
        QVERIFY(shotOf(*m_session, "a").continuesPrevious &&
                shotOf(*m_session, "c").continuesPrevious);
        QCOMPARE(chain->checkState(), Qt::Checked);
        QVERIFY(!chain->isTristate());
    }
};

FOREFRAME_TEST(SeveralShotsTest)
#include "several_shots_test.moc"
