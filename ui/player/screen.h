// The picture of the player: a still, two that dissolve, or the shot in words; the line that is
// spoken as subtitle.
#pragma once
#include "player/reel.h"
#include <QWidget>

namespace foreframe {

class Thumbnails;

class Screen : public QWidget {
    Q_OBJECT
public:
    /// What is on it.
    struct Show {
        Still still;
        QString slate; ///< "1C"; empty: nothing is on
        QString title;
        QString words;    ///< what happens, where there is no picture
        QString subtitle; ///< empty: nobody speaks
        bool operator==(const Show&) const = default;
    };

    explicit Screen(Thumbnails& thumbnails, QWidget* parent = nullptr);

    const Show& shown() const { return m_show; }
    void present(const Show& show, double shape); ///< `shape`: width over height
    /// A picture that will be wanted soon.
    void prepare(const std::string& path);

    QSize sizeHint() const override { return {320, 180}; }

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect frame() const;
    QPixmap picture(const std::string& path) const;
    void paintNothing(QPainter& painter) const;
    void paintWords(QPainter& painter, const QRect& frame, int bottom) const;
    static QFont subtitleFont(const QRect& frame);
    QRect subtitleRect(const QRect& frame) const; ///< of its words; empty: nobody speaks
    void paintSubtitle(QPainter& painter, const QRect& text) const;

    Thumbnails& m_thumbnails;
    Show m_show;
    double m_shape = 16.0 / 9;
};

} // namespace foreframe
