// What opening and saving have to ask. The window shows dialogs; none of them stops the program:
// the answer comes back later, through a function.
#pragma once
#include <QString>
#include <functional>
#include <memory>
#include <vector>

namespace foreframe {

struct Progress;

struct Answer {
    enum class Kind { Main, Other, Danger, Cancel };
    QString text; ///< a verb: "Save", "Replace theirs"
    Kind kind = Kind::Other;
};

struct Question {
    QString headline; ///< one line, bold
    QString text;     ///< what will happen
    std::vector<Answer> answers;
};

struct FileChoice {
    QString title;
    QString start;  ///< the folder to begin in, or the file to suggest
    QString filter; ///< as QFileDialog writes it
};

class Questions {
public:
    virtual ~Questions() = default;

    /// Calls back with the index of the answer; closing the dialog is its Cancel.
    virtual void ask(const Question& question, std::function<void(int)> then) = 0;
    /// One sentence that needs no decision.
    virtual void tell(const QString& headline, const QString& text) = 0;
    /// Shows work off the window's thread, and a way to stop it, until it is over.
    virtual void follow(const QString& headline, std::shared_ptr<Progress> progress) = 0;
    /// These call back with an empty path where nothing was chosen.
    virtual void fileToOpen(const FileChoice& choice, std::function<void(QString)> then) = 0;
    virtual void fileToSave(const FileChoice& choice, std::function<void(QString)> then) = 0;
    virtual void folder(const FileChoice& choice, std::function<void(QString)> then) = 0;
};

} // namespace foreframe
