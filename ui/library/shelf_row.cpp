#include "library/shelf_row.h"

#include "library/voice_sample.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>

namespace foreframe::library {

namespace {

constexpr int pad = 12;
constexpr int castHeight = 52;
constexpr int rowHeight = 44;
constexpr int signBox = 28;
constexpr int editHeight = 28;
constexpr int leastWords = 24; ///< of a line that shares it with what stands at its right

} // namespace

ShelfRow::ShelfRow(const Shelf& shelf, QWidget* parent)
    : QAbstractButton(parent),
      m_shelf(shelf) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(sizeHint().height());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button would not get narrower
    connect(this, &QAbstractButton::clicked, this, &ShelfRow::opened);
}

QSize ShelfRow::sizeHint() const {
    return {200, m_shelf.picture.height() >= 40 ? castHeight : rowHeight};
}

void ShelfRow::present(const Item& item, const QString& folder) {
    if (m_edit && item.name != m_item.name)
        m_edit->setText(item.name); // undone, or renamed elsewhere, while it was being typed
    m_item = item;
    m_folder = folder;
    setAccessibleName(item.name);
    setAccessibleDescription(
        item.right.isEmpty() ? item.second : item.second + QStringLiteral(", ") + item.right);
    if (!m_sample && !item.sample.isEmpty()) {
        m_wave = new SampleWave(this);
        m_sample = new VoiceSample(*m_wave, this);
    }
    if (m_sample) {
        m_sample->present(item.name, folder, item.sample);
        placeSample();
    }
    update();
}

void ShelfRow::placeSample() {
    if (!m_sample)
        return;
    const QRect name = nameRect();
    m_sample->move(pad + (signBox - VoiceSample::side) / 2, (height() - VoiceSample::side) / 2);
    m_wave->setGeometry(name.left(), name.bottom() + 2, name.width(), 16);
}

void ShelfRow::resizeEvent(QResizeEvent*) {
    placeSample();
}

QRect ShelfRow::nameRect() const {
    const int picture = m_shelf.picture.isEmpty() ? signBox : m_shelf.picture.width();
    const int x = pad + picture + 10;
    const bool alone = m_item.second.isEmpty() && m_item.right.isEmpty() && m_item.sample.isEmpty();
    return {x, height() / 2 - (alone ? 10 : 20), width() - x - pad, 20};
}

void ShelfRow::paintEvent(QPaintEvent*) {
    const auto& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(c.accent, 2) : Qt::NoPen);
        painter.setBrush(underMouse() ? c.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 1, -5, -1), 4, 4);
    }
    const bool sampled = !m_item.sample.isEmpty();
    const bool pictured = !m_shelf.picture.isEmpty();
    const QSize size = pictured ? m_shelf.picture : QSize(signBox, signBox);
    const QRect box(QPoint(pad, (height() - size.height()) / 2), size);
    const auto picture =
        pictured ? m_thumbnails.find(m_folder, m_item.picture, size) : form::Thumbnail();
    if (sampled) {
        // its button stands there
    } else if (picture.state != form::Thumbnail::State::Ready) {
        painter.setPen(c.line);
        painter.setBrush(c.slot);
        pictured ? painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
                 : painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
        if (m_item.icon.isNull())
            painter.drawPixmap(box.center() - QPoint(7, 7),
                               theme::sign(m_shelf.sign, c.text3, 16, devicePixelRatioF()));
        else
            m_item.icon.paint(&painter, box.adjusted(5, 5, -5, -5));
    } else {
        painter.drawPixmap(box.topLeft(), picture.pixmap);
    }

    QStringList cut;
    const auto write = [&](QRect room, const QString& text, const QFont& font, const QColor& ink) {
        painter.setFont(font);
        painter.setPen(ink);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
        if (shown != text)
            cut.append(text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
        return painter.fontMetrics().horizontalAdvance(shown);
    };
    QRect name = nameRect();
    const QFont small = theme::font(theme::Type::Small);
    // What stands at the right is whole or not there: half of it would be a riddle.
    const auto writeRight = [&](QRect& room) {
        const int width = QFontMetrics(small).horizontalAdvance(m_item.right);
        if (room.width() - width - 8 < leastWords) {
            cut.append(m_item.right);
            return;
        }
        write(QRect(room.right() - width, room.top(), width + 1, room.height()), m_item.right,
              small, c.text3);
        room.setRight(room.right() - width - 8);
    };
    if (sampled && !m_edit) {
        writeRight(name);
        write(name, m_item.name, theme::font(theme::Type::Body), c.text);
        if (!m_item.second.isEmpty())
            cut.append(m_item.second);
        setToolTip(cut.join(QLatin1Char('\n')));
        return;
    }
    if (!m_edit)
        write(name, m_item.name, theme::font(theme::Type::Body), c.text);
    QRect second = name.translated(0, 19);
    if (!m_gift.words.isEmpty()) {
        painter.setPen(QPen(m_gift ? c.accent : c.lineStrong, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 1, -5, -1), 4, 4);
        write(second, m_gift.words, small, m_gift ? c.accentText : c.text2);
        setToolTip(cut.join(QLatin1Char('\n')));
        return;
    }
    if (!m_item.right.isEmpty() && !m_edit)
        writeRight(second);
    if (m_item.voiced && !m_edit) {
        painter.drawPixmap(
            second.left(), second.top() + 3,
            theme::sign(QStringLiteral("voice"), c.dialogue, 14, devicePixelRatioF()));
        second.setLeft(second.left() + 18);
    }
    if (!m_edit)
        write(second, m_item.second, small, c.text3);
    setToolTip(cut.join(QLatin1Char('\n')));
}

QPixmap ShelfRow::chip() const {
    constexpr int height = 28;
    constexpr int most = 200;
    const auto& c = theme::colours();
    const QFont font = theme::font(theme::Type::Body);
    const QString name = QFontMetrics(font).elidedText(m_item.name, Qt::ElideRight, most);
    const int width = 32 + QFontMetrics(font).horizontalAdvance(name) + pad;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(width, height) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.accent, 1));
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 4, 4);
    painter.drawPixmap(8, 6, theme::sign(m_shelf.sign, c.text2, 16, ratio));
    painter.setFont(font);
    painter.setPen(c.text);
    painter.drawText(QRect(32, 0, width - 32, height), Qt::AlignVCenter, name);
    return pixmap;
}

void ShelfRow::beginRename() {
    if (m_edit || m_fixed)
        return;
    m_edit = new QLineEdit(m_item.name, this);
    m_edit->setAccessibleName(tr("New name"));
    const QRect name = nameRect();
    m_edit->setGeometry(name.left() - 8, (height() - editHeight) / 2, name.width() + 12,
                        editHeight);
    m_edit->selectAll();
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        const QString typed = text.trimmed();
        emit renaming(typed == m_item.name ? QString() : typed);
    });
    m_edit->installEventFilter(this);
    m_edit->show();
    m_edit->setFocus();
}

void ShelfRow::endRename(bool keep) {
    if (!m_edit)
        return;
    QLineEdit* edit = m_edit;
    m_edit = nullptr;
    const QString name = edit->text().trimmed();
    edit->disconnect(this);
    edit->deleteLater();
    edit->hide();
    if (keep && !name.isEmpty() && name != m_item.name)
        emit renamed(name);
    else
        emit renaming({});
    update();
}

bool ShelfRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusOut)
            endRename(true);
        else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
                endRename(key != Qt::Key_Escape);
                setFocus();
                return true;
            }
        }
    }
    return QAbstractButton::eventFilter(watched, event);
}

void ShelfRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_F2:
        beginRename();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_fixed)
            emit deleteWanted();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened();
        break;
    case Qt::Key_Menu:
        emit menuWanted(mapToGlobal(rect().center()));
        break;
    default:
        QAbstractButton::keyPressEvent(event); // arrows go to the neighbours
    }
}

void ShelfRow::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void ShelfRow::mouseMoveEvent(QMouseEvent* event) {
    const QPoint way = event->position().toPoint() - m_pressedAt;
    if (!(event->buttons() & Qt::LeftButton) ||
        way.manhattanLength() < QApplication::startDragDistance()) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    setDown(false); // no click once it is let go
    emit carryWanted();
}

void ShelfRow::mouseDoubleClickEvent(QMouseEvent*) {}

void ShelfRow::setTaking(GiftOf giftOf) {
    m_giftOf = std::move(giftOf);
    setAcceptDrops(true);
}

void ShelfRow::dragEnterEvent(QDragEnterEvent* event) {
    if (!holdsLibraryItem(*event->mimeData()))
        return;
    m_gift = m_giftOf(*event->mimeData());
    event->accept(); // also what can't be taken: the row says why
    update();
}

void ShelfRow::dragMoveEvent(QDragMoveEvent* event) {
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(bool(m_gift));
}

void ShelfRow::dragLeaveEvent(QDragLeaveEvent*) {
    m_gift = {};
    update();
}

void ShelfRow::dropEvent(QDropEvent* event) {
    const bool taken = bool(m_gift);
    m_gift = {};
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(taken);
    update();
    if (taken)
        emit given(*event->mimeData());
}

void ShelfRow::contextMenuEvent(QContextMenuEvent* event) {
    emit menuWanted(event->globalPos());
}

} // namespace foreframe::library
