// A template on the start page: its shots as small frames with their moves, its name, what it is
// for.
#pragma once
#include "window/film_templates.h"
#include <QAbstractButton>

namespace foreframe {

class TemplateCard : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int height = 160;
    static constexpr int leastWidth = 184;

    explicit TemplateCard(const FilmTemplate& begin, QWidget* parent = nullptr);

    const Storyboard& film() const { return m_film; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// What stands in a shot's frame, and whether the shot continues the one before.
    struct Tile {
        QString move; ///< empty: somebody speaks
        bool chained = false;
    };
    void paintTiles(QPainter& painter) const;

    Storyboard m_film;
    QString m_line;
    std::vector<Tile> m_tiles;
    bool m_upright = false;
};

} // namespace foreframe
