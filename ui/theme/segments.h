// A row of choices of which exactly one holds: Board | Strip.
#pragma once
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace foreframe::theme {

class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(QWidget* parent = nullptr);

    /// Adds a choice; `icon` is a sign of resources/icons, or empty. Its index is the number of
    /// those before it.
    QToolButton* add(const QString& text, const QString& icon = {}, const QString& toolTip = {});
    QToolButton* button(int index) const;
    void setText(int index, const QString& text); ///< empty: its sign alone
    int current() const;
    void setCurrent(int index); ///< without a signal

signals:
    void chosen(int index); ///< by the user

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace foreframe::theme
