#include "history/history.h"

namespace foreframe {

History::History(Shared<Storyboard> start) {
    m_moments.front().storyboard = std::move(start);
}

bool History::push(Moment moment, Clock::time_point now) {
    if (moment.storyboard == current())
        return false;
    m_moments.resize(m_at + 1);
    const bool merges = m_mergeable && m_at > 0 && !moment.mergeKey.empty() &&
                        moment.mergeKey == m_moments[m_at].mergeKey &&
                        now - m_lastPush <= mergePause;
    if (merges) {
        m_moments[m_at].storyboard = std::move(moment.storyboard);
        m_moments[m_at].selectionAfter = std::move(moment.selectionAfter);
    } else {
        m_moments.push_back(std::move(moment));
        ++m_at;
    }
    m_lastPush = now;
    m_mergeable = true;
    return true;
}

std::string History::undoLabel() const {
    return canUndo() ? m_moments[m_at].label : std::string();
}
std::string History::redoLabel() const {
    return canRedo() ? m_moments[m_at + 1].label : std::string();
}

std::vector<std::string> History::undo() {
    m_mergeable = false;
    if (!canUndo())
        return {};
    return m_moments[m_at--].selectionBefore;
}

std::vector<std::string> History::redo() {
    m_mergeable = false;
    if (!canRedo())
        return {};
    return m_moments[++m_at].selectionAfter;
}

void History::breakMerge() {
    m_mergeable = false;
}

std::vector<Shared<Storyboard>> History::states() const {
    std::vector<Shared<Storyboard>> all;
    all.reserve(m_moments.size());
    for (const Moment& moment : m_moments)
        all.push_back(moment.storyboard);
    return all;
}

void History::rewrite(const std::function<Storyboard(const Storyboard&)>& change) {
    for (Moment& moment : m_moments)
        moment.storyboard = Shared<Storyboard>(change(*moment.storyboard));
    if (m_saved)
        m_saved = Shared<Storyboard>(change(**m_saved));
    m_mergeable = false;
}

void History::markSaved(const Shared<Storyboard>& written) {
    m_saved = written;
    m_mergeable = false; // what is saved stays a state of its own
}

bool History::modified() const {
    return !m_saved || !(*m_saved == current());
}

} // namespace foreframe
