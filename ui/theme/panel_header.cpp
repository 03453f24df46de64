#include "theme/panel_header.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace foreframe::theme {

PanelHeader::PanelHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(title)),
      m_note(new QLabel),
      m_left(new QWidget),
      m_right(new QWidget) {
    setFixedHeight(32);
    m_title->setFont(theme::font(Type::Small, 600));
    m_note->setFont(theme::font(Type::Caption));
    m_note->setProperty("ink", QStringLiteral("text3"));
    for (QWidget* side : {m_left, m_right}) {
        auto* row = new QHBoxLayout(side);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
    }
    m_left->layout()->addWidget(m_note);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_left);
    row->addStretch();
    row->addWidget(m_right);
}

void PanelHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

void PanelHeader::setNotes(const QStringList& notes) {
    m_notes = notes;
    placeNotes();
}

void PanelHeader::placeNotes() {
    const int room = roomForLeft() - (m_left->sizeHint().width() - m_note->sizeHint().width());
    QString note;
    for (qsizetype count = m_notes.size(); count > 0; --count) {
        note = m_notes.mid(0, count).join(QStringLiteral(" · "));
        if (m_note->fontMetrics().horizontalAdvance(note) <= room)
            break;
    }
    m_note->setText(note);
}

void PanelHeader::addLeft(QWidget* widget) {
    auto* row = static_cast<QHBoxLayout*>(m_left->layout());
    row->insertWidget(row->count() - 1, widget);
}

void PanelHeader::addRight(QWidget* widget) {
    m_right->layout()->addWidget(widget);
}

void PanelHeader::setContent(QWidget* content) {
    m_content = content;
    m_title->hide();
    m_left->hide();
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, content, 1);
}

/// With the title and the buttons alone.
QSize PanelHeader::minimumSizeHint() const {
    if (m_leastWidth > 0)
        return {m_leastWidth, minimumHeight()};
    const QMargins edges = layout()->contentsMargins();
    const int first =
        m_content ? m_content->minimumSizeHint().width() : m_title->sizeHint().width();
    return {edges.left() + first + layout()->spacing() + m_right->sizeHint().width() +
                edges.right(),
            minimumHeight()};
}

QSize PanelHeader::sizeHint() const {
    return {QWidget::sizeHint().width(), minimumHeight()};
}

void PanelHeader::resizeEvent(QResizeEvent*) {
    placeLeft();
}

bool PanelHeader::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        placeLeft();
    return done;
}

void PanelHeader::placeLeft() {
    if (m_content)
        return;
    placeNotes();
    m_left->setVisible(m_left->sizeHint().width() <= roomForLeft());
}

int PanelHeader::roomForLeft() const {
    return width() - minimumSizeHint().width() - 2 * layout()->spacing();
}

} // namespace foreframe::theme
