// The field in which a title or heading is renamed where it stands.
#pragma once
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <functional>

namespace foreframe {

class TitleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Place = std::function<QRect(int row)>;
    using Typed = std::function<void(int row, const QString& name)>;

    /// `place` says where in the viewport the words of a row are; `typed` hears of a name that is
    /// not finished.
    TitleDelegate(Place place, Typed typed, QObject* parent)
        : QStyledItemDelegate(parent),
          m_place(std::move(place)),
          m_typed(std::move(typed)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (const auto* line = qobject_cast<QLineEdit*>(editor))
            connect(line, &QLineEdit::textEdited, this,
                    [this, at = QPersistentModelIndex(index)](const QString& text) {
                        m_typed(at.row(), text);
                    });
        return editor;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        // What is saved while it is being typed leaves the caret where it is.
        const auto* line = qobject_cast<QLineEdit*>(editor);
        if (!line || line->text().trimmed() != index.data(Qt::EditRole).toString())
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem&,
                              const QModelIndex& index) const override {
        constexpr int height = 28;
        const QRect place = m_place(index.row());
        editor->setGeometry(place.x() - 6, place.center().y() - height / 2,
                            qMax(120, place.width() + 6), height);
    }

private:
    Place m_place;
    Typed m_typed;
};

} // namespace foreframe
