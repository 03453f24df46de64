// A combo box without a frame of its own, which no turn of the wheel can change.
#pragma once
#include <QComboBox>

class QListView;

namespace foreframe::form {

class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// `brief` is painted where there is no room for the text.
    void add(const QIcon& icon, const QString& text, const QVariant& value,
             const QString& brief = {});

    /// What to say instead of the current entry, in grey ("Mixed"), and behind it icons or a note
    /// ("3 values") as far as there is room.
    void setGrey(const QString& text, const QList<QIcon>& icons = {}, const QString& note = {});
    /// The same for what comes from elsewhere: the source stands where the arrow would.
    void setInherited(const QString& text, const QString& brief);
    /// Nothing is chosen.
    void setNothing(const QString& text, const QString& brief);
    void setBlack() { m_isGrey = m_isInherited = false; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The list is never too narrow for its words, however narrow the box.
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// Takes what it uses from the right of `room`.
    void paintBehindGrey(QPainter& painter, QRect& room);

    bool m_isGrey = false;
    bool m_isInherited = false;
    QString m_grey;
    QString m_brief; ///< of what is grey
    QList<QIcon> m_icons;
    QString m_note;
};

/// Drops down a grid of glyphs with their names instead of a list.
class GlyphBox : public ChoiceBox {
    Q_OBJECT
public:
    using ChoiceBox::ChoiceBox;
    void showPopup() override;
    void hidePopup() override;

private:
    QWidget* m_popup = nullptr;
    QListView* m_grid = nullptr;
};

} // namespace foreframe::form
