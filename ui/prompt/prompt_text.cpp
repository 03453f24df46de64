#include "prompt/prompt_text.h"

#include "session/strings.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlockFormat>

namespace foreframe {

PromptText::PromptText(QWidget* parent)
    : QTextEdit(parent) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setObjectName(QStringLiteral("promptText"));
    setAccessibleName(tr("Prompt"));
    setFont(theme::font(theme::Type::Body));
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &PromptText::paintWords);
}

void PromptText::show(const Composed& prompt) {
    QString text;
    std::vector<Clause> clauses;
    std::size_t at = 0;
    const auto take = [&](std::size_t end) {
        text += qt(std::string_view(prompt.text).substr(at, end - at));
        at = end;
        return int(text.size());
    };
    for (const TraceSpan& span : prompt.trace) {
        const int begin = take(span.begin);
        const int end = take(span.end);
        const QString field = qt(span.field);
        // Neighbours of one field read as one clause.
        if (!clauses.empty() && clauses.back().field == field && clauses.back().end == begin)
            clauses.back().end = end;
        else
            clauses.push_back({begin, end, field});
    }
    take(prompt.text.size());
    const bool same = text == toPlainText();
    hover(nullptr);
    m_clauses = std::move(clauses);
    if (same)
        return;
    QTextBlockFormat block;
    block.setLineHeight(19, QTextBlockFormat::FixedHeight);
    QTextCursor all(document());
    all.beginEditBlock(); // laid out once, not after every piece of ink
    all.select(QTextCursor::Document);
    all.insertText(text);
    all.select(QTextCursor::Document);
    all.setBlockFormat(block);
    paintWords();
    all.endEditBlock();
    all.setPosition(0);
    setTextCursor(all);
}

void PromptText::paintWords() {
    const theme::Colours& c = theme::colours();
    const QString text = toPlainText();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const auto paint = [&](qsizetype begin, qsizetype end, const QColor& ink, int weight) {
        QTextCharFormat format;
        format.setForeground(ink);
        format.setFontWeight(weight);
        cursor.setPosition(int(begin));
        cursor.setPosition(int(end), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    };
    paint(0, text.size(), c.text2, QFont::Normal);
    bool quoted = false;
    qsizetype quote = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('"')) {
            if (quoted)
                paint(quote, i + 1, c.text, QFont::Normal);
            quote = i;
            quoted = !quoted;
        }
        if (quoted || text[i] != QLatin1Char('['))
            continue;
        const qsizetype close = text.indexOf(QLatin1Char(']'), i);
        if (close < 0)
            break;
        const QStringView inside = QStringView(text).mid(i, close - i);
        const qsizetype voice = inside.indexOf(QLatin1Char('@'));
        qsizetype comma = inside.indexOf(QLatin1Char(','));
        if (comma < 0)
            comma = inside.indexOf(QChar(0xFF0C)); // the Chinese comma
        const qsizetype label = voice >= 0 ? voice : comma >= 0 ? comma : inside.size();
        paint(i, i + label, c.text, QFont::DemiBold);
        if (voice >= 0)
            paint(i + voice, close, c.dialogue, QFont::DemiBold);
        paint(close, close + 1, c.text, QFont::DemiBold);
        i = close;
    }
    cursor.endEditBlock();
}

const PromptText::Clause* PromptText::clauseAt(int position) const {
    for (const Clause& clause : m_clauses)
        if (position >= clause.begin && position < clause.end)
            return &clause;
    return nullptr;
}

void PromptText::hover(const Clause* clause) {
    if (clause == m_hovered)
        return;
    m_hovered = clause;
    QList<ExtraSelection> marks;
    if (clause) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(clause->begin);
        mark.cursor.setPosition(clause->end, QTextCursor::KeepAnchor);
        mark.format.setBackground(theme::colours().accentSoft);
        mark.format.setFontUnderline(true);
        mark.format.setUnderlineColor(theme::colours().accent);
        marks.append(mark);
    }
    setExtraSelections(marks);
    viewport()->setCursor(clause ? Qt::PointingHandCursor : Qt::IBeamCursor);
    emit fieldHovered(clause ? clause->field : QString());
}

void PromptText::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    const int at = document()->documentLayout()->hitTest(
        event->position() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()),
        Qt::ExactHit);
    hover(at < 0 ? nullptr : clauseAt(at));
}

void PromptText::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    // Words that were marked to be copied are no click.
    if (event->button() == Qt::LeftButton && m_hovered && !textCursor().hasSelection())
        emit fieldClicked(m_hovered->field);
}

void PromptText::leaveEvent(QEvent* event) {
    QTextEdit::leaveEvent(event);
    hover(nullptr);
}

void PromptText::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const Clause* clause = clauseAt(textCursor().position()))
            emit fieldClicked(clause->field);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

} // namespace foreframe
