// Undo and redo: a list of storyboards and what was selected in each.
#pragma once
#include "model/storyboard.h"

#include <chrono>
#include <functional>
#include <optional>

namespace foreframe {

/// One state of the document, and the act that led to it.
struct Moment {
    Shared<Storyboard> storyboard;
    std::vector<std::string> selectionBefore; ///< what was selected when the act began
    std::vector<std::string> selectionAfter;
    std::string label; ///< "Move 3 shots", as the menu says it
    std::string mergeKey;
};

class History {
public:
    using Clock = std::chrono::steady_clock;

    History() = default;
    explicit History(Shared<Storyboard> start);

    const Shared<Storyboard>& current() const { return m_moments[m_at].storyboard; }

    /// Adds a state behind the current one and forgets what was undone. Acts of one non-empty
    /// mergeKey that follow each other within the pause are one step. The same value again adds
    /// nothing (returns false).
    bool push(Moment moment, Clock::time_point now = Clock::now());

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_moments.size(); }
    std::string undoLabel() const;
    std::string redoLabel() const;
    /// The selection to restore.
    std::vector<std::string> undo();
    std::vector<std::string> redo();

    /// Every state, the oldest first.
    std::vector<Shared<Storyboard>> states() const;
    /// Changes every state alike, so that undo and redo know of it: media went to other paths.
    void rewrite(const std::function<Storyboard(const Storyboard&)>& change);

    /// The next act begins a step of its own, whatever its key.
    void breakMerge();

    void markSaved() { markSaved(current()); }
    /// What was written in the background may be an earlier state than the current one.
    void markSaved(const Shared<Storyboard>& written);
    /// The file no longer holds any of it: modified, whatever is done or undone.
    void markUnsaved() { m_saved.reset(); }
    /// Compares with what was saved, so undoing back to it, or typing it again, is "not modified".
    bool modified() const;

    static constexpr std::chrono::milliseconds mergePause{1500};

private:
    std::vector<Moment> m_moments{Moment{}};
    std::size_t m_at = 0;
    std::optional<Shared<Storyboard>> m_saved;
    Clock::time_point m_lastPush;
    bool m_mergeable = false;
};

} // namespace foreframe
