#include "form/suggestions.h"

#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTextBlock>

namespace foreframe::form {

namespace {

constexpr int mostRows = 8;
constexpr int rowHeight = 26;
constexpr int edge = 6;
constexpr int widest = 420;
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
      m_rows(new QStringListModel(this)) {
    edit->installEventFilter(this);
}

Suggestions::~Suggestions() {
    delete m_list;
}

bool Suggestions::isSearching() const {
    return m_list && m_list->isVisible() && m_word.offer && !m_word.offer->sign.isNull();
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
    QStringList texts;
    for (const Choice& each : word.offer->choices(m_subjects)) {
        const bool fits = all || each.text.contains(word.text, Qt::CaseInsensitive);
        const bool said = each.text.compare(word.text, Qt::CaseInsensitive) == 0;
        if (!fits || (said && word.offer->sign.isNull()) || texts.contains(each.text))
            continue;
        m_found.push_back(each);
        texts.append(each.text);
    }
    if (texts.isEmpty()) {
        close();
        return;
    }
    if (!m_list) {
        m_list = new QListView;
        m_list->setObjectName(QStringLiteral("completions"));
        m_list->setWindowFlags(Qt::ToolTip); // the caret stays in the field
        m_list->setAttribute(Qt::WA_ShowWithoutActivating);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setItemDelegate(new QStyledItemDelegate(m_list));
        m_list->setUniformItemSizes(true);
        m_list->setMouseTracking(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setAccessibleName(tr("Suggestions"));
        m_list->setModel(m_rows);
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex& index) { choose(index.row()); });
    }
    m_rows->setStringList(texts);
    // Behind a sign something is wanted: Enter takes the first. Else Enter goes on as ever.
    m_list->setCurrentIndex(word.offer->sign.isNull() ? QModelIndex() : m_rows->index(0));
    place();
    m_list->show();
}

void Suggestions::place() {
    int width = 0;
    for (const QString& text : m_rows->stringList())
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(text));
    const int rows = std::min(mostRows, m_rows->rowCount());
    m_list->setFixedSize(std::clamp(width + 40, 160, widest), rows * rowHeight + 2 * edge);
    QTextCursor start = m_edit->textCursor();
    start.setPosition(m_word.start);
    const QRect caret = m_edit->cursorRect(start);
    const QRect screen = m_edit->screen()->availableGeometry();
    QPoint at = m_edit->viewport()->mapToGlobal(caret.bottomLeft() + QPoint(-8, 4));
    if (at.y() + m_list->height() > screen.bottom())
        at.setY(m_edit->viewport()->mapToGlobal(caret.topLeft()).y() - 4 - m_list->height());
    at.setX(std::clamp(at.x(), screen.left(), screen.right() - m_list->width()));
    m_list->move(at);
}

void Suggestions::close() {
    if (!m_list || !m_list->isVisible())
        return;
    m_list->hide();
    emit closed();
}

void Suggestions::choose(int row) {
    const Choice chosen = m_found[static_cast<std::size_t>(row)];
    const Word word = m_word;
    m_list->hide();
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
    m_list->hide(); // what was written may have called for more
}

bool Suggestions::press(int key) {
    const int count = m_rows->rowCount();
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_rows->index((row + 1) % count));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_rows->index(row <= 0 ? count - 1 : row - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row < 0) {
            close();
            return false;
        }
        choose(row);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool Suggestions::eventFilter(QObject* watched, QEvent* event) {
    const bool visible = m_list && m_list->isVisible();
    if (event->type() == QEvent::ShortcutOverride && visible &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // no dialog closes by it
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (visible)
            return press(key->key());
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
