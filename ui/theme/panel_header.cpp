#include "theme/panel_header.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace foreframe::theme {

PanelHeader::PanelHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(title)),
      m_note(new QLabel),
      m_left(new QHBoxLayout),
      m_right(new QHBoxLayout) {
    setFixedHeight(32);
    m_title->setFont(theme::font(Type::Small, 600));
    m_note->setFont(theme::font(Type::Caption));
    m_note->setProperty("ink", QStringLiteral("text3"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(8);
    for (QHBoxLayout* side : {m_left, m_right}) {
        side->setContentsMargins(0, 0, 0, 0);
        side->setSpacing(8);
    }
    m_left->addWidget(m_title);
    m_left->addWidget(m_note);
    row->addLayout(m_left);
    row->addStretch();
    row->addLayout(m_right);
}

void PanelHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

void PanelHeader::setNote(const QString& note) {
    m_note->setText(note);
}

void PanelHeader::addLeft(QWidget* widget) {
    m_left->insertWidget(m_left->count() - 1, widget);
}

void PanelHeader::addRight(QWidget* widget) {
    m_right->addWidget(widget);
}

void PanelHeader::setContent(QWidget* content) {
    m_title->hide();
    m_note->hide();
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, content, 1);
}

} // namespace foreframe::theme
