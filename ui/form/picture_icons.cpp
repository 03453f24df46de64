#include "form/picture_icons.h"

#include "background/thumbnails.h"
#include "files/read_picture.h"

#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QIconEngine>
#include <QListView>
#include <QPainter>

namespace foreframe::form {

namespace {

constexpr QSize iconSize{96, 54};
constexpr int sharpness = 2; ///< for screens of up to 200 %

/// An icon that holds an image, for it is made off the window's thread.
class Engine : public QIconEngine {
public:
    explicit Engine(QImage image)
        : m_image(std::move(image)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        QRect room(QPoint(), m_image.size().scaled(rect.size(), Qt::KeepAspectRatio));
        room.moveCenter(rect.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(room, m_image);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, made.rect(), mode, state);
        return made;
    }
    QIconEngine* clone() const override { return new Engine(m_image); }

private:
    QImage m_image;
};

/// Asked by the file window's own thread.
class PictureIcons : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo& file) const override {
        if (!file.isFile() || !looksLikePicture(file.fileName()))
            return QFileIconProvider::icon(file);
        QImage image = makeThumbnail(file.path(), {file.fileName(), iconSize * sharpness, 0, {}});
        return image.isNull() ? QFileIconProvider::icon(file) : QIcon(new Engine(std::move(image)));
    }
};

} // namespace

void showPictures(QFileDialog& dialog) {
    static PictureIcons icons;
    dialog.setViewMode(QFileDialog::List);
    dialog.setIconProvider(&icons);
    if (auto* list = dialog.findChild<QListView*>(QStringLiteral("listView")))
        list->setIconSize(iconSize);
}

} // namespace foreframe::form
