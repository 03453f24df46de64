#include "form/offered_list.h"

#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace foreframe::form {

namespace {

constexpr int mostRows = 8;
constexpr int rowHeight = 26;
constexpr int edge = 6;
constexpr int narrowest = 160;
constexpr int widest = 420;
constexpr int iconRoom = 24;
constexpr int rowEdges = 40; ///< what a row takes beside its words, the scroll bar among it
constexpr int noteApart = 16;
constexpr int widestNote = 160;
constexpr int noteRole = Qt::UserRole;

QFont noteFont() {
    return theme::font(theme::Type::Caption);
}

/// The words, and behind them in small letters what is good to know.
class OfferedRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const QString note = index.data(noteRole).toString();
        const int words = option.fontMetrics.horizontalAdvance(index.data().toString()) +
                          (index.data(Qt::DecorationRole).isNull() ? 0 : iconRoom);
        const QRect room = option.rect.adjusted(words + noteApart + edge, 0, -edge - 2, 0);
        if (note.isEmpty() || room.width() < iconRoom)
            return;
        const theme::Colours& c = theme::colours();
        painter->setFont(noteFont());
        painter->setPen(option.state & QStyle::State_Selected ? c.onAccent : c.text3);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(note, Qt::ElideRight, room.width()));
    }
};

} // namespace

OfferedList::OfferedList(QWidget* field, QObject* parent)
    : QObject(parent),
      m_field(field),
      m_rows(new QStandardItemModel(this)) {}

OfferedList::~OfferedList() {
    delete m_list;
}

void OfferedList::open(const Choices& offered, int current, const QRect& caret) {
    if (!m_list) {
        m_list = new QListView;
        m_list->setObjectName(QStringLiteral("completions"));
        m_list->setWindowFlags(Qt::ToolTip);
        m_list->setAttribute(Qt::WA_ShowWithoutActivating);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setItemDelegate(new OfferedRow(m_list));
        m_list->setUniformItemSizes(true);
        m_list->setMouseTracking(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setAccessibleName(tr("Suggestions"));
        m_list->setModel(m_rows);
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex& index) { emit chosen(index.row()); });
    }
    m_rows->clear();
    const QFontMetrics words(m_list->font());
    const QFontMetrics notes(noteFont());
    int width = 0;
    for (const Choice& each : offered) {
        auto* row = new QStandardItem(each.icon, each.text);
        row->setData(each.note, noteRole);
        m_rows->appendRow(row);
        int wide = words.horizontalAdvance(each.text) + (each.icon.isNull() ? 0 : iconRoom);
        if (!each.note.isEmpty())
            wide += noteApart + std::min(widestNote, notes.horizontalAdvance(each.note));
        width = std::max(width, wide);
    }
    m_list->setCurrentIndex(current < 0 ? QModelIndex() : m_rows->index(current, 0));
    const int rows = std::min(mostRows, m_rows->rowCount());
    m_list->setFixedSize(std::clamp(width + rowEdges, narrowest, widest),
                         rows * rowHeight + 2 * edge);
    const QRect screen = m_field->screen()->availableGeometry();
    QPoint at = m_field->mapToGlobal(caret.bottomLeft() + QPoint(-8, 4));
    if (at.y() + m_list->height() > screen.bottom())
        at.setY(m_field->mapToGlobal(caret.topLeft()).y() - 4 - m_list->height());
    const QRect window = m_field->window()->geometry().intersected(screen);
    const int right = window.width() > m_list->width() ? window.right() : screen.right();
    at.setX(qMax(screen.left(), qMin(at.x(), right - m_list->width())));
    m_list->move(at);
    m_list->show();
    qApp->installEventFilter(this);
}

bool OfferedList::isOpen() const {
    return m_list && m_list->isVisible();
}

void OfferedList::close() {
    qApp->removeEventFilter(this);
    if (m_list)
        m_list->hide();
}

bool OfferedList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel || event->type() == QEvent::MouseButtonPress) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() != m_list && widget != m_field)
            emit
            dismissed(); // what it stands below may move away; the click goes where it was meant
    }
    return QObject::eventFilter(watched, event);
}

bool OfferedList::press(int key) {
    const int count = m_rows->rowCount();
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_rows->index((row + 1) % count, 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_rows->index(row <= 0 ? count - 1 : row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (row >= 0)
            emit chosen(row);
        else
            emit dismissed();
        return row >= 0;
    case Qt::Key_Escape:
        emit dismissed();
        return true;
    default:
        return false;
    }
}

} // namespace foreframe::form
