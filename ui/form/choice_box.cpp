#include "form/choice_box.h"

#include "form/move_view.h"
#include "theme/motion.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace foreframe::form {

namespace {

constexpr int rowHeight = 26;
constexpr int pad = 7;
constexpr int iconSide = 16;
constexpr int gridColumns = 7;
constexpr QSize gridCell{92, 66}; ///< two lines of words below the glyph
constexpr int listEdge = 40;      ///< border, padding and scroll bar of the list
constexpr int gridEdge = 12;      ///< the list's own border and padding, both sides
constexpr int glyphSize = 24;
constexpr int viewWidth = 38; ///< of a move that is shown
constexpr int frameTime = 33; ///< ms
constexpr int moveTime = 1600;
constexpr int restTime = 500;
constexpr int briefRole = Qt::UserRole + 1;

/// A glyph with its name below it; the one that holds is framed. The one under the pointer, else
/// the one with the keys, shows what its move does.
class GlyphDelegate : public QStyledItemDelegate {
public:
    explicit GlyphDelegate(QListView* grid)
        : QStyledItemDelegate(grid),
          m_grid(grid),
          m_clock(new QTimer(grid)) {
        m_clock->setObjectName(QStringLiteral("moves"));
        m_clock->setInterval(frameTime);
        connect(m_clock, &QTimer::timeout, this, [this] {
            if (!m_grid->isVisible())
                m_clock->stop();
            for (const QModelIndex& cell : {moving(), QModelIndex(m_moved)})
                m_grid->viewport()->update(m_grid->visualRect(cell));
            m_moved = moving();
        });
    }

    void start() {
        m_started.start();
        if (theme::motion())
            m_clock->start();
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto& c = theme::colours();
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(current ? QPen(c.accent, 2) : Qt::NoPen);
            painter->setBrush(current ? c.accentSoft : c.hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
        }
        const QRect cell = option.rect;
        const QString move = index.data(Qt::UserRole).toString();
        if (m_clock->isActive() && index == moving() && canShowMove(move)) {
            const QRectF view(cell.center().x() - viewWidth / 2 + 0.5, cell.top() + 7.5, viewWidth,
                              glyphSize - 1);
            paintMove(*painter, view, momentOf(move, time()), c.text, c.text3);
        } else {
            const QRect glyph(cell.center().x() - glyphSize / 2, cell.top() + 7, glyphSize,
                              glyphSize);
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, glyph);
        }
        const QFont font = theme::font(theme::Type::Caption);
        painter->setFont(font);
        painter->setPen(c.text);
        painter->drawText(cell.adjusted(3, glyphSize + 9, -3, -3),
                          Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                          index.data().toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return gridCell;
    }

private:
    QModelIndex moving() const {
        const QWidget* view = m_grid->viewport();
        const QModelIndex below = m_grid->indexAt(view->mapFromGlobal(QCursor::pos()));
        return below.isValid() && view->underMouse() ? below : m_grid->currentIndex();
    }
    /// Of the move: it runs, rests at its end, and begins again.
    double time() const {
        const auto passed = m_started.elapsed() % (moveTime + restTime);
        return std::min(1.0, double(passed) / moveTime);
    }

    QListView* m_grid;
    QTimer* m_clock;
    QPersistentModelIndex m_moved; ///< at the last tick
    QElapsedTimer m_started;
};

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

void ChoiceBox::setGrey(const Grey& grey) {
    const bool same = m_grey && m_grey->text == grey.text && m_grey->brief == grey.brief &&
                      m_grey->note == grey.note && m_grey->isInherited == grey.isInherited &&
                      m_grey->icons.isEmpty() && grey.icons.isEmpty(); // icons can't be compared
    m_grey = grey;
    if (!same)
        update();
}

void ChoiceBox::setBlack() {
    if (m_grey)
        update();
    m_grey.reset();
}

QSize ChoiceBox::sizeHint() const {
    return {96, rowHeight};
}
QSize ChoiceBox::minimumSizeHint() const {
    return {40, rowHeight};
}

void ChoiceBox::showPopup() {
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, view()->fontMetrics().horizontalAdvance(itemText(i)) +
                                      (itemIcon(i).isNull() ? 0 : iconSide + 8));
    view()->setMinimumWidth(widest + listEdge);
    QComboBox::showPopup();
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the panel scrolls
}

void ChoiceBox::paintEvent(QPaintEvent*) {
    const auto& c = theme::colours();
    QPainter painter(this);
    QRect room = rect().adjusted(pad, 0, -pad, 0);
    if (isEnabled() && !(m_grey && m_grey->isInherited)) {
        const QPixmap chevron =
            theme::sign(QStringLiteral("chevronDown"), c.text2, iconSide, devicePixelRatioF());
        painter.drawPixmap(room.right() - iconSide + 3, (height() - iconSide) / 2, chevron);
        room.setRight(room.right() - iconSide + 3); // the sign has an edge of its own
    }

    const QIcon icon = m_grey ? QIcon() : itemIcon(currentIndex());
    if (!icon.isNull()) {
        icon.paint(&painter, QRect(room.left(), (height() - iconSide) / 2, iconSide, iconSide));
        room.setLeft(room.left() + iconSide + 6);
    }
    if (m_grey)
        paintBehindGrey(painter, room);
    painter.setFont(font());
    painter.setPen(m_grey || !isEnabled() ? c.text3 : c.text);
    const QString text = m_grey ? m_grey->text : currentText();
    const QString brief = m_grey ? m_grey->brief : currentData(briefRole).toString();
    const bool tight = fontMetrics().horizontalAdvance(text) > room.width();
    const QString elided = fontMetrics().elidedText(tight && !brief.isEmpty() ? brief : text,
                                                    Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, elided);
    setToolTip(elided == text ? QString() : text);
}

void ChoiceBox::paintBehindGrey(QPainter& painter, QRect& room) {
    constexpr int apart = 6; // from the words, and from the chevron
    const int words = fontMetrics().horizontalAdvance(m_grey->text) + apart;
    if (!m_grey->isInherited)
        room.setRight(room.right() - apart);
    for (const QIcon& each : std::as_const(m_grey->icons)) {
        if (room.width() - iconSide < words)
            return;
        each.paint(&painter,
                   QRect(room.right() - iconSide, (height() - iconSide) / 2, iconSide, iconSide));
        room.setRight(room.right() - iconSide - 4);
    }
    const QFont small = theme::font(theme::Type::Caption);
    const int note = QFontMetrics(small).horizontalAdvance(m_grey->note);
    if (m_grey->note.isEmpty() || !m_grey->icons.isEmpty() || room.width() - note < words)
        return;
    painter.setFont(small);
    painter.setPen(theme::colours().text3);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, m_grey->note);
    room.setRight(room.right() - note - apart);
}

void GlyphBox::showPopup() {
    if (!m_popup) {
        m_popup = new QWidget(this, Qt::Popup);
        m_popup->setObjectName(QStringLiteral("glyphs"));
        auto* layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(0, 0, 0, 0);
        m_grid = new QListView;
        m_grid->setViewMode(QListView::IconMode);
        m_grid->setMovement(QListView::Static);
        m_grid->setResizeMode(QListView::Adjust);
        m_grid->setUniformItemSizes(true);
        m_grid->setGridSize(gridCell);
        m_grid->setItemDelegate(new GlyphDelegate(m_grid));
        m_grid->setMouseTracking(true);
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
    m_grid->setFixedSize(gridColumns * gridCell.width() + gridEdge,
                         rows * gridCell.height() + gridEdge);
    m_popup->adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(width() - m_popup->width(), height() + 4));
    at.setX(qBound(screen.left(), at.x(), screen.right() - m_popup->width()));
    at.setY(qBound(screen.top(), at.y(), screen.bottom() - m_popup->height()));
    m_popup->move(at);
    m_grid->setCurrentIndex(model()->index(currentIndex(), 0));
    static_cast<GlyphDelegate*>(m_grid->itemDelegate())->start();
    m_popup->show();
    m_grid->setFocus();
}

void GlyphBox::hidePopup() {
    if (m_popup)
        m_popup->hide();
    setFocus(Qt::PopupFocusReason);
}

} // namespace foreframe::form
