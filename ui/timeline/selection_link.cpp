#include "timeline/selection_link.h"

#include <unordered_set>

namespace foreframe {

SelectionLink::SelectionLink(TimelineModel& model, QObject* parent)
    : QObject(parent),
      m_model(model),
      m_selection(&model) {
    connect(&model.session(), &Session::selectionChanged, this, &SelectionLink::show);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, &SelectionLink::tell);
    // Rows that come back find themselves selected as before.
    connect(&model, &TimelineModel::rebuilt, this, &SelectionLink::show);
    show();
}

void SelectionLink::show() {
    const auto& ids = m_model.session().selectedIds();
    const std::unordered_set<std::string_view> wanted(ids.begin(), ids.end());
    QItemSelection rows;
    int from = -1;
    const auto end = [&](int behind) {
        if (from >= 0)
            rows.append({m_model.index(from), m_model.index(behind - 1)});
        from = -1;
    };
    int current = -1;
    const std::string focus = utf8(m_model.session().currentShot());
    for (int row = 0; row < m_model.rowCount() && !wanted.empty(); ++row) {
        const bool in = !m_model.isScene(row) && wanted.contains(m_model.id(row));
        if (!in)
            end(row);
        else if (from < 0)
            from = row;
        if (in && m_model.id(row) == focus)
            current = row;
    }
    end(m_model.rowCount());
    m_showing = true;
    m_selection.select(rows, QItemSelectionModel::ClearAndSelect);
    m_selection.setCurrentIndex(current < 0 ? QModelIndex() : m_model.index(current),
                                QItemSelectionModel::NoUpdate);
    m_showing = false;
}

void SelectionLink::tell() {
    // While rows come and go, the session is about to say what is selected.
    if (m_showing || m_model.arranging())
        return;
    QStringList ids;
    for (const QModelIndex& index : m_selection.selectedIndexes())
        ids += index.data(TimelineModel::IdRole).toString();
    const QModelIndex current = m_selection.currentIndex();
    m_model.session().select(ids, current.data(TimelineModel::IdRole).toString());
}

} // namespace foreframe
