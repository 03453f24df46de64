// Questions as dialogs over the window. They open and return: nothing waits inside a loop of its
// own.
#pragma once
#include "files/questions.h"

class QWidget;

namespace foreframe {

class DialogQuestions : public Questions {
public:
    explicit DialogQuestions(QWidget* window)
        : m_window(window) {}

    void ask(const Question& question, std::function<void(int)> then) override;
    void tell(const QString& headline, const QString& text) override;
    void follow(const QString& headline, std::shared_ptr<Progress> progress) override;
    void fileToOpen(const FileChoice& choice, std::function<void(QString)> then) override;
    void fileToSave(const FileChoice& choice, std::function<void(QString)> then) override;
    void folder(const FileChoice& choice, std::function<void(QString)> then) override;

private:
    QWidget* m_window;
};

} // namespace foreframe
