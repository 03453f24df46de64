// What is on screen follows an edit by changing as little as it can. Whatever the edits were, it
// says in the end what it would say of the same film just opened.
#include "core/random_storyboard.h"
#include "models/timeline_model.h"
#include "player/reel.h"
#include "problems/problems_model.h"
#include "test_main.h"

using namespace foreframe;

namespace {

QStringList cardsOf(const TimelineModel& model) {
    QStringList cards;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        cards += QStringList{index.data(Qt::DisplayRole).toString(),
                             index.data(Qt::AccessibleTextRole).toString(),
                             index.data(TimelineModel::IdRole).toString()}
                     .join(QLatin1Char('|'));
    }
    return cards;
}

QStringList problemsOf(const ProblemsModel& model) {
    QStringList problems;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Diagnostic& finding = model.at(row);
        problems += QStringList{model.slateAt(row), qt(finding.rule->id), qt(finding.shotId),
                                qt(finding.field), qt(finding.message)}
                        .join(QLatin1Char('|'));
    }
    return problems;
}

QStringList shotsOf(const Reel& reel) {
    QStringList shots;
    for (std::size_t i = 0; i < reel.size(); ++i)
        shots += QStringLiteral("%1 %2 %3")
                     .arg(qt(reel.shot(i).id), qt(reel.shot(i).action))
                     .arg(reel.startOf(i));
    return shots;
}

} // namespace

class FollowingTest : public test::TestCase {
    Q_OBJECT
private slots:
    void everythingFollowsAnyEdits() {
        test::forManySeeds(20, [](test::Random& random, int seed) {
            Session session;
            session.open(random.storyboard(), {}, {});
            TimelineModel timeline(session);
            ProblemsModel problems(session);
            Reel reel(session.value(), session.media());
            for (int step = 0; step < 25; ++step) {
                const test::Random::Act act = random.act(session.storyboard());
                const bool back = session.canUndo() && random.chance(25);
                back ? session.undo() : void(session.apply(qt(act.name), act.edit));
                if (!reel.follow(session.value(), session.media()))
                    reel = Reel(session.value(), session.media());

                const QByteArray when = QStringLiteral("seed %1, step %2: %3")
                                            .arg(seed)
                                            .arg(step)
                                            .arg(back ? QStringLiteral("undo") : qt(act.name))
                                            .toUtf8();
                QVERIFY2(cardsOf(timeline) == cardsOf(TimelineModel(session)), when);
                QVERIFY2(problemsOf(problems) == problemsOf(ProblemsModel(session)), when);
                QVERIFY2(shotsOf(reel) == shotsOf(Reel(session.value(), session.media())), when);
            }
        });
    }
};

FOREFRAME_TEST(FollowingTest)
#include "following_test.moc"
