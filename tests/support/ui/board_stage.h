// A board in a window, used as a user would, for tests of the timeline.
#pragma once
#include "test_main.h"
#include "timeline/board_view.h"
#include "timeline/timeline_panel.h"

#include <QApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace foreframe::test {

/// Scenes "scene-a", "scene-b" ... of so many image-to-video shots: "a1", "a2" ..., "b1" ...
inline Storyboard film(std::initializer_list<int> counts) {
    Storyboard storyboard;
    char letter = 'a';
    for (const int count : counts) {
        Scene scene;
        scene.id = std::string("scene-") + letter;
        scene.heading = std::string("INT. ROOM ") + letter;
        for (int i = 1; i <= count; ++i) {
            Shot shot;
            shot.id = letter + std::to_string(i);
            shot.title = "Title " + shot.id;
            shot.mode = mode::imageToVideo;
            scene.shots.emplace_back(std::move(shot));
        }
        storyboard.scenes.emplace_back(std::move(scene));
        ++letter;
    }
    return storyboard;
}

struct Stage {
    explicit Stage(Storyboard storyboard) {
        session.open(std::move(storyboard), {}, folder.path());
        panel.resize(1040, 720);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        board = panel.findChild<BoardView*>();
        board->setFocus();
        session.select({});
    }

    QPoint at(const char* id, QPoint offset = {20, 120}) const {
        return board->toViewport(board->rectOf(board->film().rowOfShot(id))).topLeft() + offset;
    }
    QPoint header(std::size_t scene, int x = 4) const {
        const QRect rect = board->rectOf(board->film().rowOfScene(scene));
        return board->toViewport(rect).topLeft() + QPoint(x, rect.height() / 2);
    }
    void click(const QPoint& point, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(board->viewport(), Qt::LeftButton, modifiers, point);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(board, Qt::Key(key), modifiers);
    }
    QString selected() const { return session.selection().join(QLatin1Char(' ')); }
    QString order() const {
        QStringList scenes;
        for (const auto& scene : session.storyboard().scenes) {
            QStringList ids;
            for (const auto& shot : scene->shots)
                ids += qt(shot->id);
            scenes += ids.join(QLatin1Char(' '));
        }
        return scenes.join(QStringLiteral(" | "));
    }
    const Shot& shot(const char* id) const {
        return shotAt(session.storyboard(), *findShot(session.storyboard(), id));
    }

    /// What the platform sends while something is carried and dropped. A drag of our own has the
    /// board for its source; without one it comes from elsewhere.
    bool drop(QMimeData& data, const QPoint& point, Qt::KeyboardModifiers modifiers = {},
              Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction) {
        return dropOn(*board, data, point, modifiers, actions);
    }
    static bool dropOn(TimelineView& view, QMimeData& data, const QPoint& point,
                       Qt::KeyboardModifiers modifiers = {},
                       Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction) {
        QDragEnterEvent enter(point, actions, &data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move(point, actions, &data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(view.viewport(), &move);
        QDropEvent event(point, actions, &data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
        return event.isAccepted();
    }
    QString picture(const QString& name, const QColor& colour = Qt::red) const {
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = outside.filePath(name);
        image.save(path);
        return path;
    }
    bool dropPictures(const QStringList& paths, const QPoint& point) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        return drop(data, point, {}, Qt::CopyAction);
    }

    QTemporaryDir folder;
    QTemporaryDir outside;
    Session session;
    TimelinePanel panel{session};
    BoardView* board = nullptr;
};

} // namespace foreframe::test
