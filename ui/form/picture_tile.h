// A place for one picture: shows it, and takes another by drop, paste or choice.
#pragma once
#include "form/thumbnail.h"
#include <QWidget>
#include <functional>

class QMenu;
class QMimeData;
class QPainter;

namespace foreframe::form {

class PictureTile : public QWidget {
    Q_OBJECT
public:
    enum class Empty { Wanted, Possible }; ///< a strong dashed edge, or a quiet one

    explicit PictureTile(const QString& name, QWidget* parent = nullptr);

    /// `folder` is where `path` begins; several paths are shown side by side.
    void setPictures(const QString& folder, const QStringList& paths);
    void setEmpty(Empty empty) { m_empty = empty; }
    /// Width over height, and how wide at most.
    void setRatio(double ratio);
    void setMaxTileWidth(int width);
    /// Words in the middle of an empty tile.
    void setWords(const QString& words) { m_words = words; }
    /// More for the menu, added each time it opens.
    void setExtraActions(std::function<void(QMenu&)> add) { m_extra = std::move(add); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void taken(const QString& path); ///< relative to the folder, imported where it was not
    void removed();
    void failed(const QString& sentence); ///< what was brought is no picture, and why
    void left();                          ///< the focus

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose();
    void paste();
    void take(const QMimeData& brought);
    void openMenu(const QPoint& globalPos);
    void paintEmpty(QPainter& painter);
    void paintMissing(QPainter& painter, const QRect& room, const QString& name);
    bool isMissing(); ///< the one picture there is

    QString m_name;
    QString m_folder;
    QStringList m_paths;
    QString m_words;
    Empty m_empty = Empty::Possible;
    double m_ratio = 16.0 / 9;
    int m_maxWidth = QWIDGETSIZE_MAX;
    bool m_dropping = false;
    WidgetThumbnails m_thumbnails{this};
    std::function<void(QMenu&)> m_extra;
};

} // namespace foreframe::form
