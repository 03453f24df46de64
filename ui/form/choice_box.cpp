#include "form/choice_box.h"

#include "theme/signs.h"
#include "theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace foreframe::form {

namespace {

constexpr int rowHeight = 26;
constexpr int pad = 7;
constexpr int iconSide = 16;
constexpr int gridColumns = 7;
constexpr QSize gridCell{82, 52};
constexpr int briefRole = Qt::UserRole + 1;

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent) {
    setProperty("bare", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setIconSize({iconSide, iconSide});
}

void ChoiceBox::add(const QIcon& icon, const QString& text, const QVariant& value,
                    const QString& brief) {
    addItem(icon, text, value);
    setItemData(count() - 1, brief, briefRole);
}

void ChoiceBox::setGrey(const QString& text, const QList<QIcon>& icons, const QString& note) {
    m_isGrey = true;
    m_isInherited = false;
    m_grey = text;
    m_brief.clear();
    m_icons = icons;
    m_note = note;
    update();
}

void ChoiceBox::setInherited(const QString& text, const QString& brief) {
    setGrey(text);
    m_isInherited = true;
    m_brief = brief;
}

QSize ChoiceBox::sizeHint() const {
    return {96, rowHeight};
}
QSize ChoiceBox::minimumSizeHint() const {
    return {40, rowHeight};
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the panel scrolls
}

void ChoiceBox::paintEvent(QPaintEvent*) {
    const auto& c = theme::colours();
    QPainter painter(this);
    QRect room = rect().adjusted(pad, 0, -pad, 0);
    if (isEnabled() && !m_isInherited) {
        const QPixmap chevron =
            theme::sign(QStringLiteral("chevronDown"), c.text2, iconSide, devicePixelRatioF());
        painter.drawPixmap(room.right() - iconSide + 3, (height() - iconSide) / 2, chevron);
        room.setRight(room.right() - iconSide - 1);
    }

    const QIcon icon = m_isGrey ? QIcon() : itemIcon(currentIndex());
    if (!icon.isNull()) {
        icon.paint(&painter, QRect(room.left(), (height() - iconSide) / 2, iconSide, iconSide));
        room.setLeft(room.left() + iconSide + 6);
    }
    if (m_isGrey)
        paintBehindGrey(painter, room);
    painter.setFont(font());
    painter.setPen(m_isGrey || !isEnabled() ? c.text3 : c.text);
    const QString text = m_isGrey ? m_grey : currentText();
    const QString brief = m_isGrey ? m_brief : currentData(briefRole).toString();
    const bool tight = fontMetrics().horizontalAdvance(text) > room.width();
    const QString elided = fontMetrics().elidedText(tight && !brief.isEmpty() ? brief : text,
                                                    Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, elided);
    setToolTip(elided == text ? QString() : text);
}

void ChoiceBox::paintBehindGrey(QPainter& painter, QRect& room) {
    const int words = fontMetrics().horizontalAdvance(m_grey) + 6;
    for (const QIcon& each : std::as_const(m_icons)) {
        if (room.width() - iconSide < words)
            return;
        each.paint(&painter,
                   QRect(room.right() - iconSide, (height() - iconSide) / 2, iconSide, iconSide));
        room.setRight(room.right() - iconSide - 4);
    }
    const QFont small = theme::font(theme::Type::Caption);
    const int note = QFontMetrics(small).horizontalAdvance(m_note);
    if (m_note.isEmpty() || !m_icons.isEmpty() || room.width() - note < words)
        return;
    painter.setFont(small);
    painter.setPen(theme::colours().text3);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, m_note);
    room.setRight(room.right() - note - 6);
}

void GlyphBox::showPopup() {
    if (!m_popup) {
        m_popup = new QWidget(this, Qt::Popup);
        m_popup->setObjectName(QStringLiteral("glyphs"));
        auto* layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(8, 8, 8, 8);
        m_grid = new QListView;
        m_grid->setViewMode(QListView::IconMode);
        m_grid->setMovement(QListView::Static);
        m_grid->setResizeMode(QListView::Adjust);
        m_grid->setUniformItemSizes(true);
        m_grid->setGridSize(gridCell);
        m_grid->setIconSize({24, 24});
        m_grid->setWordWrap(true);
        m_grid->setFont(theme::font(theme::Type::Caption));
        m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_grid->setModel(model());
        layout->addWidget(m_grid);
        const auto choose = [this](const QModelIndex& index) {
            hidePopup();
            setCurrentIndex(index.row());
            emit activated(index.row());
        };
        connect(m_grid, &QListView::clicked, this, choose);
        connect(m_grid, &QListView::activated, this, choose);
    }
    const int rows = (count() + gridColumns - 1) / gridColumns;
    m_grid->setFixedSize(gridColumns * gridCell.width() + 4, rows * gridCell.height() + 4);
    m_popup->adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(width() - m_popup->width(), height() + 4));
    at.setX(qBound(screen.left(), at.x(), screen.right() - m_popup->width()));
    at.setY(qBound(screen.top(), at.y(), screen.bottom() - m_popup->height()));
    m_popup->move(at);
    m_grid->setCurrentIndex(model()->index(currentIndex(), 0));
    m_popup->show();
    m_grid->setFocus();
}

void GlyphBox::hidePopup() {
    if (m_popup)
        m_popup->hide();
    setFocus(Qt::PopupFocusReason);
}

} // namespace foreframe::form
