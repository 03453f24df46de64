#include "form/field_row.h"

#include "form/editor.h"
#include "form/pulse.h"
#include "session/said.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace foreframe::form {

namespace {

constexpr int labelWidth = 66;
constexpr int gap = 8;
constexpr int dot = 4;

QPointer<FieldRow> typedIn; ///< where letters come in one after the other: there is one keyboard

Storyboard changed(Storyboard storyboard, const Binding& binding, const Subjects& subjects,
                   const ListChange& change) {
    for (const Subject& subject : subjects.list()) {
        const QStringList was = binding.read(subject).toStringList();
        QStringList list = was;
        for (const QString& each : change.removed)
            list.removeAll(each);
        for (const QString& each : change.added)
            if (!list.contains(each))
                list.append(each);
        if (list != was)
            storyboard = binding.write(storyboard, {subject.id}, list);
    }
    return storyboard;
}

/// A long word may go on in the next line: a rich text breaks between words only.
QString breakable(const QString& sentence) {
    constexpr int longest = 20; // letters; the panel's width holds them in any script
    static const QRegularExpression longWord(QStringLiteral("(\\S{%1})(?=\\S)").arg(longest));
    return QString(sentence).replace(longWord, QStringLiteral("\\1\u200B"));
}

} // namespace

FieldRow::FieldRow(const Row& row, Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_wanted(row.wanted),
      m_finding(new QLabel),
      m_detail(row.detail),
      m_unfolded(!row.detail) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 2, 12, 2);
    column->setSpacing(3);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    column->addLayout(line);

    if (!row.label.isEmpty()) {
        m_label = new QLabel;
        m_label->setProperty("ink", QStringLiteral("text2"));
        m_label->setFont(theme::font(theme::Type::Small));
        m_label->setFixedWidth(labelWidth);
        m_label->setMinimumHeight(28);
        m_label->setText(m_label->fontMetrics().elidedText(row.label, Qt::ElideRight, labelWidth));
        m_label->setToolTip(m_label->text() == row.label ? QString() : row.label);
        line->addWidget(m_label, 0, Qt::AlignTop);
    }
    for (const Field& field : row.fields) {
        if (!m_cells.empty() && row.between)
            line->addWidget(row.between(session));
        Editor* editor = field.editor(session);
        editor->setObjectName(field.path);
        editor->setAccessibleName(field.name);
        for (QWidget* control = editor->focusProxy(); control; control = control->focusProxy())
            control->setAccessibleName(field.name);
        line->addWidget(editor, field.stretch, Qt::AlignTop);
        m_cells.push_back({field, editor});
    }
    for (const Cell& cell : m_cells) {
        connect(cell.editor, &Editor::edited, this,
                [this, &cell](const QVariant& value) { write(cell, value); });
        connect(cell.editor, &Editor::typing, this, [this, &cell](const QVariant& value) {
            value.isValid() ? write(cell, value, false) : m_session.letGo();
        });
        connect(cell.editor, &Editor::done, this, [this] { m_session.settle(); });
        connect(cell.editor, &Editor::failed, this, [this](const QString& sentence) {
            m_objection = sentence;
            say(sentence, nullptr);
        });
    }
    if (m_label && !m_cells.empty()) {
        // The label names what has the focus: screen readers ask there.
        QWidget* control = m_cells.front().editor;
        while (control->focusProxy())
            control = control->focusProxy();
        m_label->setBuddy(control);
        m_label->installEventFilter(this);
    }

    m_finding->setFont(theme::font(theme::Type::Small));
    m_finding->setWordWrap(true);
    m_finding->setMinimumWidth(1); // its longest word does not widen the panel
    m_finding->setTextFormat(Qt::RichText);
    m_finding->setContentsMargins(m_label ? labelWidth + gap : 0, 0, 0, 2);
    m_finding->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_finding->hide();
    m_finding->installEventFilter(this);
    connect(m_finding, &QLabel::linkHovered, this,
            [this](const QString& link) { m_overFix = !link.isEmpty(); });
    column->addWidget(m_finding);
    connect(m_finding, &QLabel::linkActivated, this, [this](const QString& link) {
        const auto index = static_cast<std::size_t>(link.toInt());
        if (index < m_fixes.size()) {
            const Fix fix = m_fixes[index];
            m_session.apply(qt(fix.label), fix.apply);
            foreframe::say(m_session, qt(fix.label)); // the rows may have moved under the hand
        }
    });
}

QStringList FieldRow::paths() const {
    QStringList paths;
    for (const Cell& cell : m_cells)
        paths.append(cell.field.path);
    return paths;
}

void FieldRow::write(const Cell& cell, const QVariant& value, bool isWhole) {
    if (m_subjects.empty() || !cell.field.binding.write)
        return;
    const edit::Ids ids = m_subjects.ids();
    const QWidget* focus = QApplication::focusWidget();
    if (isAncestorOf(focus) &&
        (qobject_cast<const QPlainTextEdit*>(focus) || qobject_cast<const QLineEdit*>(focus)))
        typedIn = this;
    const QString label = stepName(cell.field, m_subjects);
    const auto edit = [binding = cell.field.binding, subjects = m_subjects, ids,
                       value](const Storyboard& storyboard) {
        return value.canConvert<ListChange>()
                   ? changed(storyboard, binding, subjects, value.value<ListChange>())
                   : binding.write(storyboard, ids, value);
    };
    const QString key = cell.field.path + QLatin1Char(':') +
                        (ids.size() == 1 ? qt(ids.front()) : qt(ids).join(QLatin1Char(',')));
    if (isWhole)
        m_session.apply(label, edit, key);
    else
        m_session.hold(label, edit, key);
}

void FieldRow::present(const Subjects& subjects, const std::vector<const Diagnostic*>& findings) {
    m_subjects = subjects;
    if (edit::Ids ids = subjects.ids(); ids != m_of) {
        m_of = std::move(ids);
        m_objection.clear();
        typedIn.clear(); // the others are shown as they are
    }
    m_applies = !m_wanted || std::any_of(subjects.list().begin(), subjects.list().end(), m_wanted);
    if (!m_applies) {
        showOrHide();
        return;
    }
    const Diagnostic* worst = nullptr;
    for (const Diagnostic* finding : findings)
        if (!worst || finding->severity < worst->severity)
            worst = finding;
    const int guilty = worst ? closest(qt(worst->field), paths()) : -1;
    m_guilty = std::max(0, guilty);
    bool own = false;
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        const Cell& cell = m_cells[static_cast<std::size_t>(i)];
        Shown shown = shownFor(cell.field, subjects, m_session);
        if (i == guilty)
            shown.finding = worst->severity;
        own = own || shown.own;
        cell.editor->present(shown);
    }
    if (own != m_own) {
        m_own = own;
        update();
    }
    if (worst)
        say(qt(worst->message), worst);
    else
        say(m_objection, nullptr);
    showOrHide();
}

void FieldRow::setUnfolded(bool unfolded) {
    m_unfolded = unfolded;
    showOrHide();
}

void FieldRow::showOrHide() {
    setVisible(m_applies && (!m_detail || m_unfolded || !m_finding->isHidden()));
}

bool FieldRow::holdsStill() const {
    return typedIn && typedIn != this && typedIn->window() == window();
}

bool FieldRow::hasBeenTypedIn(const QWidget* left) {
    if (!typedIn || !left || !typedIn->isAncestorOf(left) ||
        typedIn->isAncestorOf(QApplication::focusWidget()))
        return false;
    typedIn.clear();
    return true;
}

void FieldRow::say(const QString& sentence, const Diagnostic* finding) {
    if (sentence.isEmpty() == m_finding->isVisible() && holdsStill()) {
        if (sentence.isEmpty()) {
            m_finding->setMinimumHeight(m_finding->height());
            m_finding->clear();
            m_fixes.clear();
        }
        return;
    }
    m_finding->setMinimumHeight(0);
    const auto& c = theme::colours();
    const bool mild = finding && finding->severity != Severity::Error;
    const QString ink = (!mild                                    ? c.error
                         : finding->severity == Severity::Warning ? c.warning
                                                                  : c.advice)
                            .name();
    QString text =
        QStringLiteral("<span style=\"color:%1\">%2").arg(ink, breakable(sentence).toHtmlEscaped());
    m_fixes = finding ? finding->fixes : std::vector<Fix>();
    if (!m_fixes.empty())
        text += QStringLiteral(" <a href=\"0\" style=\"color:%1\">%2</a>")
                    .arg(ink, qt(m_fixes.front().label).toHtmlEscaped());
    text += QStringLiteral("</span>");
    if (m_finding->text() != text)
        m_finding->setText(text);
    m_finding->setVisible(!sentence.isEmpty());
    m_finding->setAccessibleName(sentence);
    m_finding->setToolTip(finding ? qt(finding->rule->why) : QString());
}

void FieldRow::reveal(const QString& field) {
    const int at = std::max(0, closest(field, paths()));
    Editor* editor = m_cells[static_cast<std::size_t>(at)].editor;
    editor->setFocus(Qt::OtherFocusReason);
    pulse(editor);
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_label && event->type() == QEvent::MouseButtonPress)
        m_cells.front().editor->setFocus(Qt::MouseFocusReason);
    if (watched == m_finding && event->type() == QEvent::MouseButtonRelease && !m_overFix)
        m_cells[static_cast<std::size_t>(m_guilty)].editor->setFocus(Qt::MouseFocusReason);
    return QWidget::eventFilter(watched, event);
}

void FieldRow::paintEvent(QPaintEvent*) {
    if (!m_own)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colours().accent);
    painter.drawEllipse(QRectF(4, 2 + 14 - dot / 2.0, dot, dot));
}

} // namespace foreframe::form
