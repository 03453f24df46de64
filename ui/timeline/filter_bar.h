// What is looked for in the film: words and filters above the cards, each a pill that can be taken
// away.
#pragma once
#include "models/timeline_model.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace foreframe {

namespace form {
class FlowLayout;
}

class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(TimelineModel& model, QWidget* parent = nullptr);

    /// Opens, ready to type.
    void open();
    /// Shows the whole film again.
    void close();

signals:
    void stepWanted(int direction);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One thing that can be asked for.
    struct Choice {
        QString text; ///< "Draft"
        FilmFilter filter;
    };
    struct Kind {
        QString name; ///< "Status"
        std::vector<Choice> choices;
    };
    std::vector<Kind> kinds() const;
    void fillMenu();
    void change(const FilmFilter& filter);
    void refresh();
    void layPills();

    TimelineModel& m_model;
    QLineEdit* m_words;
    QToolButton* m_add;
    QMenu* m_menu;
    QWidget* m_pills;
    form::FlowLayout* m_pillFlow;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace foreframe
