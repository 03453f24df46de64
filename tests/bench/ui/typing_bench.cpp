// A letter typed in the inspector of a long film, until the card, the prompt, the problems and the
// totals of the whole window say it.
#include "bench.h"
#include "ui/application.h"

#include "form/editor.h"
#include "format/format.h"
#include "window/main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

namespace foreframe::bench {

namespace {

constexpr QSize screen(1280, 800);

struct Desk {
    QTemporaryDir place; ///< of the settings, the recovery and the film
    std::unique_ptr<MainWindow> window;

    Desk() {
        for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, place.path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place.path());
        startApplication();
        window = std::make_unique<MainWindow>();
        QFile file(place.filePath(QStringLiteral("long.foreframe")));
        const bool made = file.open(QIODevice::WriteOnly);
        file.write(bytes().data(), static_cast<qint64>(made ? bytes().size() : 0));
        file.close();
        window->resize(screen);
        window->show();
        window->document().open(file.fileName());
        while (shotCount(window->session().storyboard()) == 0)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
    }

    QPlainTextEdit* field(const char* path) {
        for (auto* editor : window->findChildren<form::Editor*>(QLatin1String(path)))
            if (auto* text = editor->findChild<QPlainTextEdit*>(); text && editor->isVisible())
                return text;
        return nullptr;
    }

    static Desk& shared() {
        static Desk* desk = new Desk;
        return *desk;
    }
};

void type(QWidget* into, Qt::Key key, const QString& text) {
    QKeyEvent press(QEvent::KeyPress, key, {}, text);
    QApplication::sendEvent(into, &press);
    QKeyEvent release(QEvent::KeyRelease, key, {}, text);
    QApplication::sendEvent(into, &release);
    settle();
}

void letterTyped(benchmark::State& state) {
    Desk& desk = Desk::shared();
    Session& session = desk.window->session();
    const std::string& last = session.storyboard().scenes.back()->shots.back()->id;
    session.reveal(qt(last), QStringLiteral("action")); // what looks for it has the longest way
    settle();
    QPlainTextEdit* action = desk.field("action");
    if (!action) {
        state.SkipWithError("there is no field to type in");
        return;
    }
    bool back = false;
    for ([[maybe_unused]] auto _ : state) {
        if (back)
            type(action, Qt::Key_Backspace, {});
        else
            type(action, Qt::Key_A, QStringLiteral("a"));
        back = !back;
    }
}

/// The same in a plain field that nobody listens to: what a key costs Qt.
void letterInPlainField(benchmark::State& state) {
    startApplication();
    QPlainTextEdit field;
    field.resize(320, 60);
    field.show();
    settle();
    bool back = false;
    for ([[maybe_unused]] auto _ : state) {
        type(&field, back ? Qt::Key_Backspace : Qt::Key_A, back ? QString() : QStringLiteral("a"));
        back = !back;
    }
}

FOREFRAME_BASELINE(letterInPlainField);
FOREFRAME_BENCH(letterTyped, letterInPlainField);

} // namespace

} // namespace foreframe::bench
