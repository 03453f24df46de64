// One entry of a shelf: its picture, its name, who has what; the name can be typed over in place.
#pragma once
#include "form/thumbnail.h"
#include "library/shelf.h"
#include "session/library_gift.h"
#include <QAbstractButton>

class QLineEdit;

namespace foreframe::library {

class SampleWave;
class VoiceSample;

class ShelfRow : public QAbstractButton {
    Q_OBJECT
public:
    ShelfRow(const Shelf& shelf, QWidget* parent = nullptr);

    const QString& id() const { return m_item.id; }
    void present(const Item& item, const QString& folder);
    void beginRename();
    /// What the pointer carries: the entry's sign and name.
    QPixmap chip() const;
    /// What is carried onto the row: what giving it would do, or why it can't be done.
    using GiftOf = std::function<Gift(const QMimeData&)>;
    void setTaking(GiftOf giftOf);
    /// It can't be renamed or deleted.
    void setFixedName() { m_fixed = true; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

signals:
    void opened();
    void renaming(const QString& name); ///< it is being typed; empty: it stays as it was
    void renamed(const QString& name);
    void deleteWanted();
    void menuWanted(const QPoint& globalPos);
    void carryWanted();
    void given(const QMimeData& data); ///< dropped, and taken

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QRect nameRect() const;
    void placeSample();
    void endRename(bool keep);

    const Shelf& m_shelf;
    Item m_item;
    QString m_folder;
    QPoint m_pressedAt;
    bool m_fixed = false;
    GiftOf m_giftOf;
    Gift m_gift; ///< of what is over the row
    QLineEdit* m_edit = nullptr;
    SampleWave* m_wave = nullptr; ///< with the next, from the first sample on
    VoiceSample* m_sample = nullptr;
    form::WidgetThumbnails m_thumbnails{this};
};

} // namespace foreframe::library
