#include "form/editor.h"

#include "theme/signs.h"
#include "theme/theme.h"

#include <QCursor>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace foreframe::form {

namespace {

constexpr int rowHeight = 28;
constexpr int maxSourceWidth = 96;

QToolButton* smallButton(QWidget* parent, const char* icon) {
    auto* button = new QToolButton(parent);
    button->setProperty("inField", true);
    button->setProperty("afterFields", true);
    button->setIcon(theme::icon(QLatin1String(icon), &theme::Colours::text3));
    button->setIconSize({14, 14});
    button->setFont(theme::font(theme::Type::Caption));
    button->setCursor(Qt::ArrowCursor);
    return button;
}

} // namespace

FramedEditor::FramedEditor(QWidget* parent)
    : Editor(parent),
      m_layout(new QHBoxLayout(this)),
      m_note(new QLabel),
      m_source(smallButton(this, "link")),
      m_reset(smallButton(this, "reset")),
      m_sign(new QLabel) {
    setMinimumHeight(rowHeight);
    setAttribute(Qt::WA_Hover);
    m_layout->setSpacing(4);
    m_note->setFont(theme::font(theme::Type::Caption));
    m_note->setProperty("ink", QStringLiteral("text3"));
    m_note->setContentsMargins(0, 0, 4, 0); // ends where the words of a source do
    m_source->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget* each : trailing()) {
        m_layout->addWidget(each, 0, Qt::AlignTop);
        each->hide();
    }
    connect(m_source, &QToolButton::clicked, this, &FramedEditor::override);
    connect(m_reset, &QToolButton::clicked, this, &FramedEditor::reset);
}

void FramedEditor::setControl(QWidget* control, const QMargins& margins) {
    m_control = control;
    m_layout->setContentsMargins(margins);
    m_layout->insertWidget(0, control, 1);
    // On one line with the first line of the control, however high that is.
    for (QWidget* each : trailing())
        each->setFixedHeight(rowHeight - margins.top() - margins.bottom());
    setFocusProxy(control);
    control->installEventFilter(this);
}

std::array<QWidget*, 4> FramedEditor::trailing() const {
    return {m_note, m_source, m_reset, m_sign};
}

void FramedEditor::override() {
    if (!m_inherited)
        return;
    emit edited(m_inherited->value);
    m_control->setFocus(Qt::OtherFocusReason);
}

void FramedEditor::reset() {
    emit edited(QVariant());
    m_control->setFocus(Qt::OtherFocusReason);
}

QString FramedEditor::mixedNote(const Shown& shown) const {
    return tr("%1 values").arg(shown.values.size());
}

void FramedEditor::present(const Shown& shown) {
    // What looks as before is not painted anew: a letter typed in one field reaches them all.
    const bool looksOther =
        inherited() != shown.inherited.has_value() || m_finding != shown.finding;
    m_inherited = shown.inherited;
    m_finding = shown.finding;
    setEnabled(shown.refusal.isEmpty());

    const QString note = !shown.refusal.isEmpty() ? shown.refusal
                         : shown.mixed()          ? mixedNote(shown)
                                                  : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());

    m_source->setVisible(inherited() && note.isEmpty());
    if (inherited()) {
        const QFontMetrics metrics(m_source->font());
        const QString source =
            metrics.elidedText(m_inherited->source, Qt::ElideRight, maxSourceWidth);
        m_source->setText(source);
        // The style's own hint leaves a gap behind the words.
        m_source->setFixedWidth(m_source->iconSize().width() + 10 +
                                metrics.horizontalAdvance(source));
        m_source->setToolTip(
            tr("From “%1”. Click to make it this shot's own.").arg(m_inherited->source));
        m_source->setAccessibleName(
            tr("Inherited from %1: make it its own").arg(m_inherited->source));
    }
    m_reset->setVisible(shown.own);
    if (shown.fallback)
        m_reset->setToolTip(tr("Back to what “%1” says").arg(shown.fallback->source));
    m_reset->setAccessibleName(m_reset->toolTip());

    m_sign->setVisible(m_finding.has_value() && *m_finding != Severity::Advice);
    if (m_finding) {
        const bool error = *m_finding == Severity::Error;
        const auto& c = theme::colours();
        theme::show(theme::sign(error ? QStringLiteral("error") : QStringLiteral("warning"),
                                error ? c.error : c.warning, 16, devicePixelRatioF()),
                    *m_sign);
    }
    presentValue(shown);
    if (looksOther)
        update();
}

bool FramedEditor::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::FocusIn:
        if (static_cast<QFocusEvent*>(event)->reason() == Qt::PopupFocusReason)
            // The list that has closed kept to itself that the pointer went away.
            m_hovered = rect().contains(mapFromGlobal(QCursor::pos()));
        update();
        break;
    case QEvent::FocusOut:
        update();
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            emit done();
        break;
    // Undo and redo belong to the storyboard, not to the letters of one control.
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (const auto* key = static_cast<QKeyEvent*>(event);
            key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return Editor::eventFilter(watched, event);
}

void FramedEditor::mousePressEvent(QMouseEvent*) {
    m_control->setFocus(Qt::MouseFocusReason);
}

void FramedEditor::enterEvent(QEnterEvent*) {
    m_hovered = true;
    update();
}

void FramedEditor::leaveEvent(QEvent*) {
    m_hovered = false;
    update();
}

void FramedEditor::paintEvent(QPaintEvent*) {
    const auto& c = theme::colours();
    const bool focused = m_control && m_control->hasFocus();
    if (m_quiet && !focused && !m_hovered)
        return;
    const bool wrong = m_finding && *m_finding != Severity::Advice;
    const QColor edge = focused                                  ? c.accent
                        : wrong && *m_finding == Severity::Error ? c.error
                        : wrong                                  ? c.warning
                        : m_hovered && isEnabled()               ? c.lineField
                                                                 : c.line;
    const qreal width = focused ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush((inherited() && !focused) || !isEnabled() ? c.panel : c.field);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
}

} // namespace foreframe::form
