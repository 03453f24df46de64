#include "theme/segments.h"

#include "theme/signs.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace foreframe::theme {

Segments::Segments(QWidget* parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("segments"));
    setFixedHeight(28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

QToolButton* Segments::add(const QString& text, const QString& icon, const QString& toolTip) {
    auto* button = new QToolButton;
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    if (!icon.isEmpty())
        button->setIcon(theme::icon(icon, &Colours::text2));
    const int index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, index);
    layout()->addWidget(button);
    button->setChecked(index == 0);
    setText(index, text);
    return button;
}

void Segments::setText(int index, const QString& text) {
    constexpr int side = 14;
    constexpr int apart = 3; // what the style leaves between sign and words is too little
    button(index)->setText(text);
    button(index)->setToolButtonStyle( // a sign alone stands in the middle
        button(index)->icon().isNull() ? Qt::ToolButtonTextOnly
        : text.isEmpty()               ? Qt::ToolButtonIconOnly
                                       : Qt::ToolButtonTextBesideIcon);
    button(index)->setIconSize({text.isEmpty() ? side : side + apart, side});
}

QToolButton* Segments::button(int index) const {
    return qobject_cast<QToolButton*>(m_group->button(index));
}

int Segments::current() const {
    return m_group->checkedId();
}

void Segments::setCurrent(int index) {
    if (auto* button = m_group->button(index))
        button->setChecked(true);
}

void Segments::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    auto* next = step == 0 ? nullptr : m_group->button(current() + step);
    if (!next) {
        QWidget::keyPressEvent(event);
        return;
    }
    next->setFocus(Qt::TabFocusReason);
    next->click();
}

void Segments::paintEvent(QPaintEvent*) {
    // A plain QWidget draws its style sheet's background only when asked to.
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

} // namespace foreframe::theme
