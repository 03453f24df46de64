#include "form/terms_editor.h"

#include "form/chip.h"
#include "form/flow_layout.h"
#include "form/offered_list.h"
#include "form/tab_order.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>

namespace foreframe::form {

namespace {

/// The terms that every entry has.
QStringList inAll(const Shown& shown) {
    QStringList terms = shown.values.front().first.toStringList();
    for (const auto& [value, count] : shown.values)
        terms.removeIf(
            [list = value.toStringList()](const QString& term) { return !list.contains(term); });
    return terms;
}

} // namespace

TermsEditor::TermsEditor(TermsStyle style, Session& session)
    : m_style(std::move(style)),
      m_session(session),
      m_room(new QWidget),
      m_flow(new FlowLayout(4, m_room)),
      m_input(new QLineEdit),
      m_list(new OfferedList(m_input, this)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_input->setProperty("bare", true);
    m_input->setMinimumWidth(56);
    m_input->setFixedHeight(20);
    m_flow->addWidget(m_input);
    setControl(m_room, {6, 4, 6, 4});
    m_room->setFocusProxy(m_input);
    m_input->installEventFilter(this);
    connect(m_list, &OfferedList::chosen, this, [this](int row) {
        m_list->close();
        take(m_fitting[std::size_t(row)].text);
    });
    connect(m_list, &OfferedList::dismissed, m_list, &OfferedList::close);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_objected)
            emit failed({});
        m_objected = false;
        if (text.contains(QLatin1Char(',')) || text.contains(u'，') || text.contains(u'、')) {
            m_list->close();
            takeParts(text);
        } else {
            sayTyping();
            offer(text.isEmpty() ? Choices() : matching(text));
        }
    });
}

QString TermsEditor::textOf(const QString& value) const {
    for (const Choice& each : m_offered)
        if (each.value == value)
            return each.text;
    return value;
}

void TermsEditor::presentValue(const Shown& shown) {
    m_subjects = *shown.subjects;
    m_offered = m_style.offered ? m_style.offered(*shown.subjects) : Choices();
    m_mixed = shown.mixed();
    m_terms = inAll(shown);
    if (const edit::Ids ids = shown.subjects->ids(); ids != m_of) {
        m_of = ids;
        m_input->clear();
        m_list->close();
    }
    if (m_said && !m_session.isHolding()) {
        m_said = false; // it was made one of them meanwhile: the film was saved
        if (m_terms.contains(m_input->text().trimmed()))
            m_input->clear();
    }
    m_input->setPlaceholderText(shown.mixed()       ? tr("Mixed")
                                : m_terms.isEmpty() ? m_style.placeholder
                                                    : tr("Add…"));
    QStringList texts;
    for (const QString& term : std::as_const(m_terms))
        texts.append(textOf(term));
    if (texts == m_built)
        return;
    m_built = texts;
    while (m_flow->count() > 1) {
        QLayoutItem* item = m_flow->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that has just been clicked
        delete item;
    }
    for (int i = 0; i < texts.size(); ++i)
        m_flow->insertWidget(i, chip(texts[i], i));
    tabAgain(this);
    updateGeometry();
}

QWidget* TermsEditor::chip(const QString& text, int index) {
    auto* chip = new Chip(text, m_room);
    chip->setAccessibleName(tr("%1: press Delete to remove").arg(text));
    connect(chip, &QAbstractButton::clicked, this, [this, index] { remove(index); });
    chip->show();
    return chip;
}

QStringList TermsEditor::with(const QString& typed) const {
    QString text = typed;
    text.replace(u'，', u',').replace(u'、', u',');
    QStringList terms = m_terms;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString& part : parts) {
        QString term = part.trimmed();
        if (term.isEmpty())
            continue;
        bool offered = false;
        for (const Choice& each : m_offered)
            if (each.text.compare(term, Qt::CaseInsensitive) == 0) {
                term = each.value.toString();
                offered = true;
                break;
            }
        if ((offered || !m_style.offeredOnly) && !terms.contains(term))
            terms.append(term);
    }
    return terms;
}

QVariant TermsEditor::change(const QStringList& terms) const {
    return m_mixed ? QVariant::fromValue(ListChange{terms.mid(m_terms.size()), {}})
                   : QVariant(terms);
}

void TermsEditor::take(const QString& typed) {
    const QStringList terms = with(typed);
    m_input->clear();
    emit typing({});
    if (terms != m_terms)
        emit edited(change(terms));
}

void TermsEditor::takeParts(const QString& typed) {
    if (!m_style.offeredOnly) {
        take(typed);
        return;
    }
    static const QRegularExpression commas(QStringLiteral("[,，、]"));
    for (const QString& part : typed.split(commas, Qt::SkipEmptyParts)) {
        m_input->setText(part);
        finish(true);
        if (m_objected)
            return; // it stays in sight
    }
}

void TermsEditor::sayTyping() {
    const QStringList terms = with(m_input->text());
    m_said = terms != m_terms;
    emit typing(m_said ? change(terms) : QVariant());
}

Choices TermsEditor::matching(const QString& typed) const {
    Choices found;
    for (const Choice& each : m_offered)
        if (each.text.contains(typed, Qt::CaseInsensitive) &&
            !m_terms.contains(each.value.toString()))
            found.push_back(each);
    return found;
}

void TermsEditor::finish(bool firstWillDo) {
    const QString typed = m_input->text().trimmed();
    m_list->close();
    const auto isTyped = [&](const QString& text) {
        return text.compare(typed, Qt::CaseInsensitive) == 0;
    };
    const bool known = std::any_of(m_offered.begin(), m_offered.end(),
                                   [&](const Choice& each) { return isTyped(each.text); });
    if (!m_style.offeredOnly || typed.isEmpty() || known) {
        take(typed);
        return;
    }
    const Choices fitting = matching(typed);
    if (fitting.size() == 1 || (firstWillDo && !fitting.empty())) {
        take(fitting.front().text);
        return;
    }
    if (fitting.empty() && m_style.create) {
        m_input->clear();
        m_style.create(m_session, m_subjects, typed);
        return;
    }
    m_objected = true;
    emit failed(fitting.empty() ? tr("There is no “%1” to choose here.").arg(typed)
                                : tr("“%1” fits more than one: choose from the list.").arg(typed));
}

void TermsEditor::offer(Choices fitting, bool marksFirst) {
    m_fitting = std::move(fitting);
    if (m_fitting.empty())
        m_list->close();
    else
        m_list->open(m_fitting, m_style.offeredOnly && marksFirst ? 0 : -1, m_input->rect());
}

void TermsEditor::remove(int index) {
    QStringList terms = m_terms;
    const QString removed = terms.takeAt(index);
    m_input->setFocus();
    if (m_mixed)
        emit edited(QVariant::fromValue(ListChange{{}, {removed}}));
    else
        emit edited(terms);
}

bool TermsEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_input && event->type() == QEvent::ShortcutOverride && m_list->isOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // no dialog closes by it
        return true;
    }
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (m_list->isOpen() && m_list->press(key))
            return true;
        const bool empty = m_input->text().isEmpty();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (empty)
                focusNextChild();
            else
                finish(true);
            return true;
        }
        if (key == Qt::Key_Backspace && empty && !m_terms.isEmpty()) {
            remove(static_cast<int>(m_terms.size()) - 1);
            return true;
        }
        if (key == Qt::Key_Down && empty) {
            offer(matching({}));
            return true;
        }
    }
    if (watched == m_input && event->type() == QEvent::MouseButtonPress && m_style.offeredOnly &&
        m_input->text().isEmpty())
        offer(matching({}), false); // who there is to choose from; Tab still goes on
    if (watched == m_input && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        m_list->close();
    // What was typed and not finished counts too; but nobody new is made of half a name because
    // another window came in front.
    if (watched == m_input && event->type() == QEvent::FocusOut && !m_input->text().isEmpty()) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool comesBack = reason == Qt::PopupFocusReason ||
                               (reason == Qt::ActiveWindowFocusReason && m_style.create);
        if (!comesBack)
            finish(false);
    }
    return FramedEditor::eventFilter(watched, event);
}

MakeEditor terms(TermsStyle style) {
    return [style](Session& session) { return new TermsEditor(style, session); };
}

} // namespace foreframe::form
