#include "form/text_editor.h"

#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextLayout>
#include <QWheelEvent>

namespace foreframe::form {

namespace {

constexpr int mostLines = 8;
constexpr int fewestOfParagraphs = 3;
constexpr int mostInherited = 2;

/// As high as its words; the wheel turns the panel unless there are more of them than fit. A
/// heading has one line, cut with an ellipsis while it is not typed in.
class Page : public QPlainTextEdit {
public:
    explicit Page(std::function<void()> resized)
        : m_resized(std::move(resized)) {}

protected:
    void paintEvent(QPaintEvent* event) override {
        if (hasFocus() || lineWrapMode() != NoWrap || toPlainText().isEmpty()) {
            QPlainTextEdit::paintEvent(event);
            return;
        }
        const QString words = toPlainText().simplified();
        const QRect room = viewport()->rect();
        const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, room.width());
        setToolTip(shown == words ? QString() : words);
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
    void resizeEvent(QResizeEvent* event) override {
        QPlainTextEdit::resizeEvent(event);
        m_resized();
    }
    void wheelEvent(QWheelEvent* event) override {
        if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            event->ignore();
        else
            QPlainTextEdit::wheelEvent(event);
    }

private:
    std::function<void()> m_resized;
};

/// The first lines of a text, the last of them with an ellipsis where more follows.
QString firstLines(const QString& text, const QFont& font, int width, int most) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    int start = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (++lines == most)
            start = line.textStart();
    }
    layout.endLayout();
    if (lines <= most)
        return text;
    return text.left(start) + QLatin1Char('\n') +
           QFontMetrics(font).elidedText(text.mid(start), Qt::ElideRight, width);
}

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

TextEditor::TextEditor(TextStyle style, Session& session)
    : m_style(std::move(style)),
      m_session(session),
      m_edit(new Page([this] {
          showHint();
          fit();
      })) {
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
    if (m_style.heading) {
        setQuiet();
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    if (!m_style.offers.empty()) {
        m_suggestions = new Suggestions(m_style.offers, m_edit, session);
        connect(m_suggestions, &Suggestions::closed, this, &TextEditor::say);
    }
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (m_suggestions && m_edit->toPlainText() != m_shown)
            m_suggestions->follow();
        say();
    });
    fit();
}

void TextEditor::say() {
    if (m_style.isName) {
        sayName();
        return;
    }
    const QString now = m_edit->toPlainText();
    if (now == m_shown)
        return;
    if (m_suggestions && m_suggestions->isSearching()) {
        emit typing(now);
        return;
    }
    m_shown = now;
    emit edited(now);
}

void TextEditor::sayName() {
    const QString now = m_edit->toPlainText().trimmed();
    if (now == m_shown || now.isEmpty())
        emit typing({});
    else if (m_edit->hasFocus())
        emit typing(now);
}

bool TextEditor::isTypingName() const {
    return m_style.isName && m_edit->hasFocus() && m_edit->toPlainText() != m_shown;
}

void TextEditor::restore() {
    if (m_edit->toPlainText() != m_shown)
        replaceDifference(*m_edit, m_shown);
}

void TextEditor::presentValue(const Shown& shown) {
    m_hint = shown.mixed()     ? tr("Mixed")
             : shown.inherited ? shown.inherited->value.toString()
                               : m_style.placeholder;
    if (m_suggestions)
        m_suggestions->setSubjects(*shown.subjects);
    // What is in the making is not in the storyboard yet.
    if (isTypingName() && shown.value().toString() == m_shown)
        return;
    if (m_suggestions && m_suggestions->isSearching() && m_session.isHolding())
        return;
    m_shown = shown.value().toString();
    showHint();
    restore();
    if (m_suggestions && m_suggestions->isSearching())
        m_suggestions->close(); // what was sought for has been made, or another text is shown
    fit();
}

void TextEditor::showHint() {
    const QString hint =
        inherited() ? firstLines(m_hint, m_edit->font(), m_edit->viewport()->width(), mostInherited)
                    : m_hint;
    if (hint != m_edit->placeholderText()) {
        m_edit->setPlaceholderText(hint);
        m_edit->viewport()->update(); // Qt repaints only where a hint comes or goes
    }
    setToolTip(hint == m_hint || !m_shown.isEmpty() ? QString() : m_hint);
}

void TextEditor::fit() {
    const QFontMetrics metrics(m_edit->font());
    int lines = static_cast<int>(m_edit->document()->size().height());
    if (m_edit->document()->isEmpty()) {
        const QRect room(0, 0, m_edit->viewport()->width(), 10'000);
        lines = metrics.boundingRect(room, Qt::TextWordWrap, m_edit->placeholderText()).height() /
                metrics.lineSpacing();
    }
    lines = std::max(lines, m_style.paragraphs ? fewestOfParagraphs : m_style.fewestLines);
    m_edit->setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded
                                                         : Qt::ScrollBarAlwaysOff);
    m_edit->setFixedHeight(std::max(18, std::min(lines, mostLines) * metrics.lineSpacing()));
    if (lines <= mostLines)
        m_edit->verticalScrollBar()->setValue(0); // the caret was followed before there was room
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event) {
    if (isTypingName() &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // no dialog closes by it
        if (event->type() == QEvent::KeyPress) {
            emit typing({});
            restore();
        }
        return true;
    }
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
    const bool handled = FramedEditor::eventFilter(watched, event);
    if (m_style.isName && event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // A window that opens focuses its first field as it becomes the active one.
        const bool first = !std::exchange(m_entered, true);
        if (reason == Qt::TabFocusReason || reason == Qt::OtherFocusReason ||
            (reason == Qt::ActiveWindowFocusReason && first))
            m_edit->selectAll(); // ready to be typed over
    }
    if (m_style.isName && event->type() == QEvent::FocusOut && !m_session.isHolding())
        restore(); // nobody is called nothing
    return handled;
}

MakeEditor name(const QString& placeholder) {
    return text(TextStyle{.placeholder = placeholder, .isName = true});
}
MakeEditor text(TextStyle style) {
    return [style](Session& session) { return new TextEditor(style, session); };
}
MakeEditor text(const QString& placeholder) {
    return text(TextStyle{.placeholder = placeholder});
}
MakeEditor text(const QString& placeholder, std::vector<Offer> offers) {
    return text(TextStyle{.placeholder = placeholder, .offers = std::move(offers)});
}

} // namespace foreframe::form
