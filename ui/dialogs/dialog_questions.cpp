#include "dialogs/dialog_questions.h"

#include "form/progress_dialog.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foreframe {

namespace {

constexpr int textWidth = 420;

QLabel* label(const QString& text, const QFont& font) {
    auto* label = new QLabel(text);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* button(const Answer& answer, bool hasMain) {
    auto* button = new QPushButton(answer.text);
    button->setAutoDefault(answer.kind == Answer::Kind::Main);
    button->setDefault(answer.kind == Answer::Kind::Main);
    if (answer.kind == Answer::Kind::Main)
        button->setProperty("filled", true);
    if (answer.kind == Answer::Kind::Danger && !hasMain)
        button->setProperty("danger", true);
    return button;
}

/// Calls back with the file, or with nothing when it was closed without one.
void openFileDialog(QFileDialog* dialog, const std::function<void(QString)>& then) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, then](int result) {
        const QStringList files = dialog->selectedFiles();
        then(result == QDialog::Accepted && !files.isEmpty() ? files.front() : QString());
    });
    dialog->open();
}

QFileDialog* fileDialog(QWidget* window, const FileChoice& choice) {
    auto* dialog = new QFileDialog(window, choice.title);
    const QFileInfo start(choice.start);
    dialog->setDirectory(start.isDir() ? choice.start : start.path());
    dialog->setNameFilters(choice.filter.split(QStringLiteral(";;"), Qt::SkipEmptyParts));
    if (!start.isDir() && !start.fileName().isEmpty())
        dialog->selectFile(start.fileName());
    return dialog;
}

} // namespace

void DialogQuestions::ask(const Question& question, std::function<void(int)> then) {
    auto* dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QGuiApplication::applicationDisplayName());
    dialog->setAccessibleName(question.headline);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(label(question.headline, theme::font(theme::Type::Body, 600)));
    auto* text = label(question.text, theme::font(theme::Type::Small));
    text->setProperty("ink", QStringLiteral("text2"));
    column->addWidget(text);
    column->addSpacing(8);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    bool hasMain = false;
    int cancel = -1;
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        hasMain = hasMain || question.answers[i].kind == Answer::Kind::Main;
        if (question.answers[i].kind == Answer::Kind::Cancel)
            cancel = int(i);
    }
    QPushButton* harmless = nullptr;
    // The way out stands left, the main answer at the right edge, under the hand.
    for (const auto kind :
         {Answer::Kind::Danger, Answer::Kind::Other, Answer::Kind::Cancel, Answer::Kind::Main})
        for (std::size_t i = 0; i < question.answers.size(); ++i)
            if (question.answers[i].kind == kind) {
                auto* answer = button(question.answers[i], hasMain);
                QObject::connect(answer, &QPushButton::clicked, dialog,
                                 [dialog, i] { dialog->done(int(i) + 1); });
                row->addWidget(answer);
                if (kind == Answer::Kind::Main || (!hasMain && kind == Answer::Kind::Cancel))
                    harmless = answer;
            }
    column->addLayout(row);
    if (harmless)
        harmless->setFocus(); // Space must never press what nobody aimed at
    // QDialog closes with 0, so answers count from 1 there.
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [then, cancel](int result) { then(result > 0 ? result - 1 : cancel); });
    dialog->open();
}

void DialogQuestions::tell(const QString& headline, const QString& text) {
    ask({headline, text, {{QCoreApplication::translate("Questions", "Close"), Answer::Kind::Main}}},
        [](int) {});
}

void DialogQuestions::follow(const QString& headline, std::shared_ptr<Progress> progress) {
    form::followProgress(m_window, headline, std::move(progress));
}

void DialogQuestions::fileToOpen(const FileChoice& choice, std::function<void(QString)> then) {
    auto* dialog = fileDialog(m_window, choice);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, then);
}

void DialogQuestions::fileToSave(const FileChoice& choice, std::function<void(QString)> then) {
    auto* dialog = fileDialog(m_window, choice);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    openFileDialog(dialog, then);
}

void DialogQuestions::folder(const FileChoice& choice, std::function<void(QString)> then) {
    auto* dialog = fileDialog(m_window, choice);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, then);
}

} // namespace foreframe
