// Pictures of the storyboard's folder, small, with round corners, as the panels paint them.
#pragma once
#include <QPixmap>
#include <QSet>

class QWidget;

namespace foreframe::form {

struct Thumbnail {
    enum class State { Ready, Loading, Missing };
    State state = State::Missing;
    QPixmap pixmap = {};
};

/// The pictures one widget paints. They are made off the window's thread and kept for all widgets;
/// the widget is painted again as they arrive.
class WidgetThumbnails {
public:
    /// A member of `widget`: it must not outlive it.
    explicit WidgetThumbnails(QWidget* widget)
        : m_widget(widget) {}

    /// The picture at a media path, cut to fill `size` (logical px). Missing where there is none,
    /// where it can't be read, or where the path leaves the folder: nothing outside is opened.
    Thumbnail find(const QString& folder, const QString& path, QSize size);

private:
    QWidget* m_widget;
    QSet<QString> m_making;
    QSet<QString> m_failed;
};

} // namespace foreframe::form
