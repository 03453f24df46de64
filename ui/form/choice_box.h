// A combo box without a frame of its own, which no turn of the wheel can change.
#pragma once
#include <QComboBox>

class QListView;

namespace foreframe::form {

class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// What to say instead of the current entry, in grey ("Mixed"), and with which icons.
    void setGrey(const QString& text, const QList<QIcon>& icons = {});
    void setBlack() { m_isGrey = false; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool m_isGrey = false;
    QString m_grey;
    QList<QIcon> m_icons;
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
