// Questions answered by the test: what was asked is kept, the answers are given in order.
#pragma once
#include "files/progress.h"
#include "files/questions.h"
#include <QStringList>
#include <deque>

namespace foreframe::test {

class ScriptedQuestions : public Questions {
public:
    QStringList asked;           ///< headlines
    QStringList texts;           ///< and what stood below them
    QStringList told;            ///< "headline: text"
    std::deque<QString> answers; ///< the text of the answer to give
    std::deque<QString> files;   ///< to choose; empty: closed without one
    QStringList followed;        ///< headlines of the work that took its time
    bool cancels = false;        ///< such work, as soon as it is shown

    /// Answered by hand later, where the script has no answer.
    std::function<void(int)> open;

    void ask(const Question& question, std::function<void(int)> then) override;
    void tell(const QString& headline, const QString& text) override;
    void follow(const QString& headline, std::shared_ptr<Progress> progress) override;
    void fileToOpen(const FileChoice& choice, std::function<void(QString)> then) override;
    void fileToSave(const FileChoice& choice, std::function<void(QString)> then) override;
    void folder(const FileChoice& choice, std::function<void(QString)> then) override;

private:
    void choose(const FileChoice& choice, const std::function<void(QString)>& then);
};

} // namespace foreframe::test
