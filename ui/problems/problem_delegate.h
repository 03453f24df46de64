// Draws a finding: its sign, where, what, and the button that mends it; the current one also says
// why.
#pragma once
#include <QModelIndex>
#include <QStyledItemDelegate>

namespace foreframe {

class ProblemsModel;

/// What stands at the right of a row.
struct ProblemActions {
    QString text;        ///< "Make it 10 s", "Relink…", "Go to field"
    bool button = false; ///< drawn as one; else as quiet words
    bool more = false;   ///< further fixes behind a chevron
};

class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ProblemDelegate(const ProblemsModel& model, QObject* parent);

    static ProblemActions actionsOf(const ProblemsModel& model, int row);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// The row that is open: it says why. -1: none.
    void setOpen(const QModelIndex& index);

signals:
    void actionClicked(const QModelIndex& index);
    void moreClicked(const QModelIndex& index, const QPoint& globalPos);
    void rowClicked(const QModelIndex& index);

private:
    struct Places;
    Places placesOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// What an open row says below: the whole sentence too, where its line cuts it.
    QString whyOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    bool isOpen(const QModelIndex& index) const { return index == m_open; }

    const ProblemsModel& m_model;
    QPersistentModelIndex m_open;
};

} // namespace foreframe
