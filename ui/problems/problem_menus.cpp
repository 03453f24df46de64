// What can be done about a finding, and what the panel shows: its two menus.
#include "check/fix_all.h"
#include "files/questions.h"
#include "lookup/slate.h"
#include "problems/fix_preview.h"
#include "problems/mute_reason.h"
#include "problems/problems_model.h"
#include "problems/problems_panel.h"
#include "problems/relink.h"
#include "problems/relink_all.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace foreframe {

namespace {

std::vector<Mute> without(std::vector<Mute> muted, const std::string& rule) {
    std::erase_if(muted, [&](const Mute& mute) { return mute.rule == rule; });
    return muted;
}

/// The word itself where it is a rule that this version does not know.
QString titleOf(const std::string& id) {
    const Rule* rule = rules::find(id);
    return rule ? qt(rule->title) : qt(id);
}

} // namespace

// -- of a finding ---------------------------------------------------------------------------------

void ProblemsPanel::fillMenu(QMenu& menu, const Diagnostic& finding) {
    menu.setToolTipsVisible(true);
    for (const Fix& fix : finding.fixes)
        menu.addAction(qt(fix.label), this,
                       [this, fix] { m_session.apply(qt(fix.label), fix.apply); })
            ->setToolTip(previewOf(fix, m_session));
    if (isMissingFile(finding)) {
        menu.addAction(tr("Relink…"), this, [this, copy = finding] { relinkFile(copy); });
        menu.addAction(tr("Find All Missing Media…"), this, [this] {
            findMissingMedia(m_session, m_questions, window(), [this] { emit mediaArrived(); });
        });
    }
    if (isOutsideFile(finding))
        menu.addAction(tr("Copy into media…"), this, [this, copy = finding] { relinkFile(copy); });
    addFixAll(menu, finding);
    menu.addSeparator();
    menu.addAction(tr("Why This Matters"), this, [this, rule = finding.rule] { explain(*rule); });
    menu.addAction(tr("Go to Field"), this, [this, copy = finding] { goTo(copy); });
    addMutes(menu, finding);
}

void ProblemsPanel::addFixAll(QMenu& menu, const Diagnostic& finding) {
    for (const Fix& fix : finding.fixes) {
        const auto count = fixable(m_session.findings(), *finding.rule, fix.label);
        if (count < 2)
            continue;
        const QString text = tr("%1: All %2").arg(qt(fix.label)).arg(count);
        menu.addAction(text, this, [this, text, rule = finding.rule, label = fix.label] {
            m_session.apply(text, [&](const Storyboard& s) {
                return fixAll(s, Shared<MediaFacts>(m_session.media()), *rule, label);
            });
        });
    }
}

void ProblemsPanel::explain(const Rule& rule) {
    m_questions.tell(qt(rule.title),
                     QStringLiteral("%1\n\n%2\n%3\n\n%4")
                         .arg(qt(rule.why), tr("Not so: %1").arg(qt(rule.bad.words)),
                              tr("But so: %1").arg(qt(rule.good.words)),
                              QLatin1String(rule.id.data(), int(rule.id.size()))));
}

void ProblemsPanel::addMutes(QMenu& menu, const Diagnostic& finding) {
    if (finding.severity == Severity::Error)
        return;
    const std::string rule(finding.rule->id);
    menu.addSeparator();
    if (!finding.shotId.empty())
        menu.addAction(tr("Mute for This Shot"), this, [this, rule, id = finding.shotId] {
            m_session.apply(tr("Mute “%1”").arg(titleOf(rule)), [&](const Storyboard& s) {
                return edit::changeShot(s, id, [&](Shot& shot) {
                    shot.muted = without(std::move(shot.muted), rule);
                    shot.muted.push_back({rule, {}, {}});
                });
            });
            // Why it is meant so is asked for while it is known.
            const auto place = findShot(m_session.storyboard(), id);
            const auto muted = place ? shotAt(m_session.storyboard(), *place).muted.size() : 0;
            if (muted > 0)
                m_session.reveal(qt(id), QStringLiteral("muted[%1].reason").arg(muted - 1));
        });
    menu.addAction(tr("Mute in This Storyboard…"), this, [this, rule] {
        askReason(*this, [this, rule](const QString& reason) {
            m_session.apply(tr("Mute “%1”").arg(titleOf(rule)), [&](const Storyboard& s) {
                return edit::changeStoryboard(s, [&](Storyboard& next) {
                    next.muted = without(std::move(next.muted), rule);
                    next.muted.push_back({rule, utf8(reason), {}});
                });
            });
        });
    });
}

// -- of what is shown, and what is muted ----------------------------------------------------------

void ProblemsPanel::fillView(QMenu& menu) {
    menu.clear();
    addFloors(menu);
    menu.addSeparator();
    addMuted(menu);
}

void ProblemsPanel::addFloors(QMenu& menu) {
    const std::array<std::pair<Severity, QString>, 3> floors{
        {{Severity::Advice, tr("Everything")},
         {Severity::Warning, tr("Warnings and Errors")},
         {Severity::Error, tr("Errors Only")}}};
    auto* choice = new QActionGroup(&menu);
    for (const auto& [floor, text] : floors) {
        QAction* action = menu.addAction(text, this, [this, floor = floor] { showFrom(floor); });
        action->setCheckable(true);
        action->setChecked(m_model->floor() == floor);
        choice->addAction(action);
    }
}

void ProblemsPanel::addMuted(QMenu& menu) {
    const Storyboard& film = m_session.storyboard();
    const auto words = [](const QString& text, const Mute& mute) {
        return mute.reason.empty() ? text : text + QStringLiteral(": ") + qt(mute.reason);
    };
    int entries = 0;
    for (const Mute& mute : film.muted) {
        ++entries;
        menu.addAction(
            words(tr("Hear “%1” Again").arg(titleOf(mute.rule)), mute), this,
            [this, rule = mute.rule] {
                m_session.apply(tr("Unmute “%1”").arg(titleOf(rule)), [&](const Storyboard& s) {
                    return edit::changeStoryboard(
                        s, [&](Storyboard& next) { next.muted = without(next.muted, rule); });
                });
            });
    }
    constexpr int most = 30; // in one menu
    const auto addEntry = [&](const Shot& shot, const Mute& mute, const QString& slate) {
        menu.addAction(words(tr("Hear “%1” Again in %2").arg(titleOf(mute.rule), slate), mute),
                       this, [this, rule = mute.rule, id = shot.id] {
                           m_session.apply(tr("Unmute “%1”").arg(titleOf(rule)),
                                           [&](const Storyboard& s) {
                                               return edit::changeShot(s, id, [&](Shot& next) {
                                                   next.muted = without(next.muted, rule);
                                               });
                                           });
                       });
    };
    for (std::size_t i = 0; i < film.scenes.size(); ++i)
        for (std::size_t j = 0; j < film.scenes[i]->shots.size(); ++j) {
            const Shot& shot = *film.scenes[i]->shots[j];
            for (const Mute& mute : shot.muted)
                if (++entries <= most)
                    addEntry(shot, mute, qt(slateOf(film, {i, j})));
        }
    if (entries == 0)
        menu.addAction(tr("Nothing is muted here"))->setEnabled(false);
    else if (entries > most)
        menu.addAction(tr("%1 more, each in its shot").arg(entries - most))->setEnabled(false);
}

} // namespace foreframe
