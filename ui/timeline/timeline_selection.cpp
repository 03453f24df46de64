// What is chosen, and how the keyboard chooses.
#include "timeline/timeline_view.h"

#include <QAccessible>
#include <QKeyEvent>

namespace foreframe {

// -- selection ------------------------------------------------------------------------------------

void TimelineView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QAbstractItemView::currentChanged(current, previous);
    if (!current.isValid() || m_film.arranging() || m_press != Press::None)
        return;
    if (rectOf(current.row()).isEmpty())
        m_folds.setFolded(qt(m_film.id(m_film.rowOfScene(m_film.place(current.row()).scene))),
                          false);
    if (!m_anchor.isValid())
        m_anchor = current;
    if (hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(current.row());
        QAccessible::updateAccessibility(&focus);
    }
    if (isVisible() && !viewport()->rect().intersects(visualRect(current)))
        scrollTo(current, PositionAtCenter);
}

void TimelineView::selectionChanged(const QItemSelection& selected,
                                    const QItemSelection& deselected) {
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
}

void TimelineView::select(const std::vector<int>& rows, int current) {
    QStringList ids;
    for (const int row : rows)
        if (!m_film.isScene(row))
            ids += qt(m_film.id(row));
    session().select(ids, current < 0 ? QString() : qt(m_film.id(current)));
}

void TimelineView::chooseRange(int from, int to) {
    std::vector<int> rows;
    for (int row = qMin(from, to); row <= qMax(from, to); ++row)
        rows.push_back(row);
    select(rows, to);
}

void TimelineView::choose(int row, Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchor.isValid()) {
        chooseRange(m_anchor.row(), row);
        return;
    }
    m_anchor = m_film.index(row);
    const QString id = qt(m_film.id(row));
    if (!modifiers.testFlag(Qt::ControlModifier)) {
        session().select({id}, id);
        return;
    }
    QStringList ids = session().selection();
    if (!ids.removeOne(id))
        ids += id;
    session().select(ids, ids.contains(id) ? id : QString());
}

void TimelineView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    QItemSelection rows;
    for (const int row : rowsIn(rect.normalized().translated(scrolled())))
        rows.append({m_film.index(row), m_film.index(row)});
    selectionModel()->select(rows, command);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index).intersected(viewport()->rect());
    return region;
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    static const QHash<int, int> keys{
        {MoveLeft, Qt::Key_Left},        {MoveRight, Qt::Key_Right}, {MovePrevious, Qt::Key_Left},
        {MoveNext, Qt::Key_Right},       {MoveUp, Qt::Key_Up},       {MoveDown, Qt::Key_Down},
        {MoveHome, Qt::Key_Home},        {MoveEnd, Qt::Key_End},     {MovePageUp, Qt::Key_PageUp},
        {MovePageDown, Qt::Key_PageDown}};
    const int row = rowBeside(currentIndex().row(), keys.value(action));
    return row < 0 ? QModelIndex() : m_film.index(row);
}

// -- keyboard -------------------------------------------------------------------------------------

bool TimelineView::event(QEvent* event) {
    // Here arrows move in two directions, whatever the window's keys say.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
        switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (plain) {
                event->accept();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QAbstractItemView::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    // The Return that ends a renaming comes here too, once the field has had it.
    if (state() == EditingState)
        return;
    if (event->matches(QKeySequence::SelectAll)) {
        chooseRange(0, m_film.rowCount() - 1);
        return;
    }
    const QModelIndex current = currentIndex();
    const int key = event->key();
    if (key == Qt::Key_F2 && current.isValid()) {
        edit(current);
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
        emit enlargeWanted(current.row());
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
    const bool arrow = key >= Qt::Key_Home && key <= Qt::Key_PageDown;
    if (!plain || !arrow) {
        // Not the base class: it would search by letters, which are the window's keys.
        event->ignore();
        return;
    }
    const int row = rowBeside(current.isValid() ? current.row() : -1, key);
    if (row < 0)
        return;
    m_keyboard = true;
    choose(row, event->modifiers());
    scrollTo(m_film.index(row));
    viewport()->update();
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    // Not the item view's own: it would make the first card the current one.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

} // namespace foreframe
