// The board of a long film: painted whole, scrolled a little, moved by pages; beside a plain list
// of as many rows.
#include "bench.h"
#include "ui/application.h"

#include "background/thumbnails.h"
#include "models/timeline_model.h"
#include "session/session.h"
#include "timeline/board_view.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QStringListModel>

namespace foreframe::bench {

namespace {

constexpr int usualZoom = 328;
constexpr QSize screen(1280, 800);

/// On screen, laid out and painted once.
void show(QWidget& view) {
    view.resize(screen);
    view.show();
    QApplication::processEvents();
}

void paintNow(QAbstractScrollArea& view) {
    QEvent update(QEvent::UpdateRequest);
    QApplication::sendEvent(view.window(), &update);
}

struct Board {
    Session session;
    TimelineModel model{session};
    Thumbnails thumbnails;
    SceneFolds folds{session};
    BoardView view{model, folds, thumbnails};

    Board() {
        session.open(film(), {}, {});
        view.setZoom(usualZoom);
        show(view);
    }
    static Board& shared() {
        startApplication();
        static Board* board = new Board;
        return *board;
    }
};

QListView& plainList() {
    startApplication();
    static QListView* list = [] {
        QStringList words;
        for (const auto& scene : film().scenes)
            for (const auto& shot : scene->shots)
                words += QString::fromStdString(shot->title);
        auto* view = new QListView;
        view->setModel(new QStringListModel(words, view));
        view->setViewMode(QListView::IconMode);
        view->setMovement(QListView::Static);
        view->setUniformItemSizes(true);
        view->setGridSize({328, 232});
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        show(*view);
        return view;
    }();
    return *list;
}

void repaint(benchmark::State& state, QAbstractScrollArea& view) {
    for ([[maybe_unused]] auto _ : state) {
        view.viewport()->update();
        paintNow(view);
    }
}

/// Down by `step` again and again, from the top when the end is reached.
void scroll(benchmark::State& state, QAbstractScrollArea& view, int step) {
    QScrollBar* bar = view.verticalScrollBar();
    bar->setValue(0);
    for ([[maybe_unused]] auto _ : state) {
        bar->setValue(bar->value() + step >= bar->maximum() ? 0 : bar->value() + step);
        paintNow(view);
    }
}

constexpr int smallStep = 40;
constexpr int page = 760;

void listRepainted(benchmark::State& state) {
    repaint(state, plainList());
}
void listScrolled(benchmark::State& state) {
    scroll(state, plainList(), smallStep);
}
void listPaged(benchmark::State& state) {
    scroll(state, plainList(), page);
}
void boardRepainted(benchmark::State& state) {
    repaint(state, Board::shared().view);
}
void boardScrolled(benchmark::State& state) {
    scroll(state, Board::shared().view, smallStep);
}
void boardPaged(benchmark::State& state) {
    scroll(state, Board::shared().view, page);
}

FOREFRAME_BASELINE(listRepainted);
FOREFRAME_BASELINE(listScrolled);
FOREFRAME_BASELINE(listPaged);
FOREFRAME_BENCH(boardRepainted, listRepainted);
FOREFRAME_BENCH(boardScrolled, listScrolled);
FOREFRAME_BENCH(boardPaged, listPaged);

} // namespace

} // namespace foreframe::bench
