#include "form/card_list.h"

#include "form/editor.h"
#include "form/one_line.h"
#include "form/scroll_to.h"
#include "form/tab_order.h"
#include "theme/sign_button.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace foreframe::form {

namespace {

constexpr int margin = 12;
constexpr int gripWidth = 18;

} // namespace

/// One entry: a grip at the left, its form, a button that removes it.
class CardList::Card : public QWidget {
public:
    Card(CardList& list, int index)
        : m_list(list),
          m_index(index),
          m_form(new Form(list.m_spec.rows(index), list.m_session)),
          m_grip(new QToolButton),
          m_remove(new QToolButton) {
        if (list.m_spec.details)
            m_form->foldDetails([details = list.m_spec.details, index](const Subjects& subjects) {
                return details(subjects, index);
            });
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(2, 4, 0, 0);
        row->setSpacing(0);
        auto* side = new QVBoxLayout;
        side->setSpacing(0);
        side->addWidget(m_grip);
        side->addWidget(m_remove);
        row->addLayout(side);
        row->setAlignment(side,
                          Qt::AlignTop); // a stretch would draw the rows apart in a tall window
        row->addWidget(m_form, 1);

        m_grip->setProperty("inField", true);
        m_grip->setIcon(theme::icon(QStringLiteral("grip"), &theme::Colours::text3));
        m_grip->setIconSize({14, 14});
        m_grip->setFixedSize(gripWidth, 28);
        m_grip->setCursor(Qt::OpenHandCursor);
        m_grip->setToolTip(CardList::tr("Drag to reorder, or Alt+Up and Alt+Down"));
        m_grip->setAccessibleName(
            CardList::tr("%1 %2: Alt+Up and Alt+Down move it, Delete removes it")
                .arg(m_list.m_spec.item)
                .arg(index + 1));
        m_grip->installEventFilter(this);
        m_remove->setProperty("inField", true);
        m_remove->setIcon(theme::icon(QStringLiteral("close"), &theme::Colours::text3));
        m_remove->setIconSize({14, 14});
        m_remove->setFixedSize(gripWidth, 24);
        m_remove->setToolTip(CardList::tr("Remove %1").arg(m_list.m_spec.item));
        m_remove->setAccessibleName(m_remove->toolTip());
        QObject::connect(m_remove, &QToolButton::clicked, this, [this] { m_list.remove(m_index); });
    }

    Form& form() { return *m_form; }
    void focusGrip() { m_grip->setFocus(Qt::OtherFocusReason); }
    int index() const { return m_index; }
    void setDragged(bool dragged) {
        m_dragged = dragged;
        update();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseMove && m_grip->isDown()) {
            m_moved = true;
            m_list.dragTo(this, yInList(event));
            return true;
        }
        if (event->type() == QEvent::MouseButtonRelease && m_moved) {
            m_moved = false;
            m_grip->setDown(false);
            m_list.drop(this, yInList(event));
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const int step = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
            if (step != 0 && (key->modifiers() & Qt::AltModifier)) {
                m_list.move(m_index, m_index + step);
                return true;
            }
            if (key->key() == Qt::Key_Delete) {
                m_list.remove(m_index);
                return true;
            }
            if (key->key() == Qt::Key_Escape && m_moved) {
                m_moved = false;
                m_grip->setDown(false);
                m_list.drop(this, -1);
                return true;
            }
        }
        return QWidget::eventFilter(watched, event);
    }
    /// Moves from any of its fields too; the field keeps the focus.
    void keyPressEvent(QKeyEvent* event) override {
        const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
        if (step == 0 || !(event->modifiers() & Qt::AltModifier)) {
            QWidget::keyPressEvent(event);
            return;
        }
        const QWidget* editor = QApplication::focusWidget();
        while (editor && editor != this && !qobject_cast<const Editor*>(editor))
            editor = editor->parentWidget();
        const QString field =
            editor ? editor->objectName().section(QLatin1Char('.'), -1) : QString();
        m_list.moveKeeping(m_index, m_index + step, field);
    }
    void paintEvent(QPaintEvent*) override {
        const auto& c = theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_dragged ? c.accent : c.line);
        painter.setBrush(m_dragged ? c.accentSoft : c.card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

private:
    int yInList(QEvent* event) const {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return m_list.mapFromGlobal(mouse->globalPosition().toPoint()).y();
    }

    CardList& m_list;
    int m_index;
    Form* m_form;
    QToolButton* m_grip;
    QToolButton* m_remove;
    bool m_moved = false;
    bool m_dragged = false;
};

CardList::CardList(ListSpec spec, Session& session, QWidget* parent)
    : Part(parent),
      m_spec(std::move(spec)),
      m_session(session),
      m_layout(new QVBoxLayout(this)),
      m_cardsLayout(new QVBoxLayout),
      m_tally(new QWidget) {
    m_layout->setContentsMargins(margin, 2, margin, 8);
    m_layout->setSpacing(6);
    m_cardsLayout->setSpacing(8);
    m_layout->addLayout(m_cardsLayout);
    m_layout->addWidget(m_tally);
    m_tally->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (const Adder& adder : m_spec.adders) {
        auto* button = new QPushButton(adder.text);
        button->setProperty("link", true);
        theme::putSign(*button, adder.icon.isEmpty() ? QStringLiteral("plus") : adder.icon,
                       &theme::Colours::accentText);
        button->setFont(theme::font(theme::Type::Small));
        connect(button, &QPushButton::clicked, this, [this, adder] { add(adder); });
        buttons->addWidget(button);
        m_add = m_add ? m_add : button;
    }
    buttons->addStretch();
    m_layout->addLayout(buttons);
}

void CardList::build(int count) {
    if (static_cast<int>(m_cards.size()) == count)
        return;
    while (static_cast<int>(m_cards.size()) > count) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater(); // its button may have asked for it
        m_cardsLayout->removeWidget(m_cards.back());
        m_cards.pop_back();
    }
    while (static_cast<int>(m_cards.size()) < count) {
        m_cards.push_back(new Card(*this, static_cast<int>(m_cards.size())));
        m_cardsLayout->addWidget(m_cards.back());
        m_cards.back()->show();
    }
    tabAgain(this);
}

void CardList::present(const Subjects& subjects, const std::vector<Diagnostic>& findings) {
    m_subjects = subjects;
    const bool one = !subjects.several();
    build(one ? m_spec.count(*subjects.first().shot) : 0);
    for (Card* card : m_cards) {
        const QString path = QStringLiteral("%1[%2]").arg(m_spec.path).arg(card->index());
        std::vector<Diagnostic> here;
        for (const Diagnostic& finding : findings)
            if (concerns(qt(finding.field), path) &&
                (qt(finding.field) != m_spec.path || card->index() == 0))
                here.push_back(finding);
        card->form().present(subjects, here);
    }
    m_tally->setVisible(!one);
    if (!one)
        tally();
}

void CardList::tally() {
    QMap<QString, int> shots; // how many have an entry that reads so
    for (const Subject& subject : m_subjects.list()) {
        QStringList words = m_spec.words(subject);
        words.removeDuplicates();
        for (const QString& each : std::as_const(words))
            ++shots[each];
    }
    delete m_tally->layout();
    qDeleteAll(m_tally->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* layout = new QVBoxLayout(m_tally);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto it = shots.cbegin(); it != shots.cend(); ++it) {
        auto* row = new QHBoxLayout;
        auto* words = new OneLine(it.key());
        auto* count = new QLabel(tr("%1 of %2").arg(it.value()).arg(m_subjects.list().size()));
        count->setProperty("ink", QStringLiteral("text3"));
        row->addWidget(words, 1);
        row->addWidget(count);
        layout->addLayout(row);
    }
    if (shots.isEmpty()) {
        auto* none = new QLabel(tr("None in these shots."));
        none->setProperty("ink", QStringLiteral("text3"));
        layout->addWidget(none);
    }
}

bool CardList::reveal(const QString& field) {
    for (Card* card : m_cards) {
        const QString path = QStringLiteral("%1[%2]").arg(m_spec.path).arg(card->index());
        if (concerns(field, path) && card->form().reveal(field))
            return true;
    }
    if (m_add && field == m_spec.path)
        m_add->setFocus(); // "Add sound" on a card means this one
    return field.startsWith(m_spec.path);
}

void CardList::add(const Adder& adder) {
    const edit::Ids ids = m_subjects.ids();
    if (!m_session.apply(adder.text, [add = adder.add, ids](const Storyboard& storyboard) {
            return add(storyboard, ids);
        }))
        return;
    if (m_cards.empty())
        return;
    reveal(QStringLiteral("%1[%2]").arg(m_spec.path).arg(m_cards.size() - 1) +
           (m_spec.first.isEmpty() ? QString() : QLatin1Char('.') + m_spec.first));
    scrollTo(m_cards.back());
}

void CardList::remove(int index) {
    m_session.apply(tr("Remove %1").arg(m_spec.item),
                    [remove = m_spec.remove, ids = m_subjects.ids(), index](const Storyboard& s) {
                        return remove(s, ids, index);
                    });
    if (!m_cards.empty())
        m_cards[std::min<std::size_t>(static_cast<std::size_t>(index), m_cards.size() - 1)]
            ->focusGrip();
}

void CardList::move(int from, int to) {
    if (to < 0 || to >= static_cast<int>(m_cards.size()) || from == to)
        return;
    m_session.apply(tr("Move %1").arg(m_spec.item),
                    [move = m_spec.move, ids = m_subjects.ids(), from, to](const Storyboard& s) {
                        return move(s, ids, from, to);
                    });
    m_cards[static_cast<std::size_t>(to)]->focusGrip();
}

void CardList::moveKeeping(int from, int to, const QString& field) {
    if (to < 0 || to >= static_cast<int>(m_cards.size()))
        return;
    move(from, to);
    if (!field.isEmpty())
        reveal(QStringLiteral("%1[%2].%3").arg(m_spec.path).arg(to).arg(field));
}

int CardList::gapAt(int y) const {
    int gap = 0;
    for (const Card* card : m_cards)
        gap += y > card->geometry().center().y() ? 1 : 0;
    return gap;
}

void CardList::dragTo(Card* card, int y) {
    card->setDragged(true);
    m_mark = gapAt(y);
    update();
}

void CardList::drop(Card* card, int y) {
    card->setDragged(false);
    const int gap = y < 0 ? -1 : gapAt(y);
    m_mark = -1;
    update();
    if (gap >= 0)
        move(card->index(), gap > card->index() ? gap - 1 : gap);
}

void CardList::paintEvent(QPaintEvent*) {
    if (m_mark < 0 || m_cards.empty())
        return;
    const bool last = m_mark == static_cast<int>(m_cards.size());
    const QRect card = m_cards[static_cast<std::size_t>(last ? m_mark - 1 : m_mark)]->geometry();
    const int y = last ? card.bottom() + 3 : card.top() - 6;
    QPainter(this).fillRect(QRect(card.left(), y, card.width(), 3), theme::colours().accent);
}

} // namespace foreframe::form
