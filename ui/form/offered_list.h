// Words to choose from below a caret. The caret stays in its field, and so does a click that is
// meant for something else: it is no popup.
#pragma once
#include "form/choice_editor.h"
#include <QPointer>

class QListView;
class QStandardItemModel;

namespace foreframe::form {

class OfferedList : public QObject {
    Q_OBJECT
public:
    /// For what is typed into `field`, whose keys come by press().
    OfferedList(QWidget* field, QObject* parent);
    ~OfferedList() override;

    /// Opens below this place of the field, or above where there is no room. `current` is the row
    /// that Enter takes; -1: none, until an arrow chooses one.
    void open(const Choices& offered, int current, const QRect& caret);
    bool isOpen() const;
    void close();
    /// Whether the key was for the list: arrows, Enter and Tab on a row, Escape.
    bool press(int key);

signals:
    void chosen(int row);
    void dismissed(); ///< by a key, or by the wheel or a click elsewhere

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_field;
    QPointer<QListView> m_list; ///< made when it is first wanted
    QStandardItemModel* m_rows;
};

} // namespace foreframe::form
