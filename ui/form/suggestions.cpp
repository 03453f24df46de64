#include "form/suggestions.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace foreframe::form {

namespace {

constexpr int longestName = 60; ///< behind a sign

bool endsPhrase(QChar c) {
    return QStringLiteral(",，、.。;；:：").contains(c);
}

/// A sign counts at the start of a word, not inside an address or a word.
bool mayStart(const QString& text, int at) {
    return at == 0 || !text[at - 1].isLetterOrNumber() || text[at - 1].unicode() > 0x2E7F;
}

} // namespace

Suggestions::Suggestions(std::vector<Offer> offers, QPlainTextEdit* edit, Session& session)
    : QObject(edit),
      m_offers(std::move(offers)),
      m_edit(edit),
      m_session(session),
      m_list(new OfferedList(edit->viewport(), this)) {
    edit->installEventFilter(this);
    connect(m_list, &OfferedList::chosen, this, &Suggestions::choose);
    connect(m_list, &OfferedList::dismissed, this, &Suggestions::close);
}

bool Suggestions::isSearching() const {
    return m_list->isOpen() && m_word.offer && !m_word.offer->sign.isNull();
}

Suggestions::Word Suggestions::wordBehind(int caret) const {
    const QString text = m_edit->toPlainText().left(caret);
    for (int i = caret - 1; i >= 0 && caret - i <= longestName && text[i] != QLatin1Char(']'); --i)
        for (const Offer& offer : m_offers)
            if (!offer.sign.isNull() && text[i] == offer.sign && mayStart(text, i))
                return {&offer, i, text.mid(i + 1)};
    for (const Offer& offer : m_offers)
        if (offer.sign.isNull()) {
            int start = caret;
            while (start > 0 && !endsPhrase(text[start - 1]))
                --start;
            while (start < caret && text[start].isSpace())
                ++start;
            return {&offer, start, text.mid(start)};
        }
    return {};
}

void Suggestions::follow() {
    const Word word = wordBehind(m_edit->textCursor().position());
    const bool enough = word.offer && (!word.offer->sign.isNull() || word.text.size() > 1 ||
                                       (!word.text.isEmpty() && word.text[0].unicode() > 0x2E7F));
    if (enough && m_edit->hasFocus())
        open(word, false);
    else
        close();
}

void Suggestions::open(const Word& word, bool all) {
    m_word = word;
    m_found.clear();
    const auto isFound = [this](const QString& text) {
        return std::any_of(m_found.begin(), m_found.end(),
                           [&](const Choice& each) { return each.text == text; });
    };
    for (const Choice& each : word.offer->choices(m_subjects)) {
        const bool fits = all || each.text.contains(word.text, Qt::CaseInsensitive);
        const bool said = each.text.compare(word.text, Qt::CaseInsensitive) == 0;
        if (fits && !(said && word.offer->sign.isNull()) && !isFound(each.text))
            m_found.push_back(each);
    }
    if (m_found.empty()) {
        close();
        return;
    }
    QTextCursor start = m_edit->textCursor();
    start.setPosition(word.start);
    // Behind a sign something is wanted: Enter takes the first. Else Enter goes on as ever.
    m_list->open(m_found, word.offer->sign.isNull() ? -1 : 0, m_edit->cursorRect(start));
}

void Suggestions::close() {
    if (!m_list->isOpen())
        return;
    m_list->close();
    emit closed();
}

void Suggestions::choose(int row) {
    const Choice chosen = m_found[static_cast<std::size_t>(row)];
    const Word word = m_word;
    m_list->close();
    m_session.letGo(); // what was typed to find it
    QTextCursor cursor = m_edit->textCursor();
    const int end =
        word.start + static_cast<int>(word.text.size()) + (word.offer->sign.isNull() ? 0 : 1);
    if (word.offer->take) {
        QString rest = m_edit->toPlainText();
        rest.remove(word.start, end - word.start);
        word.offer->take(m_session, m_subjects, chosen.value, rest);
        return;
    }
    cursor.setPosition(word.start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    const bool label = word.offer->sign == QLatin1Char('[');
    const QString written = label ? QLatin1Char('[') + chosen.text + QLatin1Char(']') : chosen.text;
    m_edit->setTextCursor(cursor);
    m_edit->insertPlainText(written);
    m_list->close(); // what was written may have called for more
}

bool Suggestions::eventFilter(QObject* watched, QEvent* event) {
    const bool visible = m_list->isOpen();
    if (event->type() == QEvent::ShortcutOverride && visible &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // no dialog closes by it
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (visible)
            return m_list->press(key->key());
        const bool asked = (key->key() == Qt::Key_Down && m_edit->document()->isEmpty()) ||
                           (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier);
        const Word word = asked ? wordBehind(m_edit->textCursor().position()) : Word{};
        if (word.offer) {
            open(word, word.text.isEmpty());
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        close();
    return QObject::eventFilter(watched, event);
}

} // namespace foreframe::form
