// A combo box without a frame of its own, which no turn of the wheel can change.
#pragma once
#include <QComboBox>
#include <QIcon>
#include <optional>

class QListView;

namespace foreframe::form {

class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// `brief` is painted where there is no room for the text.
    void add(const QIcon& icon, const QString& text, const QVariant& value,
             const QString& brief = {});

    /// What to say instead of the current entry.
    struct Grey {
        QString text;             ///< "Mixed"
        QString brief = {};       ///< where there is no room for the text
        QString note = {};        ///< behind it, as far as there is room: "3 values"
        QList<QIcon> icons = {};  ///< before the note
        bool isInherited = false; ///< the source stands where the arrow would
    };
    void setGrey(const Grey& grey);
    void setBlack(); ///< says the current entry

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

    std::optional<Grey> m_grey;
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
