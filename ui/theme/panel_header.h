// The head of a panel: its name, and room for what belongs beside it. The window makes it the grip
// of the panel's dock. Where it is too narrow, what stands beside the name gives way.
#pragma once
#include <QWidget>

class QLabel;

namespace foreframe::theme {

class PanelHeader : public QWidget {
    Q_OBJECT
public:
    explicit PanelHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Behind the title, quiet: as many of these as there is room for.
    void setNotes(const QStringList& notes);
    /// Adds at the left, behind the note; or at the right edge.
    void addLeft(QWidget* widget);
    void addRight(QWidget* widget);
    int roomForLeft() const; ///< px between the title and what stands at the right; what stands
                             ///< there is hidden where it needs more
    /// In place of the title: takes all the room that the right side leaves.
    void setContent(QWidget* content);
    /// The panel makes what stands here narrower by itself, down to this.
    void setLeastWidth(int width) { m_leastWidth = width; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override; ///< as high as every head, whatever stands in it

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeLeft();
    void placeNotes();

    QLabel* m_title;
    QLabel* m_note;
    QStringList m_notes;
    QWidget* m_content = nullptr; ///< in place of the title
    QWidget* m_left;
    QWidget* m_right;
    int m_leastWidth = 0;
};

} // namespace foreframe::theme
