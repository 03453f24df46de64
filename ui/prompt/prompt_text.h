// A composed prompt to read: labels bold, voices in their colour, and under the pointer the clause
// with the field it came from.
#pragma once
#include "compose/compose.h"
#include <QTextEdit>

namespace foreframe {

class PromptText : public QTextEdit {
    Q_OBJECT
public:
    explicit PromptText(QWidget* parent = nullptr);

    void show(const Composed& prompt);

signals:
    void fieldHovered(const QString& field); ///< empty: none
    void fieldClicked(const QString& field);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A piece of the text and the field it came from.
    struct Clause {
        int begin = 0;
        int end = 0;
        QString field;
    };

    void paintWords();
    const Clause* clauseAt(int position) const;
    void hover(const Clause* clause);

    std::vector<Clause> m_clauses;
    const Clause* m_hovered = nullptr;
};

} // namespace foreframe
