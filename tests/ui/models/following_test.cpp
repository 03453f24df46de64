// What is on screen follows an edit by changing as little as it can. Whatever the edits were, it
// says in the end what it would say of the same film just opened.
#include "core/random_storyboard.h"
#include "models/timeline_model.h"
#include "player/reel.h"
#include "problems/problems_model.h"
#include "test_main.h"

using namespace foreframe;

namespace {

test::Random::Act anyAct(test::Random& random, const Storyboard& film) {
    if (!random.chance(20))
        return random.act(film);
    // What others speak of: the next card names it, and the list of problems.
    const edit::Ids shots = random.someShots(film);
    const std::string slate = std::to_string(random.below(50)) + "X";
    return {"lock a slate", [shots, slate](const Storyboard& s) {
                return edit::changeShots(s, shots, [&](Shot& shot) { shot.slate = slate; });
            }};
}

QStringList cardsOf(const TimelineModel& model) {
    QStringList cards;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QStringList says{index.data(Qt::DisplayRole).toString(),
                         index.data(Qt::AccessibleTextRole).toString(),
                         index.data(TimelineModel::IdRole).toString()};
        if (!model.isScene(row)) {
            const ShotCard& card = model.card(row);
            says += {card.chainedTo, card.cost, card.action, card.picture};
            says += card.problems;
        }
        cards += says.join(QLatin1Char('|'));
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
                const test::Random::Act act = anyAct(random, session.storyboard());
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
