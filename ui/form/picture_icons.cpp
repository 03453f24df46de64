#include "form/picture_icons.h"

#include "files/read_picture.h"
#include "form/thumbnail.h"

#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QIconEngine>
#include <QListView>
#include <QPainter>
#include <QPointer>

namespace foreframe::form {

namespace {

constexpr QSize iconSize{96, 54};

/// The pictures of one file window, made off the window's thread as they come into sight.
class Pictures : public QObject {
public:
    explicit Pictures(QWidget* list)
        : QObject(list),
          m_thumbnails(list) {}

    QPixmap find(const QString& folder, const QString& name) {
        return m_thumbnails.find(folder, name, iconSize).pixmap;
    }

private:
    WidgetThumbnails m_thumbnails;
};

/// Asks for the picture when it is painted; the icon of its kind stands there meanwhile.
class Engine : public QIconEngine {
public:
    Engine(QString folder, QString name, QIcon kind, QPointer<Pictures> pictures)
        : m_folder(std::move(folder)),
          m_name(std::move(name)),
          m_kind(std::move(kind)),
          m_pictures(std::move(pictures)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const QPixmap picture = m_pictures ? m_pictures->find(m_folder, m_name) : QPixmap();
        if (picture.isNull()) {
            m_kind.paint(painter, rect, Qt::AlignCenter, mode, state);
            return;
        }
        QRect room(QPoint(), iconSize.scaled(rect.size(), Qt::KeepAspectRatio));
        room.moveCenter(rect.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(room, picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, made.rect(), mode, state);
        return made;
    }
    QIconEngine* clone() const override { return new Engine(*this); }

private:
    QString m_folder;
    QString m_name;
    QIcon m_kind;
    QPointer<Pictures> m_pictures;
};

/// Asked by the file window's own thread, and by the window's: nothing is read here.
class PictureIcons : public QObject, public QFileIconProvider {
public:
    PictureIcons(Pictures* pictures, QObject* parent)
        : QObject(parent),
          m_pictures(pictures) {}

    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo& file) const override {
        const QIcon kind = QFileIconProvider::icon(file);
        return looksLikePicture(file.fileName())
                   ? QIcon(new Engine(file.path(), file.fileName(), kind, m_pictures))
                   : kind;
    }

private:
    QPointer<Pictures> m_pictures;
};

} // namespace

void showPictures(QFileDialog& dialog) {
    auto* list = dialog.findChild<QListView*>(QStringLiteral("listView"));
    if (!list)
        return;
    dialog.setViewMode(QFileDialog::List);
    dialog.setIconProvider(new PictureIcons(new Pictures(list->viewport()), &dialog));
    list->setIconSize(iconSize);
}

} // namespace foreframe::form
