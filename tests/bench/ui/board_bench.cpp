// The board of a long film: painted whole, scrolled a little, moved by pages; beside a plain list
// of as many rows.
#include "bench.h"
#include "ui/application.h"

#include "background/thumbnails.h"
#include "models/timeline_model.h"
#include "session/session.h"
#include "timeline/board_view.h"
#include "timeline/film_order.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

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

/// The frames as the eye has them: the middle one, and the slowest of a hundred.
class Frames {
public:
    template <class Frame>
    void measure(Frame frame) {
        QElapsedTimer timer;
        timer.start();
        frame();
        m_ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void report(benchmark::State& state) {
        std::sort(m_ms.begin(), m_ms.end());
        const auto at = [this](double share) {
            return m_ms[std::size_t(share * double(m_ms.size() - 1))];
        };
        if (m_ms.empty())
            return;
        state.counters["median_ms"] = at(0.5);
        state.counters["p99_ms"] = at(0.99);
    }

private:
    std::vector<double> m_ms;
};

/// Down by `step` again and again, from the top when the end is reached.
void scroll(benchmark::State& state, QAbstractScrollArea& view, int step) {
    QScrollBar* bar = view.verticalScrollBar();
    bar->setValue(0);
    Frames frames;
    for ([[maybe_unused]] auto _ : state)
        frames.measure([&] {
            bar->setValue(bar->value() + step >= bar->maximum() ? 0 : bar->value() + step);
            paintNow(view);
        });
    frames.report(state);
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

constexpr int moved = 100;

/// A hundred rows from behind to the front of a plain list.
void listMoved(benchmark::State& state) {
    QListView& view = plainList();
    auto* model = view.model();
    const int from = qMax(0, model->rowCount() - moved);
    const int count = qMin(moved, model->rowCount() - from);
    for ([[maybe_unused]] auto _ : state) {
        model->moveRows({}, from, count, {}, 0);
        paintNow(view);
        state.PauseTiming();
        model->moveRows({}, 0, count, {}, from + count);
        state.ResumeTiming();
    }
}

/// A hundred selected shots from all over the film to its front, in one step; then undone unseen.
void shotsMoved(benchmark::State& state) {
    Board& board = Board::shared();
    QStringList ids;
    const auto& scenes = board.session.storyboard().scenes;
    const std::size_t every =
        std::max<std::size_t>(1, shotCount(board.session.storyboard()) / moved);
    std::size_t at = 0;
    for (const auto& scene : scenes)
        for (const auto& shot : scene->shots)
            if (at++ % every == every / 2 && ids.size() < moved)
                ids += qt(shot->id);
    board.session.select(ids);
    const edit::Gap front{scenes.front()->id, 0};
    Frames frames;
    for ([[maybe_unused]] auto _ : state) {
        frames.measure([&] {
            moveShots(board.session, ids, front);
            paintNow(board.view);
        });
        state.PauseTiming();
        board.session.undo();
        paintNow(board.view);
        state.ResumeTiming();
    }
    frames.report(state);
}

/// A word that a few shots have, and the whole film again.
void filmFiltered(benchmark::State& state) {
    Board& board = Board::shared();
    FilmFilter filter;
    filter.text = QStringLiteral("lantern");
    for ([[maybe_unused]] auto _ : state) {
        board.model.setFilter(filter);
        paintNow(board.view);
        board.model.setFilter({});
        paintNow(board.view);
    }
}

FOREFRAME_BASELINE(listMoved);
FOREFRAME_BENCH(shotsMoved, listMoved);
FOREFRAME_BENCH(filmFiltered, listRepainted);
FOREFRAME_BASELINE(listRepainted);
FOREFRAME_BASELINE(listScrolled);
FOREFRAME_BASELINE(listPaged);
FOREFRAME_BENCH(boardRepainted, listRepainted);
FOREFRAME_BENCH(boardScrolled, listScrolled);
FOREFRAME_BENCH(boardPaged, listPaged);

} // namespace

} // namespace foreframe::bench
