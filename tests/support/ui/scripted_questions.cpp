#include "ui/scripted_questions.h"

namespace foreframe::test {

void ScriptedQuestions::ask(const Question& question, std::function<void(int)> then) {
    asked.append(question.headline);
    texts.append(question.text);
    if (answers.empty()) {
        open = std::move(then);
        return;
    }
    const QString wanted = answers.front();
    answers.pop_front();
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (question.answers[i].text == wanted) {
            then(int(i));
            return;
        }
    qFatal("The question \"%s\" has no answer \"%s\"", qUtf8Printable(question.headline),
           qUtf8Printable(wanted));
}

void ScriptedQuestions::tell(const QString& headline, const QString& text) {
    told.append(headline + QStringLiteral(": ") + text);
}

void ScriptedQuestions::choose(const FileChoice& choice, const std::function<void(QString)>& then) {
    asked.append(choice.title);
    const QString file = files.empty() ? QString() : files.front();
    if (!files.empty())
        files.pop_front();
    then(file);
}

void ScriptedQuestions::follow(const QString& headline, std::shared_ptr<Progress> progress) {
    followed.append(headline);
    progress->cancelled = cancels;
}

void ScriptedQuestions::fileToOpen(const FileChoice& choice, std::function<void(QString)> then) {
    choose(choice, then);
}
void ScriptedQuestions::fileToSave(const FileChoice& choice, std::function<void(QString)> then) {
    choose(choice, then);
}
void ScriptedQuestions::folder(const FileChoice& choice, std::function<void(QString)> then) {
    choose(choice, then);
}

} // namespace foreframe::test
