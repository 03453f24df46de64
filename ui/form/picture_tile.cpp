#include "form/picture_tile.h"

#include "files/media_import.h"
#include "form/media_choice.h"
#include "session/strings.h"
#include "theme/signs.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace foreframe::form {

namespace {

bool carriesPicture(const QMimeData& data) {
    return data.hasImage() ||
           (data.hasUrls() && !data.urls().isEmpty() && data.urls().constFirst().isLocalFile());
}

} // namespace

PictureTile::PictureTile(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_name(name) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureTile::setPictures(const QString& folder, const QStringList& paths) {
    if (folder == m_folder && paths == m_paths)
        return;
    m_folder = folder;
    m_paths = paths;
    setToolTip(paths.join(QLatin1Char('\n')));
    setAccessibleDescription(paths.isEmpty() ? tr("empty") : paths.join(QStringLiteral(", ")));
    update();
}

void PictureTile::setRatio(double ratio) {
    if (std::exchange(m_ratio, ratio) != ratio)
        updateGeometry();
}

void PictureTile::setMaxTileWidth(int width) {
    if (std::exchange(m_maxWidth, width) != width)
        updateGeometry();
}

int PictureTile::heightForWidth(int width) const {
    return qRound(std::min(width, m_maxWidth) / m_ratio);
}
QSize PictureTile::sizeHint() const {
    const int width = std::min(140, m_maxWidth);
    return {width, heightForWidth(width)};
}
QSize PictureTile::minimumSizeHint() const {
    return {std::min(40, m_maxWidth), 24};
}

void PictureTile::paintEvent(QPaintEvent*) {
    const auto& c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_paths.isEmpty())
        paintEmpty(painter);
    const int count = static_cast<int>(std::min<qsizetype>(m_paths.size(), 3));
    const int gap = 4;
    const int each = count > 0 ? (width() - gap * (count - 1)) / count : 0;
    for (int i = 0; i < count; ++i) {
        const QRect room(i * (each + gap), 0, each, height());
        const Thumbnail picture = m_thumbnails.find(m_folder, m_paths[i], room.size());
        if (picture.state == Thumbnail::State::Ready) {
            painter.drawPixmap(room.topLeft(), picture.pixmap);
            continue;
        }
        if (picture.state == Thumbnail::State::Loading) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.slot);
            painter.drawRoundedRect(room, 4, 4);
            continue;
        }
        painter.setPen(QPen(c.error, 1, Qt::DashLine));
        painter.setBrush(c.slot);
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        paintMissing(painter, room, m_paths[i].section(QLatin1Char('/'), -1));
    }
    if (m_dropping) {
        QColor veil = c.accent;
        veil.setAlphaF(0.28F);
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(veil);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    } else if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

void PictureTile::paintMissing(QPainter& painter, const QRect& room, const QString& name) {
    const auto& c = theme::colours();
    constexpr int pitch = 16;
    const bool relinks = room.height() >= 3 * pitch + 4;
    const int top = room.center().y() - (relinks ? 3 : 2) * pitch / 2;
    painter.drawPixmap(room.center().x() - 8, top,
                       theme::sign(QStringLiteral("broken"), c.error, 16, devicePixelRatioF()));
    painter.setPen(c.error);
    const auto say = [&](int line, const QString& words, const QFont& font) {
        painter.setFont(font);
        painter.drawText(QRect(room.x() + 4, top + line * pitch, room.width() - 8, pitch),
                         Qt::AlignCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width() - 8));
    };
    say(1, name, theme::font(theme::Type::Caption));
    if (!relinks)
        return;
    QFont link = theme::font(theme::Type::Caption, 600);
    link.setUnderline(true);
    say(2, tr("Relink…"), link);
}

void PictureTile::paintEmpty(QPainter& painter) {
    const auto& c = theme::colours();
    const bool lit = underMouse() || hasFocus();
    painter.setPen(QPen(lit                        ? c.lineField
                        : m_empty == Empty::Wanted ? c.lineStrong
                                                   : c.lineSlot,
                        1, Qt::DashLine));
    painter.setBrush(lit ? c.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const bool words = !m_words.isEmpty() && height() >= 44;
    painter.drawPixmap((width() - 16) / 2, height() / 2 - (words ? 18 : 8),
                       theme::sign(QStringLiteral("plus"), c.text2, 16, devicePixelRatioF()));
    if (!words)
        return;
    painter.setPen(c.text2);
    painter.setFont(theme::font(theme::Type::Small));
    painter.drawText(QRect(4, height() / 2 + 2, width() - 8, 18), Qt::AlignHCenter,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, width() - 8));
}

void PictureTile::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    if (m_paths.isEmpty() || isMissing())
        choose();
    else
        openMenu(event->globalPosition().toPoint());
}

bool PictureTile::isMissing() {
    return m_paths.size() == 1 &&
           m_thumbnails.find(m_folder, m_paths[0], size()).state == Thumbnail::State::Missing;
}

void PictureTile::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        paste();
    else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) &&
             !m_paths.isEmpty())
        emit removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
             event->key() == Qt::Key_Space)
        m_paths.isEmpty() ? choose() : openMenu(mapToGlobal(rect().bottomLeft()));
    else
        QWidget::keyPressEvent(event);
}

void PictureTile::contextMenuEvent(QContextMenuEvent* event) {
    openMenu(event->globalPos());
}

void PictureTile::openMenu(const QPoint& globalPos) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::icon(QStringLiteral("folder")),
                    m_paths.isEmpty() ? tr("Choose a picture…") : tr("Choose another picture…"),
                    this, &PictureTile::choose);
    QAction* pasting = menu->addAction(theme::icon(QStringLiteral("copy")), tr("Paste"), this,
                                       &PictureTile::paste);
    pasting->setEnabled(carriesPicture(*QApplication::clipboard()->mimeData()));
    if (m_extra)
        m_extra(*menu);
    if (!m_paths.isEmpty()) {
        menu->addSeparator();
        menu->addAction(theme::icon(QStringLiteral("close")), tr("Remove"), this,
                        &PictureTile::removed);
    }
    menu->popup(globalPos);
}

void PictureTile::choose() {
    chooseMedia(this, {FolderOf::Pictures, m_folder, m_name}, [this](const QStringList& files) {
        QMimeData chosen;
        chosen.setUrls({QUrl::fromLocalFile(files.front())});
        take(chosen);
    });
}

void PictureTile::paste() {
    take(*QApplication::clipboard()->mimeData());
}

void PictureTile::take(const QMimeData& brought) {
    if (!carriesPicture(brought)) {
        emit failed(tr("There is no picture to paste."));
        return;
    }
    const auto path = brought.hasUrls() && brought.urls().constFirst().isLocalFile()
                          ? importImage(m_folder, brought.urls().constFirst().toLocalFile())
                          : importImage(m_folder, qvariant_cast<QImage>(brought.imageData()));
    if (path)
        emit taken(*path);
    else
        emit failed(qt(path.error().what));
}

void PictureTile::dragEnterEvent(QDragEnterEvent* event) {
    if (!carriesPicture(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_dropping = true;
    update();
}

void PictureTile::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropping = false;
    update();
}

void PictureTile::dropEvent(QDropEvent* event) {
    m_dropping = false;
    update();
    event->acceptProposedAction();
    take(*event->mimeData());
}

void PictureTile::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    emit left();
}

} // namespace foreframe::form
