#include "form/text_editor.h"

#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace foreframe::form {

namespace {

constexpr int mostLines = 8;
constexpr int fewestOfParagraphs = 3;

/// Writes only what differs, so that the caret stays where the eye is.
void replaceDifference(QPlainTextEdit& edit, const QString& text) {
    const QString was = edit.toPlainText();
    const auto shorter = std::min(was.size(), text.size());
    qsizetype front = 0;
    while (front < shorter && was[front] == text[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && was[was.size() - 1 - back] == text[text.size() - 1 - back])
        ++back;
    QTextCursor cursor(edit.document());
    cursor.setPosition(static_cast<int>(front));
    cursor.setPosition(static_cast<int>(was.size() - back), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(front, text.size() - front - back));
}

} // namespace

TextEditor::TextEditor(TextStyle style)
    : m_style(std::move(style)),
      m_edit(new QPlainTextEdit) {
    m_edit->setProperty("bare", true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->document()->setDocumentMargin(0);
    m_edit->setFont(m_style.heading ? theme::font(theme::Type::Heading)
                                    : theme::font(theme::Type::Body));
    setControl(m_edit, {8, 5, 7, 5});
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        const QString now = m_edit->toPlainText();
        if (now == m_shown)
            return;
        m_shown = now;
        emit edited(now);
    });
    fit();
}

void TextEditor::presentValue(const Shown& shown) {
    m_edit->setPlaceholderText(shown.mixed()     ? tr("Mixed")
                               : shown.inherited ? shown.inherited->value.toString()
                                                 : m_style.placeholder);
    m_shown = shown.value().toString();
    if (m_edit->toPlainText() != m_shown)
        replaceDifference(*m_edit, m_shown);
    fit();
}

void TextEditor::fit() {
    const QFontMetrics metrics(m_edit->font());
    int lines = static_cast<int>(m_edit->document()->size().height());
    if (m_edit->document()->isEmpty()) {
        const QRect room(0, 0, m_edit->viewport()->width(), 10'000);
        lines = metrics.boundingRect(room, Qt::TextWordWrap, m_edit->placeholderText()).height() /
                metrics.lineSpacing();
    }
    lines = std::max(lines, m_style.paragraphs ? fewestOfParagraphs : 1);
    m_edit->setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded
                                                         : Qt::ScrollBarAlwaysOff);
    m_edit->setFixedHeight(std::max(18, std::min(lines, mostLines) * metrics.lineSpacing()));
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fit();
    if (event->type() == QEvent::KeyPress && !m_style.paragraphs) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            // To the next field, past the fix of a finding.
            do
                focusNextChild();
            while (qobject_cast<QLabel*>(QApplication::focusWidget()));
            return true;
        }
    }
    return FramedEditor::eventFilter(watched, event);
}

MakeEditor text(TextStyle style) {
    return [style](Session&) { return new TextEditor(style); };
}
MakeEditor text(const QString& placeholder) {
    return text(TextStyle{.placeholder = placeholder});
}

} // namespace foreframe::form
