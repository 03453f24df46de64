#include "ui/library_stage.h"

#include "library/library_use.h"
#include "session/library_item.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace foreframe;
using library::ShelfRow;

class LibraryPanelTest : public test::LibraryStage {
    Q_OBJECT
private slots:
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
