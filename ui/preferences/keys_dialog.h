// Every command of the program with its keys, menu by menu; a click on a key changes it.
#pragma once
#include <QDialog>

class QAction;
class QGridLayout;
class QLabel;
class QMenu;

namespace foreframe {

class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QList<QMenu*>& menus, QWidget* parent);

private:
    void addMenu(const QMenu& menu);
    void addRow(QAction* action, QWidget* heading);
    /// Asks where another command has the key.
    void choose(QAction& action, const QKeySequence& key);
    void take(QAction& action, const QKeySequence& key);
    void putBack();
    void filter(const QString& text);

    struct Row {
        QAction* action;
        QWidget* heading;
        QLabel* name;
        QWidget* keys;
    };
    QList<QAction*> m_actions;
    QList<Row> m_rows;
    QGridLayout* m_grid;
    QLabel* m_said;
};

} // namespace foreframe
