// Thousands of random edits, undos, redos, saves and loads, with what must hold looked at after
// each. FOREFRAME_STRESS=100000 makes it longer, FOREFRAME_SEED another one:
//     FOREFRAME_STRESS=100000 FOREFRAME_SEED=7 bin/ui_recovery_test -nocrashhandler
#include "core/longer.h"
#include "core/random_storyboard.h"
#include "files/document.h"
#include "recovery/snapshot.h"
#include "test_main.h"
#include "ui/scripted_questions.h"

#include <QTemporaryDir>
#include <deque>

using namespace foreframe;

namespace {

/// A film that has been on disk: what the file can't say (ids not yet given) is settled.
Storyboard settled(const Storyboard& film) {
    return decode(encode(film))->storyboard;
}

constexpr std::size_t deepest = 12; ///< undone in one go at most

} // namespace

class StressTest : public test::TestCase {
    Q_OBJECT

    QTemporaryDir m_dir;
    Session m_session;
    test::ScriptedQuestions m_questions;
    Document m_document{m_session, m_questions};
    QString m_file = m_dir.filePath(QStringLiteral("film.foreframe"));

    Storyboard onDisk() const { return readStoryboard(m_file)->decoded.storyboard; }

    void saveAndWait() {
        m_document.save();
        QTRY_VERIFY_WITH_TIMEOUT(!m_document.isWriting(), 30'000);
        QVERIFY(!m_session.modified());
    }

    void undoAndRedo(std::size_t depth) {
        std::deque<Shared<Storyboard>> states{m_session.value()};
        for (std::size_t i = 0; i < depth && m_session.canUndo(); ++i) {
            m_session.undo();
            states.push_front(m_session.value());
        }
        states.pop_front();
        for (const auto& state : states) {
            m_session.redo();
            QVERIFY(m_session.value().same(state));
        }
    }

    void selectionIsInTheFilm() {
        for (const std::string& id : m_session.selectedIds())
            QVERIFY(findShot(m_session.storyboard(), id).has_value());
    }

private slots:
    void whateverIsDoneNothingIsLost() {
        const int acts = test::numberFrom("FOREFRAME_STRESS", 1000);
        const int seed = test::seedOfTheCourse();
        test::Random random(static_cast<std::uint32_t>(seed));
        QVERIFY(writeStoryboard(m_file, settled(random.storyboard())));
        m_document.open(m_file);
        const QString place = m_dir.filePath(QStringLiteral("place"));
        QDir().mkpath(place);
        QString last = QStringLiteral("opened");
        for (int i = 0; i < acts; ++i) {
            const std::size_t dice = random.below(1000);
            if (dice < 800) {
                const auto act = random.act(m_session.storyboard());
                last = qt(act.name);
                const Shared<Storyboard> before = m_session.value();
                if (m_session.apply(last, act.edit, random.chance(20) ? last : QString()))
                    QVERIFY(!(before == m_session.value()));
            } else if (dice < 900) {
                last = QStringLiteral("undo and redo");
                undoAndRedo(1 + random.below(deepest));
            } else if (dice < 960) {
                last = QStringLiteral("undo");
                m_session.undo();
            } else if (dice < 975) {
                last = QStringLiteral("snapshot");
                QVERIFY(writeSnapshot(place, i + 1, {m_file, m_dir.path(), {}},
                                      m_session.storyboard()));
                QCOMPARE((*readSnapshot(place))->storyboard, settled(m_session.storyboard()));
            } else if (dice < 995) {
                last = QStringLiteral("save");
                saveAndWait();
                QCOMPARE(onDisk(), settled(m_session.storyboard()));
            } else {
                last = QStringLiteral("save and load");
                saveAndWait();
                m_document.open(m_file);
                QCOMPARE(m_session.storyboard(), onDisk());
                QVERIFY(!m_session.canUndo());
            }
            selectionIsInTheFilm();
            if (QTest::currentTestFailed())
                qFatal("Seed %d, step %d: %s", seed, i, qUtf8Printable(last));
        }
        QCOMPARE(m_questions.asked, QStringList());
        QCOMPARE(m_questions.told, QStringList());
    }
};

FOREFRAME_TEST(StressTest)
#include "stress_test.moc"
