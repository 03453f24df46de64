// The field in which a title or heading is renamed where it stands.
#pragma once
#include <QStyledItemDelegate>
#include <functional>

namespace foreframe {

class TitleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `place` says where in the viewport the words of a row are.
    TitleDelegate(std::function<QRect(int row)> place, QObject* parent)
        : QStyledItemDelegate(parent),
          m_place(std::move(place)) {}

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem&,
                              const QModelIndex& index) const override {
        constexpr int height = 28;
        const QRect place = m_place(index.row());
        editor->setGeometry(place.x() - 6, place.center().y() - height / 2,
                            qMax(120, place.width() + 6), height);
    }

private:
    std::function<QRect(int row)> m_place;
};

} // namespace foreframe
