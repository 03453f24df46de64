#include "timeline/timeline_panel.h"

#include "form/media_choice.h"
#include "profile/profile.h"
#include "timeline/board_view.h"
#include "timeline/filter_bar.h"
#include "timeline/frame_pictures.h"
#include "timeline/frame_viewer.h"
#include "timeline/strip_view.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace foreframe {

TimelinePanel::TimelinePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(session),
      m_link(m_model),
      m_folds(session),
      m_filter(new FilterBar(m_model)),
      m_stack(new QStackedLayout),
      m_board(new BoardView(m_model, m_folds, m_thumbnails)),
      m_strip(new StripView(m_model, m_folds, m_thumbnails)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addLayout(m_stack);
    connect(m_filter, &FilterBar::stepWanted, this, &TimelinePanel::step);
    connect(m_filter, &FilterBar::closed, this, [this] {
        shown()->setFocus();
        if (shown()->currentIndex().isValid())
            shown()->scrollTo(shown()->currentIndex());
    });
    for (TimelineView* timeline :
         {static_cast<TimelineView*>(m_board), static_cast<TimelineView*>(m_strip)}) {
        m_stack->addWidget(timeline);
        timeline->setSelectionModel(&m_link.selection());
        timeline->setZoom(m_zoom);
        connect(timeline, &TimelineView::zoomWanted, this, &TimelinePanel::zoomAt);
        connect(timeline, &TimelineView::shotMenuRequested, this,
                &TimelinePanel::shotMenuRequested);
        connect(timeline, &TimelineView::sceneMenuRequested, this,
                &TimelinePanel::sceneMenuRequested);
        connect(timeline, &TimelineView::relinkWanted, this, &TimelinePanel::relinkRequested);
        connect(timeline, &TimelineView::pictureWanted, this, &TimelinePanel::choosePicture);
        connect(timeline, &TimelineView::enlargeWanted, this, &TimelinePanel::enlarge);
        connect(timeline, &TimelineView::failed, this, &TimelinePanel::say);
        connect(timeline, &TimelineView::hinted, this, &TimelinePanel::hinted);
        connect(timeline, &TimelineView::told, this, &TimelinePanel::told);
    }
    connect(m_board, &BoardView::picturesWanted, this, &TimelinePanel::picturesRequested);
    connect(m_board, &BoardView::newShotWanted, this, &TimelinePanel::newShotRequested);
    connect(m_strip, &StripView::seekWanted, this, &TimelinePanel::seekRequested);
    setFocusProxy(m_board);

    const auto follow = [this] { m_thumbnails.setFolder(m_session.folder()); };
    follow();
    connect(&session, &Session::opened, this, follow);
    connect(&session, &Session::fileChanged, this, [this, was = session.folder()]() mutable {
        if (was != m_session.folder())
            m_thumbnails.setFolder(was = m_session.folder());
    });
    connect(&session, &Session::mediaChanged, &m_thumbnails, &Thumbnails::retry);
}

TimelinePanel::~TimelinePanel() {
    // They look at the model to their last moment; as children they would outlive it.
    delete m_filter;
    delete m_board;
    delete m_strip;
}

TimelineView* TimelinePanel::shown() const {
    if (m_view == View::Strip)
        return m_strip;
    return m_board;
}

void TimelinePanel::setView(View view) {
    if (view == m_view)
        return;
    const bool hadFocus = shown()->hasFocus();
    m_view = view;
    shown()->setZoom(m_zoom);
    m_stack->setCurrentWidget(shown());
    setFocusProxy(shown());
    if (hadFocus)
        shown()->setFocus();
    if (shown()->currentIndex().isValid())
        shown()->scrollTo(shown()->currentIndex());
    emit viewChanged(view);
}

void TimelinePanel::setZoom(int cardWidth) {
    zoomAt(cardWidth, shown()->viewport()->rect().center());
}

void TimelinePanel::zoomBy(int step) {
    constexpr double factor = 1.25;
    setZoom(shown()->nextZoom(step > 0 ? factor : 1 / factor));
}

void TimelinePanel::zoomAt(int cardWidth, const QPoint& anchor) {
    const int zoom = qBound(minZoom, cardWidth, maxZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    shown()->setZoom(zoom, anchor);
    emit zoomChanged(zoom);
}

void TimelinePanel::toggleFold() {
    if (const Scene* scene = m_session.currentScene())
        m_folds.setFolded(qt(scene->id), !m_folds.isFolded(qt(scene->id)));
}

void TimelinePanel::selectAll() {
    QStringList ids;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.isScene(row))
            ids += qt(m_model.id(row));
    m_session.select(ids, m_session.currentShot());
}

void TimelinePanel::find() {
    m_filter->open();
}

void TimelinePanel::step(int direction) {
    if (m_model.filter().empty()) {
        find();
        return;
    }
    const int rows = m_model.rowCount();
    if (m_model.shotCount() == 0)
        return;
    int row = shown()->currentIndex().isValid() ? shown()->currentIndex().row() : 0;
    do
        row = (row + direction + rows) % rows;
    while (m_model.isScene(row));
    const QString id = qt(m_model.id(row));
    m_session.select({id}, id);
}

void TimelinePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_filter->isVisible())
        m_filter->close();
    else
        QWidget::keyPressEvent(event);
}

QPoint TimelinePanel::currentPoint() const {
    const QRect seen = shown()->viewport()->rect();
    const QRect card = shown()->visualRect(shown()->currentIndex()).intersected(seen);
    return shown()->viewport()->mapToGlobal((card.isEmpty() ? seen : card).center());
}

void TimelinePanel::setPlayhead(const QString& shotId, double inShot, bool playing) {
    m_strip->setPlayhead(shotId, inShot, playing);
    m_board->setPlayhead(shotId, inShot, playing);
}

void TimelinePanel::renameCurrent() {
    if (shown()->currentIndex().isValid())
        shown()->edit(shown()->currentIndex());
}

bool TimelinePanel::paste(const QMimeData& clipboard) {
    const Pictures pictures = picturesIn(clipboard);
    const Shot* current = m_session.current();
    if (pictures.empty())
        return false;
    if (current && pictures.files.size() < 2) {
        // The first frame that is still free; with both taken, the start.
        const bool end = !current->startFrame.image.empty() && current->endFrame.image.empty() &&
                         takesPicture(*current, FrameSide::End);
        setFrame(m_session, m_session.currentShot(), end ? FrameSide::End : FrameSide::Start,
                 pictures, teller());
        return true;
    }
    addShotsOf(pictures);
    return true;
}

void TimelinePanel::addShotsOf(const Pictures& pictures) {
    if (m_session.storyboard().scenes.empty())
        m_session.apply(tr("New scene"),
                        [](const Storyboard& film) { return edit::insertScene(film, 0, {}); });
    const Shot* current = m_session.current();
    const Storyboard& film = m_session.storyboard();
    const auto behind = current ? edit::gapAfter(film, current->id) : std::nullopt;
    const Scene& last = *film.scenes.back();
    addPictures(this, m_session, behind.value_or(edit::Gap{last.id, last.shots.size()}), pictures,
                teller());
}

std::optional<ShotFrames> TimelinePanel::framesOf(int row) const {
    if (m_model.isScene(row))
        return std::nullopt;
    const ShotCard& card = m_model.card(row);
    ShotFrames frames;
    frames.name =
        card.title.isEmpty() ? card.slate : QStringLiteral("%1 · %2").arg(card.slate, card.title);
    frames.character = card.motion();
    const auto take = [this](const CardFrame& frame, QString& path, QSize& size) {
        if (frame.kind != CardFrame::Kind::Picture)
            return;
        path = frame.path;
        if (const auto fact = m_session.media().find(utf8(path)); fact != m_session.media().end())
            size = {fact->second.width, fact->second.height};
    };
    take(card.start, frames.start, frames.startSize);
    if (!card.motion())
        take(card.end, frames.end, frames.endSize);
    if (frames.start.isEmpty() && frames.end.isEmpty())
        return std::nullopt;
    return frames;
}

void TimelinePanel::enlarge(int row) {
    auto frames = framesOf(row);
    if (!frames) {
        m_session.reveal(m_model.card(row).id, QStringLiteral("title"));
        return;
    }
    // The shot that is looked at becomes the current one.
    const auto beside = [this, at = QPersistentModelIndex(m_model.index(row))](int step) mutable {
        std::optional<ShotFrames> found;
        if (!at.isValid())
            return found;
        for (int next = at.row() + step; !found && next >= 0 && next < m_model.rowCount();
             next += step)
            if ((found = framesOf(next))) {
                at = m_model.index(next);
                m_session.select({qt(m_model.id(next))});
            }
        return found;
    };
    const double shape = ratioValue(m_session.storyboard().aspectRatio).value_or(16.0 / 9);
    new FrameViewer(m_thumbnails, std::move(*frames), beside, shape, shown());
}

void TimelinePanel::choosePicture(const QString& shotId, bool startFrame) {
    form::chooseMedia(this,
                      {FolderOf::Pictures, m_session.folder(),
                       startFrame ? tr("Choose a start frame") : tr("Choose an end frame")},
                      [this, shotId, startFrame](const QStringList& files) {
                          setFrame(m_session, shotId,
                                   startFrame ? FrameSide::Start : FrameSide::End, {files, {}},
                                   teller());
                      });
}

Teller TimelinePanel::teller() {
    return {[this](const QString& problem) { say(problem); },
            [this](const QString& note) { emit told(note); }};
}

void TimelinePanel::say(const QString& problem) {
    if (problem.isEmpty())
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Picture not taken"), problem,
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace foreframe
