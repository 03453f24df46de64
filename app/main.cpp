#include "command.h"
#include "help.h"
#include "own_words.h"
#include "session/strings.h"
#include "terminal.h"
#include "window/run_editor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstdlib>

using namespace foreframe;

namespace {

/// Image readers speak to the terminal through Qt where a picture is broken. The checks say it.
void ignoreMessage(QtMsgType, const QMessageLogContext&, const QString&) {}

int runCommand(const Command& command, int& argc, char** argv,
               std::span<const std::string_view> words) {
    for (const std::string_view word : words) {
        if (word == "--")
            break;
        if (word == "--help" || word == "-h")
            return print(helpFor(command), Done);
    }
    const auto arguments = Arguments::read(command, words);
    if (!arguments)
        return refuse(arguments.error().what);
    qInstallMessageHandler(ignoreMessage);
    const QCoreApplication app(argc, argv);
    const int status = command.run(*arguments);
    // Everything is written; taking ten thousand shots apart would only cost time.
    std::_Exit(status);
}

std::string unknown(std::string_view name) {
    return "There is no command \"" + std::string(name) + "\"; there are " + commands::names() +
           ".";
}

/// Without a command: the editor, with the file if one is named.
int runWithoutCommand(int& argc, char** argv, std::span<const std::string_view> words) {
    if (words.empty())
        return runEditor(argc, argv, {});
    const std::string_view first = words.front();
    if (first == "--help" || first == "-h")
        return print(helpForAll(), Done);
    if (first == "--version" || first == "version")
        return print("foreframe " FOREFRAME_VERSION "\n", Done);
    if (first == "--" && words.size() > 1)
        words = words.subspan(1);
    else if (first.starts_with('-'))
        return refuse("There is no option \"" + std::string(first) +
                      "\" here; there are --help and --version.");
    const QFileInfo file(qt(words.front()));
    if (words.size() > 1)
        return refuse(
            file.exists()
                ? "The editor opens one file; to work with a file, name a command first: " +
                      commands::names() + "."
                : unknown(words.front()));
    if (!file.exists())
        return refuse(words.front(),
                      "There is no such file, nor a command of that name; there are " +
                          commands::names() + ".");
    if (!file.isFile())
        return refuse(words.front(), "This is not a storyboard file.");
    return runEditor(argc, argv, qt(words.front()));
}

} // namespace

int main(int argc, char** argv) {
    readOwnWords();
    const std::vector<std::string_view> words(argv + std::min(argc, 1), argv + argc);
    const Command* command = words.empty() ? nullptr : commands::find(words.front());
    return command ? runCommand(*command, argc, argv, std::span(words).subspan(1))
                   : runWithoutCommand(argc, argv, words);
}
