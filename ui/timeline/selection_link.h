// Keeps the views' selection and the session's the same.
#pragma once
#include "models/timeline_model.h"
#include <QItemSelectionModel>

namespace foreframe {

class SelectionLink : public QObject {
    Q_OBJECT
public:
    explicit SelectionLink(TimelineModel& model, QObject* parent = nullptr);

    QItemSelectionModel& selection() { return m_selection; }

private:
    void show(); ///< the session's selection in the views
    void tell(); ///< the views' selection to the session

    TimelineModel& m_model;
    QItemSelectionModel m_selection;
    bool m_showing = false;
};

} // namespace foreframe
